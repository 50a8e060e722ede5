using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>A <c>catch</c> around the next middleware that changes the response without asking whether it has started.</summary>
/// <param name="Set">The first thing that it sets, or the call of the method that does.</param>
/// <param name="Response">The response, as it can be written there.</param>
internal sealed record UncheckedCatch(SyntaxNode Set, string Response)
{
    /// <summary>The action that throws on.</summary>
    public const string Rethrow = "ThrowIfStarted";

    /// <summary>Whether the clause may be one. Binds nothing.</summary>
    public static bool IsCandidate(CatchClauseSyntax clause) =>
        clause.Parent is TryStatementSyntax { Block: var tried }
        && tried.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).Any(NextMiddleware.IsCandidate)
        && !Asks(clause);

    public static UncheckedCatch? Of(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellationToken)
    {
        var tried = ((TryStatementSyntax)clause.Parent!).Block;
        if (!tried.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
            .Any(node => NextMiddleware.Is(node, model, cancellationToken)))
        {
            return null;
        }

        foreach (var node in clause.Block.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax))
        {
            if (ResponseEffect.Of(node, model, cancellationToken) is { Kind: var kind, Response: var response }
                && Changes(kind)
                && ResponseRoot.Of(response, model, cancellationToken) is not null)
            {
                return new(node, response.ToString());
            }

            if (node is InvocationExpressionSyntax call && OfHelper(call, model, cancellationToken) is { } handed)
                return handed;
        }

        return null;
    }

    /// <summary>The statement of the clause's own block that sets it: what asks has to stand before it.</summary>
    public StatementSyntax? Statement(CatchClauseSyntax clause)
    {
        var statement = Set.Ancestors().OfType<StatementSyntax>().FirstOrDefault(ancestor => ancestor.Parent == clause.Block);
        var root = Response.Split('.')[0];
        return statement?.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(local => local.Identifier.ValueText == root) is false
            ? statement
            : null;
    }

    private static bool Changes(EffectKind kind) =>
        kind is EffectKind.Status or EffectKind.Header or EffectKind.Redirect or EffectKind.Write;

    // A result that is executed, or a method of the file that gets the context and writes the reply.
    private static UncheckedCatch? OfHelper(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var handed = call.ArgumentList.Arguments.Select(argument => argument.Expression).FirstOrDefault(argument =>
            argument is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && model.GetTypeInfo(argument, cancellationToken).Type.IsAnyOf(FrameworkTypes.ContextAndResponse)
            && ResponseRoot.Of(argument, model, cancellationToken) is not null);
        return handed is not null
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
            && (method.Name == "ExecuteAsync" && method.ContainingType.IsResult()
                || Changes(method, call.SyntaxTree, model, cancellationToken))
            ? new(call, ResponseRoot.IsResponse(model.GetTypeInfo(handed, cancellationToken).Type) ? $"{handed}" : $"{handed}.Response")
            : null;
    }

    private static bool Changes(IMethodSymbol helper, SyntaxTree tree, SemanticModel model, CancellationToken cancellationToken) =>
        helper.DeclaringSyntaxReferences is { Length: 1 } places
        && places[0].SyntaxTree == tree
        && places[0].GetSyntax(cancellationToken) is var body
        && !Asks(body)
        && body.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).Any(node =>
            ResponseEffect.Of(node, model, cancellationToken) is { Kind: var kind } && Changes(kind));

    private static bool Asks(SyntaxNode node) => node.DescendantTokens().Any(token => token.ValueText == "HasStarted");
}
