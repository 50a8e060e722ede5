using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>
/// A body that is returned after the status of its reply was set by hand: <c>Response.StatusCode = 204; return Results.Json(order);</c>
/// </summary>
internal static class ReturnedBody
{
    /// <summary>The assignment whose status goes out with the result; null for every other node. Binds nothing.</summary>
    public static AssignmentExpressionSyntax? StatusBefore(SyntaxNode result)
    {
        if (!ResponseApis.KeepsStatus(result) || result.Parent is not ReturnStatementSyntax statement)
            return null;

        foreach (var before in StatementList.Around(statement).TakeWhile(before => before != statement).Reverse())
        {
            if (before is ExpressionStatementSyntax
                {
                    Expression: AssignmentExpressionSyntax
                    {
                        Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" }
                    } set
                })
            {
                return set;
            }

            if (before.DescendantNodes().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: "StatusCode" or "Clear" }))
                return null;
        }

        return null;
    }

    /// <summary>That status, where it is one of the reply's own response.</summary>
    public static int? CodeBefore(SyntaxNode result, SemanticModel model, CancellationToken cancellationToken) =>
        StatusBefore(result) is { Left: MemberAccessExpressionSyntax { Expression: var response } } set
        && !OwnContext.IsSetBy(set, model, cancellationToken)
        && ResponseRoot.Of(response, model, cancellationToken) is not null
            ? ResponseApis.Find(set, model, cancellationToken)?.Code
            : null;
}
