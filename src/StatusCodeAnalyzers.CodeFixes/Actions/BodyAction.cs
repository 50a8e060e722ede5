using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes.Actions;

/// <summary>An action that gives a bare status a body: in the call that sends it, or in a statement beside it.</summary>
/// <param name="EquivalenceKey">The key of the action.</param>
/// <param name="Code">Which code of the hint to write; null where it would change more than the body.</param>
/// <param name="Title">What the editor calls the action.</param>
internal sealed record BodyAction(string EquivalenceKey, Func<BodyHint, string?> Code, Func<BodyHint, string> Title)
    : FixAction(EquivalenceKey, FixesSolutions: true)
{
    public static readonly BodyAction ErrorObject = new(
        "SendErrorObject", hint => hint.ErrorObject, hint => Text.Format(culture: null, "Fix_ErrorObject", hint.Error));

    public static readonly BodyAction ProblemDetails = new(
        "SendProblemDetails", hint => hint.ProblemDetails, hint => Text.Format(culture: null, "Fix_ProblemDetails", hint.Message));

    public override string? TitleFor(Diagnostic diagnostic) =>
        BodyHint.From(diagnostic) is { } hint && Code(hint) is not null ? Title(hint) : null;

    // Behind the actions that write a name, which change less. A team that sends problem details is offered them before the error object.
    public override int Rank(Diagnostic diagnostic) =>
        BodyHint.From(diagnostic) is { ProblemFirst: true } hint && Code(hint) == hint.ProblemDetails ? 1 : 2;

    // It changes the reply, so it is asked for where the team itself has raised the rule, which is hidden by default.
    public override ImmutableArray<Diagnostic> OfSolution(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.RemoveAll(
            diagnostic => diagnostic.Id != Descriptors.ErrorWithoutBody.Id || diagnostic.Severity is DiagnosticSeverity.Hidden);

    protected override void Edit(Edits edits, Diagnostic diagnostic)
    {
        if (BodyHint.From(diagnostic) is not { } hint || Code(hint) is not { } code)
            return;

        var node = edits.Find(diagnostic.Place(NamedPlace.BareReply)!);
        if (hint.Placement is BodyPlacement.Instead)
        {
            var expression = edits.Names.Write(code, node.SpanStart);
            edits.Replace(node, written => expression
                .WithLeadingTrivia(written.GetLeadingTrivia().AddRange(Comments(written, code)))
                .WithTrailingTrivia(written.GetTrailingTrivia()));
            return;
        }

        var statement = node.FirstAncestorOrSelf<StatementSyntax>()!;
        edits.Insert(edits.Statement(code, statement), statement, after: hint.Placement is BodyPlacement.After);
    }

    // What is written takes over only the comments inside the arguments that it keeps.
    private static IEnumerable<SyntaxTrivia> Comments(SyntaxNode gone, string kept) =>
        gone.DescendantTrivia()
            .Where(trivia => gone.Span.Contains(trivia.Span)
                && trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
                && !kept.Contains(trivia.ToString()))
            .SelectMany(comment => new[] { comment, SyntaxFactory.Space });
}
