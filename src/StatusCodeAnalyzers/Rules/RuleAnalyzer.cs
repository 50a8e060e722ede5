using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Rules;

/// <summary>A rule about nodes of some kinds, which runs alone or with others in one walk over the code.</summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    private protected RuleAnalyzer(DiagnosticDescriptor rule) => SupportedDiagnostics = ImmutableArray.Create(rule);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.Flags);
        Register(ImmutableArray.Create(this), context);
    }

    /// <summary>Registers rules so that every node is handed over once, whatever the number of rules that look at it.</summary>
    internal static void Register(ImmutableArray<RuleAnalyzer> rules, AnalysisContext context) =>
        context.RegisterCompilationStartAction(start =>
        {
            var facts = CompilationFacts.Of(start.Compilation);
            if (!facts.SpeaksHttp)
                return;

            foreach (var kind in rules
                .SelectMany(rule => rule.KindsIn(facts), (rule, kind) => (rule, kind))
                .GroupBy(pair => pair.kind, pair => pair.rule))
            {
                var concerned = kind.ToArray();
                start.RegisterSyntaxNodeAction(
                    node =>
                    {
                        foreach (var rule in concerned)
                            rule.Check(node, facts);
                    },
                    kind.Key);
            }
        });

    /// <summary>
    /// One number, one voice: whether a rule that knows what is sent speaks of the number, so that a rule about its name stays silent. To
    /// name the 102 of a final response, or the 200 of problem details, would only cement the mistake.
    /// </summary>
    /// <param name="number">What is about to be reported.</param>
    /// <param name="code">Its value; of most, nothing else can be said.</param>
    /// <param name="context">Where that happens.</param>
    /// <param name="facts">What the compilation has to say.</param>
    private protected static bool IsSaidOtherwise(
        SyntaxNode number, int code, SyntaxNodeAnalysisContext context, CompilationFacts facts) =>
        code < 400 && Stronger.Voices.Any(rule => rule.Speaks(number, context, facts));

    private bool Speaks(SyntaxNode number, SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        var (speaks, kinds) = (false, KindsIn(facts));
        foreach (var node in number.Ancestors().TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax)))
        {
            if (kinds.Contains(node.Kind()))
            {
                Check(
                    new SyntaxNodeAnalysisContext(
                        node, context.ContainingSymbol, context.SemanticModel, context.Options,
                        said => speaks |= said.Location.SourceSpan.IntersectsWith(number.Span),
                        static _ => true, context.CancellationToken),
                    facts);
            }
        }

        return speaks;
    }

    private static class Stronger
    {
        public static readonly RuleAnalyzer[] Voices = { new InterimStatusAsFinalAnalyzer(), new ProblemForNonErrorAnalyzer() };
    }

    /// <summary>What the rule looks at in this compilation; nothing where it can have no findings.</summary>
    private protected abstract ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts);

    /// <summary>Looks at one node of these kinds.</summary>
    private protected abstract void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts);
}
