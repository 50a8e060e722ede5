using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Verification.Toys;

#pragma warning disable RS1025, RS1036, RS1041, RS1038, RS2008 // Toys are no analyzers that a compiler loads.

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

/// <summary>Reports a number from the parameters beside it, where an editor does not look for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NotLocalToyAnalyzer : ToyAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                foreach (var number in node.Node.Parent!.DescendantNodes().OfType<LiteralExpressionSyntax>())
                    Check(number, node);
            },
            SyntaxKind.ParameterList);
    }
}

/// <summary>Names file and line, but no tree, so the compiler finds no <c>#pragma</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PragmaToyAnalyzer : ToyAnalyzer
{
    protected override Location PlaceOf(LiteralExpressionSyntax number) =>
        Location.Create(number.SyntaxTree.FilePath, number.Span, number.GetLocation().GetLineSpan().Span);
}

/// <summary>Says nothing of generated code, so the compiler hands it that too.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GeneratedCodeToyAnalyzer : ToyAnalyzer
{
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(node => Check((LiteralExpressionSyntax)node.Node, node), SyntaxKind.NumericLiteralExpression);
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
