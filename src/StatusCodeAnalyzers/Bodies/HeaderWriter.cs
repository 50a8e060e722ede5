using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge.Facts;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Responses.Paths;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>Writes the header that a status lacks.</summary>
internal static class HeaderWriter
{
    /// <summary>The action that writes it.</summary>
    public const string Write = "WriteHeader";

    /// <summary>The action that has the authentication scheme answer.</summary>
    public const string Challenge = "Challenge";

    /// <summary>A statement before the one that sends the status; null where no statement can stand, or no response is at hand.</summary>
    /// <param name="response">What sends it.</param>
    /// <param name="header">The header.</param>
    /// <param name="model">The model of both.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static StatementRewrite? Statement(
        Response response, CodeHeader header, SemanticModel model, CancellationToken cancellationToken)
    {
        var sent = response.Operation.Syntax;
        if (sent.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or SwitchSectionSyntax } statement
            || statement is not (ExpressionStatementSyntax or ReturnStatementSyntax)
            || PathFindings.FunctionOf(sent) != PathFindings.FunctionOf(statement)
            || Receiver(sent, model, cancellationToken) is not { } receiver)
        {
            return null;
        }

        var value = SymbolDisplay.FormatLiteral(StatusHeaders.Value(header), quote: true);
        return StatementRewrite.Of(
            $"{header.Name}: {StatusHeaders.Value(header)}",
            new StatementEdit(1, StatementEditKind.Insert, $"{receiver}.Headers.{header.Name.Replace("-", "")} = {value};"));
    }

    /// <summary>The result that asks the scheme to answer with 401 and its own header; null for every other result.</summary>
    public static StatementRewrite? Challenged(Response response, SemanticModel model, CancellationToken cancellationToken) =>
        response is { Code: 401, Body: null, Status: null, Operation.Syntax: InvocationExpressionSyntax call }
        && response.Api.Kind is ResponseKind.Mvc or ResponseKind.Results
        && call.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax
        && model.GetTypeInfo(call, cancellationToken).ConvertedType.IsAnyOf(FrameworkTypes.AnyResult)
            ? StatementRewrite.Of(
                $"{BodyWriter.Receiver(call)}Challenge()",
                new StatementEdit(2, StatementEditKind.Replace, $"{BodyWriter.Receiver(call)}Challenge()"))
            : null;

    private static string? Receiver(SyntaxNode sent, SemanticModel model, CancellationToken cancellationToken)
    {
        if (sent is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var response } })
            return response.ToString();

        var function = model.GetEnclosingSymbol(sent.SpanStart, cancellationToken) as IMethodSymbol;
        foreach (var parameter in function?.Parameters ?? default)
        {
            if (parameter.Type.IsAnyOf(FrameworkTypes.ContextAndResponse))
                return ResponseRoot.IsResponse(parameter.Type) ? parameter.Name : $"{parameter.Name}.Response";
        }

        return function is { IsStatic: false, ContainingType: var type }
            && (type.IsOrDerivesFrom(FrameworkTypes.ControllerBase) || type.IsOrDerivesFrom(FrameworkTypes.PageModel))
            && PathFindings.FunctionOf(sent) is MethodDeclarationSyntax
                ? "Response"
                : null;
    }
}
