using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    /// <summary>What the rule looks at in this compilation; nothing where it can have no findings.</summary>
    private protected abstract ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts);

    /// <summary>Looks at one node of these kinds.</summary>
    private protected abstract void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts);
}
