using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>A fix whose actions change the reply, and write what the rule said at the places that it named.</summary>
/// <remarks>
/// Because the reply changes, an action is applied to a document or project at most: `dotnet format` fixes whole solutions, and takes the first action
/// of what it finds.
/// </remarks>
public abstract class RewriteFix : CodeFixProvider
{
    private readonly (string Key, string Title)[] _actions;

    private protected RewriteFix(params (string Key, string Title)[] actions) => _actions = actions;

    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (action, title) in _actions)
            {
                if (Rewrite.From(diagnostic, action) is { } rewrite)
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            Text.Format(culture: null, title, rewrite.Display),
                            cancellationToken => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), action, cancellationToken),
                            action),
                        diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    public sealed override FixAllProvider GetFixAllProvider() => new ButSolutions();

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string action, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var names = new NameWriter((await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!, root);
        var written = new Dictionary<SyntaxNode, string>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var (location, expression) in Rewrite.From(diagnostic, action)?.Edits ?? ImmutableArray<(int, string)>.Empty)
                written[root.FindNode(Rewrite.Place(diagnostic, location).SourceSpan, getInnermostNodeForTie: true)] = expression;
        }

        var changed = root.ReplaceNodes(written.Keys, (original, _) => Expression(written[original], original.SpanStart).WithTriviaFrom(original));
        return await NameWriter.AddImportsAsync(document.WithSyntaxRoot(changed), cancellationToken).ConfigureAwait(false);

        // Only full names have to be made short.
        ExpressionSyntax Expression(string text, int position) =>
            text.Contains("global::") ? names.Write(text, position) : SyntaxFactory.ParseExpression(text);
    }

    private sealed class ButSolutions : FixAllProvider
    {
        private readonly FixAllProvider _documents = Create(async (context, document, diagnostics) =>
            context.CodeActionEquivalenceKey is { } action ? await ApplyAsync(document, diagnostics, action, context.CancellationToken).ConfigureAwait(false) : document);

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _documents.GetSupportedFixAllScopes();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context) =>
            context.Scope is FixAllScope.Solution ? null : await _documents.GetFixAsync(context).ConfigureAwait(false);
    }
}
