using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Responses.Paths;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>The result that sends the status which another result takes the place of.</summary>
internal static class ResultRewrite
{
    /// <summary>The action that sends it.</summary>
    public const string Send = "SendLostStatus";

    /// <summary>The action that drops it.</summary>
    public const string Drop = "DropLostStatus";

    private static readonly Dictionary<int, string> Helpers = new()
    {
        [200] = "Ok", [400] = "BadRequest", [404] = "NotFound", [409] = "Conflict", [422] = "UnprocessableEntity",
    };

    /// <summary>How the result is called; null for what has no name.</summary>
    public static string? NameOf(ExpressionSyntax result) => Parentheses.InsideCasts(result) switch
    {
        InvocationExpressionSyntax call => WrittenName.Of(call.Expression),
        ObjectCreationExpressionSyntax creation => WrittenName.Of(creation.Type),
        _ => null,
    };

    /// <summary>The assignment dropped and the result written with its status; null where that could do more.</summary>
    public static StatementRewrite? Of(
        AssignmentExpressionSyntax set,
        int? code,
        ExpressionSyntax result,
        ReturnedResult sent,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        if (code is not { } status
            || StatementPlace.Of(set) is null
            || result.Parent is not (ReturnStatementSyntax or ArrowExpressionClauseSyntax)
            || !model.GetTypeInfo(result, cancellationToken).ConvertedType.IsAnyOf(FrameworkTypes.AnyResult))
        {
            return null;
        }

        var written = ResponseApis.Find(result, model, cancellationToken) switch
        {
            { Operation.Syntax: InvocationExpressionSyntax call } response => OfCall(set, status, call, response),
            null when sent.IsValue && OfController(result, model, cancellationToken) => 
                Helper(set, status, "", result.ToString(), isMvc: true),
            _ => null,
        };

        return written is null
            ? null
            : StatementRewrite.Of(
                written, new StatementEdit(0, StatementEditKind.Drop), new StatementEdit(1, StatementEditKind.Replace, written));
    }

    private static string? OfCall(AssignmentExpressionSyntax set, int status, InvocationExpressionSyntax call, Response response)
    {
        if (response.Api.Kind is not (ResponseKind.Mvc or ResponseKind.Results)
            || response.Api.Writes is not (Writes.Nothing or Writes.Value)
            || response.Api.Body.Contains("modelState")
                && response.Body?.Type.IsCalled("Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary") is true
            || call.ArgumentList.Arguments.Count != (response.Body is null ? 0 : 1) + (response.Status is null ? 0 : 1))
        {
            return null;
        }

        return Helper(set, status, BodyWriter.Receiver(call), response.Body?.Syntax.ToString(), response.Api.Kind is ResponseKind.Mvc);
    }

    private static string? Helper(AssignmentExpressionSyntax set, int status, string receiver, string? body, bool isMvc) => status switch
    {
        < 200 => null,
        _ when body is not null && NoBody.IsForbidden(status) => null,
        204 => $"{receiver}NoContent()",
        _ when Helpers.TryGetValue(status, out var helper) => $"{receiver}{helper}({body})",
        _ when body is null => $"{receiver}StatusCode({set.Right})",
        _ => isMvc ? $"{receiver}StatusCode({set.Right}, {body})" : $"{receiver}Json({body}, statusCode: {set.Right})",
    };

    private static bool OfController(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetEnclosingSymbol(node.SpanStart, cancellationToken)?.ContainingType.IsOrDerivesFrom(FrameworkTypes.ControllerBase) is true;
}
