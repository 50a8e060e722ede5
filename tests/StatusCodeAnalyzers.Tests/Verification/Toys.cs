using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Verification;

#pragma warning disable RS1036, RS1041, RS1038, RS2008 // Toys are no analyzers that a compiler loads.

/// <summary>Reports every 404 and 799, right or wrong as a test of the verifier needs it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal class ToyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "STC1900",
        "Toy",
        "{0} is raw",
        "Toys",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What a toy means.",
        "https://example.org/toy",
        FixSafety.IdenticalIL.Tag());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(node => Check((LiteralExpressionSyntax)node.Node, node), SyntaxKind.NumericLiteralExpression);
    }

    protected virtual void Check(LiteralExpressionSyntax number, SyntaxNodeAnalysisContext context)
    {
        var allowed = context.Options.AnalyzerConfigOptionsProvider.GetOptions(number.SyntaxTree).TryGetValue("toy.allowed", out var value)
            ? value
            : "";
        if (number.Token.Value is 404 or 799 && number.Token.Text != allowed)
            context.ReportDiagnostic(Diagnostic.Create(Rule, PlaceOf(number), number.Token.Text));
    }

    protected virtual Location PlaceOf(LiteralExpressionSyntax number) => number.GetLocation();
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WidePlaceToyAnalyzer : ToyAnalyzer
{
    protected override Location PlaceOf(LiteralExpressionSyntax number) => number.Parent!.GetLocation();
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CrashingToyAnalyzer : ToyAnalyzer
{
    protected override void Check(LiteralExpressionSyntax number, SyntaxNodeAnalysisContext context) =>
        throw new InvalidOperationException("the toy broke");
}

/// <summary>Has two rules about the same place.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TwoRulesToyAnalyzer : ToyAnalyzer
{
    private static readonly DiagnosticDescriptor Other = new(
        "STC2900", "Other toy", "{0} again", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. base.SupportedDiagnostics, Other];

    protected override void Check(LiteralExpressionSyntax number, SyntaxNodeAnalysisContext context)
    {
        base.Check(number, context);
        if (number.Token.Text == "799")
            context.ReportDiagnostic(Diagnostic.Create(Other, number.GetLocation(), number.Token.Text));
    }
}

/// <summary>Reports the project, which has no place in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SettingsToyAnalyzer : ToyAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(
            end => end.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], Location.None, "A setting")));
    }
}

/// <summary>Names 404, and offers 500 instead of it as a second action.</summary>
internal class ToyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["STC1900"];

    protected virtual string Name => "StatusCodes.Status404NotFound";

    protected virtual string NameInFixAll => Name;

    protected virtual bool UnderstandsNoKey => true;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        if (root.FindNode(context.Span, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { Token.Text: "404" })
            return;

        foreach (var (key, text) in new[] { ("Name", Name), ("Fail", "500") })
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use {text}",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(Replace(root, [context.Diagnostics[0]], text))),
                    key),
                context.Diagnostics);
    }

    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        if (context.CodeActionEquivalenceKey is null && !UnderstandsNoKey)
            return document;

        var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        return document.WithSyntaxRoot(Replace(root, diagnostics, context.CodeActionEquivalenceKey is "Fail" ? "500" : NameInFixAll));
    });

    private static SyntaxNode Replace(SyntaxNode root, IEnumerable<Diagnostic> diagnostics, string text) => root.ReplaceNodes(
        diagnostics
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
            .Where(node => node is LiteralExpressionSyntax { Token.Text: "404" }),
        (node, _) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(node));
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

internal sealed class OtherInFixAllToyFix : ToyFix
{
    protected override string NameInFixAll => "405";
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

/// <summary>Adds <c>ToyConstants.Value</c>, which an MSBuild property gives.</summary>
internal sealed class ToyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AnalyzerConfigOptionsProvider.Select(
            (options, _) => options.GlobalOptions.TryGetValue("build_property.Toy", out var value) ? value : "none"),
        (output, value) => output.AddSource("ToyConstants.g.cs", $"static class ToyConstants {{ public const int Value = {value}; }}"));
}
