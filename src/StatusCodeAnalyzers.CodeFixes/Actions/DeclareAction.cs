using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>An action that declares replies at an action of a controller, or behind the call that maps a handler.</summary>
/// <param name="EquivalenceKey">The key of the action.</param>
internal sealed record DeclareAction(string EquivalenceKey) : FixAction(EquivalenceKey, FixesSolutions: true)
{
    public override string? TitleFor(Diagnostic diagnostic) => DeclareHint.From(diagnostic) is { } hint
        ? Text.Format(culture: null, "Fix_Declare", CodeDisplay.Of(hint.Declarations.Select(declaration => declaration.Code)))
        : null;

    protected override SyntaxNode Written(SyntaxNode root, Diagnostic diagnostic) => Edits.Find(root, diagnostic.AdditionalLocations[0]);

    // Several replies of one endpoint are declared at the same place.
    protected override Task EditAsync(
        Edits edits,
        ImmutableArray<Diagnostic> diagnostics,
        Func<Document, Task<ImmutableArray<Diagnostic>>>? others,
        CancellationToken cancellationToken)
    {
        foreach (var place in diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => (Target: Target(edits, diagnostic), Hint: DeclareHint.From(diagnostic)))
            .Where(pair => pair is { Target: not null, Hint: not null })
            .GroupBy(pair => pair.Target!, pair => pair.Hint!))
        {
            var said = new HashSet<int>();
            var groups = place
                .Select(hint => hint.Declarations.Where(declaration => said.Add(declaration.Code)).ToList())
                .ToList();
            var isGeneric = place.First().IsGeneric;
            edits.Replace(place.Key, written => written is MethodDeclarationSyntax action
                ? ReplyAttributes.Add(action, (MethodDeclarationSyntax)place.Key, groups.SelectMany(group => group), isGeneric, edits)
                // Right behind the mapping, the last one to be written comes first.
                : ReplyCalls.Add(
                    (InvocationExpressionSyntax)written,
                    (InvocationExpressionSyntax)place.Key,
                    Enumerable.Reverse(groups).SelectMany(group => group),
                    edits));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode? Target(Edits edits, Diagnostic diagnostic)
    {
        var named = edits.Root.FindToken(diagnostic.AdditionalLocations[0].SourceSpan.Start).Parent;
        return named as MethodDeclarationSyntax
            ?? (SyntaxNode?)named?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
    }
}
