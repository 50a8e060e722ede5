using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the method or type that is named after the status (STC1004). The reply stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseResultHelperFix))]
public sealed class UseResultHelperFix : CodeFixProvider
{
    private const string EquivalenceKey = "UseResultHelper";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.UseResultHelper.Id);

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Text.Format(culture: null, "Fix_Name", FixHint.From(diagnostic).NameDisplay!),
                    cancellationToken => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                    EquivalenceKey),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var helpers = diagnostics.ToDictionary(
            diagnostic => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ExpressionSyntax>(node => node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax)!,
            diagnostic => FixHint.From(diagnostic).Name!);

        return document.WithSyntaxRoot(root.ReplaceNodes(helpers.Keys, (original, rewritten) => HelperSyntax.Rewrite(rewritten, helpers[original])));
    }
}
