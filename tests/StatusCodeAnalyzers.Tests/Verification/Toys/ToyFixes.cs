using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Tests.Verification.Toys;

/// <summary>Names 404, and offers 500 instead of it as a second action; right or wrong as a test of the verifier needs it.</summary>
internal class ToyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["STC1900"];

    protected virtual string Name => "StatusCodes.Status404NotFound";

    protected virtual string? Key => "Name";

    protected virtual bool UnderstandsNoKey => true;

    protected virtual FixAllScope[] Scopes => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        if (root.FindNode(context.Span, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { Token.Text: "404" })
            return;

        foreach (var (key, text) in new[] { (Key, Name), ("Fail", "500") })
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use {text}",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(Replace(root, [context.Diagnostics[0]], text))),
                    key),
                context.Diagnostics);
    }

    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
        {
            if (context.CodeActionEquivalenceKey is null && !UnderstandsNoKey)
                return document;

            var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
            var text = context.CodeActionEquivalenceKey is "Fail" ? "500" : NameInFixAll(context.Scope);
            return document.WithSyntaxRoot(Replace(root, diagnostics, text));
        },
        [.. Scopes]);

    protected virtual string NameInFixAll(FixAllScope scope) => Name;

    protected virtual ExpressionSyntax Parsed(string text) => SyntaxFactory.ParseExpression(text);

    private SyntaxNode Replace(SyntaxNode root, IEnumerable<Diagnostic> diagnostics, string text) => root.ReplaceNodes(
        diagnostics
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
            .Where(node => node is LiteralExpressionSyntax { Token.Text: "404" }),
        (node, _) => Parsed(text).WithTriviaFrom(node));
}

internal sealed class NotCompilingToyFix : ToyFix
{
    protected override string Name => "NoSuchClass.NotFound";
}

internal sealed class OtherILToyFix : ToyFix
{
    protected override string Name => "405";
}

internal sealed class SameAgainToyFix : ToyFix
{
    protected override string Name => "0404";
}

/// <summary>Is never done.</summary>
internal sealed class EndlessToyFix : ToyFix
{
    protected override string Name => "(404)";
}

/// <summary>Writes what a rule of the product reports.</summary>
internal sealed class WakingToyFix : ToyFix
{
    protected override string Name => "4040";
}

/// <summary>Writes what only a generator makes.</summary>
internal sealed class GeneratedNameToyFix : ToyFix
{
    protected override string Name => "ToyConstants.Value";
}

/// <summary>Writes one name with a dot in it, which reads like two.</summary>
internal sealed class OtherTreeToyFix : ToyFix
{
    protected override ExpressionSyntax Parsed(string text) => SyntaxFactory.IdentifierName(text);
}

internal sealed class OtherInDocumentToyFix : ToyFix
{
    protected override string NameInFixAll(FixAllScope scope) => scope == FixAllScope.Document ? "405" : Name;
}

internal sealed class OtherInProjectToyFix : ToyFix
{
    protected override string NameInFixAll(FixAllScope scope) => scope == FixAllScope.Project ? "405" : Name;
}

/// <summary>Says that it fixes solutions, and does not.</summary>
internal sealed class IdleInSolutionToyFix : ToyFix
{
    public override FixAllProvider GetFixAllProvider() => new Idle(base.GetFixAllProvider()!);

    private sealed class Idle(FixAllProvider other) : FixAllProvider
    {
        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
            fixAllContext.Scope == FixAllScope.Solution ? Task.FromResult<CodeAction?>(null) : other.GetFixAsync(fixAllContext);
    }
}

internal sealed class NoSolutionToyFix : ToyFix
{
    protected override FixAllScope[] Scopes => [FixAllScope.Document, FixAllScope.Project];
}

internal sealed class NoKeyToyFix : ToyFix
{
    protected override string? Key => null;
}

internal sealed class KeyNeedingToyFix : ToyFix
{
    protected override bool UnderstandsNoKey => false;
}

/// <summary>Cannot fix all, as an editor's user or dotnet format would.</summary>
internal sealed class SingleToyFix : ToyFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}
