using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Writes the method or type that is named after the status (STC1004). The reply stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseResultHelperFix))]
public sealed class UseResultHelperFix : StatusCodeFix
{
    public UseResultHelperFix()
        : base(Descriptors.UseResultHelper, new WriteHelper())
    {
    }

    private sealed record WriteHelper() : FixAction("UseResultHelper", FixesSolutions: true)
    {
        public override string? TitleFor(Diagnostic diagnostic) =>
            Text.Format(culture: null, "Fix_Name", FixHint.From(diagnostic).Names[0].Display);

        protected override IEnumerable<ExpressionSyntax> Names(SyntaxNode root, Diagnostic diagnostic) =>
            new[] { HelperSyntax.Rewrite(Call(root, diagnostic), FixHint.From(diagnostic).Names[0].Expression) };

        protected override SyntaxNode Written(SyntaxNode root, Diagnostic diagnostic) => Call(root, diagnostic);

        protected override void Edit(Edits edits, Diagnostic diagnostic) => edits.Replace(
            Call(edits.Root, diagnostic),
            written => HelperSyntax.Rewrite((ExpressionSyntax)written, FixHint.From(diagnostic).Names[0].Expression));

        private static ExpressionSyntax Call(SyntaxNode root, Diagnostic diagnostic) =>
            root.FindNode(diagnostic.Location.SourceSpan)
                .FirstAncestorOrSelf<ExpressionSyntax>(node => node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax)!;
    }
}
