using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;

namespace StatusCodeAnalyzers.Responses;

/// <summary>
/// A status that is set on an <c>HttpResponse</c> as the last thing that a function says: <c>context.Response.StatusCode = 404; return;</c>
/// </summary>
/// <param name="Response">The expression of the response.</param>
/// <param name="At">The statement that a body is written before or after, or the <c>Task.CompletedTask</c> that the write takes the place
/// of.</param>
/// <param name="Placement">Which of them.</param>
internal sealed record BareStatus(ExpressionSyntax Response, SyntaxNode At, BodyPlacement Placement)
{
    private static readonly string[] Writers =
    {
        FrameworkTypes.HttpContext, FrameworkTypes.HttpResponse, "System.IO.Stream", "System.IO.Pipelines.PipeWriter",
        "Microsoft.AspNetCore.Http.RequestDelegate",
    };

    /// <summary>How the status is sent; null where something else could write a body, or no body can be written.</summary>
    public static BareStatus? Of(SyntaxNode assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment is not AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax left, Parent: ExpressionStatementSyntax statement
            }
            || model.GetSymbolInfo(left.Expression, cancellationToken).Symbol is null)
        {
            return null;
        }

        var statements = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };

        var last = (StatementSyntax)statement;
        foreach (var next in statements.Skip(statements.IndexOf(statement) + 1))
        {
            last = next;
            if (next is ReturnStatementSyntax)
                break;
            if (!WritesNothing(next, model, cancellationToken))
                return null;
        }

        var function = statement.Ancestors().FirstOrDefault(node =>
            node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        var isAsync = function switch
        {
            MethodDeclarationSyntax method =>
                method.Modifiers.Any(SyntaxKind.AsyncKeyword) && method.ReturnType is not PredefinedTypeSyntax,
            LocalFunctionStatementSyntax local =>
                local.Modifiers.Any(SyntaxKind.AsyncKeyword) && local.ReturnType is not PredefinedTypeSyntax,
            AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
            _ => false,
        };

        return last switch
        {
            ReturnStatementSyntax { Expression: null } when isAsync => new(left.Expression, last, BodyPlacement.Before),
            ReturnStatementSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" } completed }
                when function is not null && !isAsync && IsTask(completed) => new(left.Expression, completed, BodyPlacement.Instead),
            ExpressionStatementSyntax when isAsync && last.Parent!.Parent == function => new(left.Expression, last, BodyPlacement.After),
            _ => null,
        };

        bool IsTask(ExpressionSyntax completed) =>
            model.GetTypeInfo(completed, cancellationToken) is { Type: { } type, ConvertedType: { } target }
            && type.IsCalledWithAnyArity(TaskTypes.Task) && target.IsCalled(TaskTypes.Task);
    }

    /// <summary>The expression of the context that the response belongs to.</summary>
    public string Context(SemanticModel model, CancellationToken cancellationToken) =>
        Response is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Response" } access
        && model.GetTypeInfo(access.Expression, cancellationToken).Type.IsCalled(FrameworkTypes.HttpContext)
            ? access.Expression.ToString()
            : $"{Response}.HttpContext";

    // Headers and logs do not matter; whoever gets the context, the response or its stream may write a body.
    private static bool WritesNothing(StatementSyntax statement, SemanticModel model, CancellationToken cancellationToken)
    {
        if (statement is not ExpressionStatementSyntax || model.OperationOf(statement, cancellationToken) is not { } operation)
            return false;

        return operation.Descendants().All(part => part switch
        {
            IAwaitOperation => false,
            IInvocationOperation call =>
                !(call.Instance is { } instance && IsOfResponse(instance)) && !call.Arguments.Any(argument => IsOfResponse(argument.Value)),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } =>
                target.Property.Name is not ("ContentLength" or "StatusCode" or "Body" or "ContentType"),
            _ => true,
        });
    }

    private static bool IsOfResponse(IOperation value) =>
        (value is IConversionOperation conversion ? conversion.Operand : value).Type.IsAnyOf(Writers);
}
