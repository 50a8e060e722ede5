using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>A method or a result's type that is named after a status, and sends the same reply as one that is told the status.</summary>
/// <param name="Name">Its name, such as <c>NotFound</c> or <c>NotFoundResult</c>.</param>
/// <param name="Display">How a reader would write it.</param>
/// <param name="Type">The type of the expression that it makes.</param>
internal sealed record ResultHelper(string Name, string Display, ITypeSymbol Type)
{
    private const string StatusCodeResult = "Microsoft.AspNetCore.Mvc.StatusCodeResult";
    private const string ObjectResult = "Microsoft.AspNetCore.Mvc.ObjectResult";

    /// <summary>
    /// The helper for a response; null where there is none, or the response is something else than a status and perhaps a body.
    /// </summary>
    public static ResultHelper? For(Response response, SemanticModel model)
    {
        if (response.Code is not { } code || !IsWrittenOut(response.Status) || response.Operation.Type is not { } type)
            return null;

        var written = response.Operation.Syntax;
        if (IsAfterNullConditional(written))
            return null;

        var rows = (response.Api, written) switch
        {
            ({ Member: "StatusCode" }, InvocationExpressionSyntax) => Rows(code, row => row.Type == response.Api.Type),
            ({ Type: StatusCodeResult }, ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1, Initializer: null }) =>
                MvcRows(code),
            (
                { Type: ObjectResult },
                ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1, Initializer.Expressions.Count: 1 }) =>
                MvcRows(code),
            _ => Enumerable.Empty<ResponseApi>(),
        };

        return rows.Select(row => Bind(row, response, type, model)).FirstOrDefault(helper => helper is not null);
    }

    /// <summary>A number or a name of the framework says no more than the helper does; a name of the user's own may.</summary>
    private static bool IsWrittenOut(IOperation? status) => status switch
    {
        ILiteralOperation => true,
        IFieldReferenceOperation field => field.Field.ContainingType.IsAnyOf(FrameworkTypes.Constants),
        IConversionOperation conversion => IsWrittenOut(conversion.Operand),
        _ => false,
    };

    // A method of the controller reads better than a result's type, and is in reach in controllers and pages only.
    private static IEnumerable<ResponseApi> MvcRows(int code) =>
        Rows(code, row => row.Kind is ResponseKind.Mvc).OrderBy(row => row.Member == ".ctor");

    private static IEnumerable<ResponseApi> Rows(int code, Func<ResponseApi, bool> isCandidate) =>
        ResponseApis.Table.Where(row => row.Code == code && row.Writes is Writes.Nothing or Writes.Value && isCandidate(row));

    // The compiler binds no part of `controller?.StatusCode(404)` alone.
    private static bool IsAfterNullConditional(SyntaxNode? written)
    {
        while (written is InvocationExpressionSyntax or MemberAccessExpressionSyntax)
            written = written is InvocationExpressionSyntax call ? call.Expression : ((MemberAccessExpressionSyntax)written).Expression;

        return written is MemberBindingExpressionSyntax;
    }

    /// <summary>Asks the compiler what the helper would mean where the response stands.</summary>
    private static ResultHelper? Bind(ResponseApi row, Response response, ITypeSymbol type, SemanticModel model)
    {
        var isType = row.Member == ".ctor";
        var name = isType ? row.Type.Substring(row.Type.LastIndexOf('.') + 1) : row.Member;
        var written = (ExpressionSyntax)response.Operation.Syntax;
        var helper = model.GetSpeculativeSymbolInfo(
            written.SpanStart,
            HelperSyntax.Rewrite(written, name),
            SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;

        // BadRequest(modelState) and Accepted("/uri") would be other overloads, which make something else of what they are given.
        var takesTheSame = helper is not null && (response.Body is null
            ? helper.Parameters.All(parameter => parameter.IsOptional)
            : helper.Parameters.Length == 1 && helper.Parameters[0].Type.SpecialType is SpecialType.System_Object);
        if (helper is null || !takesTheSame || !helper.ContainingType.IsCalled(row.Type))
            return null;

        // MVC treats a status and an object differently: Accepted() is an object that is null, which formatters may write as such.
        var made = isType ? helper.ContainingType : helper.ReturnType;
        if (row.Kind is ResponseKind.Mvc && !Inherits(made, type))
            return null;

        var display =
            (isType ? "new " : row.Kind is ResponseKind.Mvc ? "" : row.Kind + ".") + name + (response.Body is null ? "()" : "(…)");
        return new ResultHelper(name, display, made);
    }

    private static bool Inherits(ITypeSymbol type, ITypeSymbol from)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, from))
                return true;
        }

        return false;
    }
}
