using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Takes a declaration away (STC3007).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclaredNeverReturnedFix))]
public sealed class DeclaredNeverReturnedFix : StatusCodeFix
{
    public DeclaredNeverReturnedFix()
        : base(Descriptors.DeclaredNeverReturned, new RemoveAction())
    {
    }

    private sealed record RemoveAction() : FixAction("RemoveDeclaration", FixesSolutions: true)
    {
        public override string? TitleFor(Diagnostic diagnostic) =>
            diagnostic.Properties.GetValueOrDefault("Removed") is { } code
                ? Text.Format(culture: null, "Fix_RemoveDeclaration", code)
                : null;

        // It takes something away: asked for by the team that has raised the rule, which is hidden by default.
        public override ImmutableArray<Diagnostic> OfSolution(ImmutableArray<Diagnostic> diagnostics) =>
            diagnostics.RemoveAll(diagnostic => diagnostic.Severity is DiagnosticSeverity.Hidden);

        protected override Task EditAsync(
            Edits edits,
            ImmutableArray<Diagnostic> diagnostics,
            Func<Document, Task<ImmutableArray<Diagnostic>>>? others,
            CancellationToken cancellationToken)
        {
            var removed = diagnostics
                .Where(diagnostic => TitleFor(diagnostic) is not null)
                .Select(diagnostic => edits.Find(diagnostic.AdditionalLocations[1]))
                .ToList();
            foreach (var owner in removed.OfType<AttributeSyntax>().GroupBy(
                attribute => attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>()))
            {
                if (owner.Key is { } action)
                    edits.Replace(action, written => Without((MethodDeclarationSyntax)written, action, owner.ToList()));
            }

            foreach (var name in removed.OfType<SimpleNameSyntax>())
            {
                if (name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call })
                    edits.Replace(call, written =>
                        ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)written).Expression).Expression
                            .WithTrailingTrivia(written.GetTrailingTrivia()));
            }

            return Task.CompletedTask;
        }

        private static MethodDeclarationSyntax Without(
            MethodDeclarationSyntax written, MethodDeclarationSyntax original, IReadOnlyCollection<AttributeSyntax> removed)
        {
            var leading = written.GetLeadingTrivia();
            var lists = written.AttributeLists;
            for (var index = lists.Count - 1; index >= 0; index--)
            {
                var kept = lists[index].Attributes;
                for (var each = kept.Count - 1; each >= 0; each--)
                {
                    if (removed.Contains(original.AttributeLists[index].Attributes[each]))
                        kept = kept.RemoveAt(each);
                }

                lists = kept.Count == 0 ? lists.RemoveAt(index)
                    : kept.Count < lists[index].Attributes.Count ? lists.Replace(lists[index], lists[index].WithAttributes(kept))
                    : lists;
            }

            return written.WithAttributeLists(lists).WithLeadingTrivia(leading);
        }
    }
}
