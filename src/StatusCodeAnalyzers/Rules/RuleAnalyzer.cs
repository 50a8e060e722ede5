using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Rules;

/// <summary>A rule about nodes of some kinds, which runs alone or with others in one walk over the code.</summary>
public abstract class RuleAnalyzer : LoadedAnalyzer
{
    private protected RuleAnalyzer(params DiagnosticDescriptor[] rules)
        : base(rules)
    {
    }

    private protected sealed override ImmutableArray<RuleAnalyzer> Rules => ImmutableArray.Create(this);

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

    /// <summary>Whether the rule may have findings in a project that speaks HTTP.</summary>
    private protected virtual bool Concerns(Compilation project, AnalyzerOptions options, CancellationToken cancellationToken) => true;

    /// <summary>What the rule looks at in this compilation; nothing where it can have no findings.</summary>
    private protected abstract ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts);

    /// <summary>For a rule that has nothing to say without ASP.NET Core.</summary>
    private protected static ImmutableArray<SyntaxKind> InAspNetCore(CompilationFacts facts, params SyntaxKind[] kinds) =>
        facts.AspNetCore > 0 ? ImmutableArray.Create(kinds) : ImmutableArray<SyntaxKind>.Empty;

    /// <summary>
    /// The names (<see cref="WrittenName.OfCalled"/>) of the nodes of that kind that the rule looks at; null where it looks at all.
    /// </summary>
    private protected virtual HashSet<string>? NamesOf(SyntaxKind kind) => null;

    /// <summary>Looks at one node of these kinds.</summary>
    private protected abstract void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts);

    /// <summary>Registers rules so that every node is handed over once, whatever the number of rules that look at it.</summary>
    internal static void Register(ImmutableArray<RuleAnalyzer> rules, CompilationStartAnalysisContext start)
    {
        var facts = CompilationFacts.Of(start.Compilation);
        if (!facts.SpeaksHttp)
            return;

        foreach (var kind in rules
            .Where(rule => rule.Concerns(start.Compilation, start.Options, start.CancellationToken))
            .SelectMany(rule => rule.KindsIn(facts), (rule, kind) => (rule, kind))
            .GroupBy(pair => pair.kind, pair => pair.rule))
        {
            start.RegisterSyntaxNodeAction(ChecksOf(kind.Key, kind, facts), kind.Key);
        }
    }

    // Nine in ten nodes end at their name, so it is read and looked up once for all rules that go by it.
    private static Action<SyntaxNodeAnalysisContext> ChecksOf(SyntaxKind kind, IEnumerable<RuleAnalyzer> rules, CompilationFacts facts)
    {
        var byName = new Dictionary<string, List<RuleAnalyzer>>();
        var ofAll = new List<RuleAnalyzer>();
        foreach (var rule in rules)
        {
            var names = rule.NamesOf(kind);
            if (names is null)
                ofAll.Add(rule);
            foreach (var name in names ?? Enumerable.Empty<string>())
            {
                if (!byName.TryGetValue(name, out var ofName))
                    byName.Add(name, ofName = new List<RuleAnalyzer>());
                ofName.Add(rule);
            }
        }

        return node =>
        {
            foreach (var rule in ofAll)
                rule.Check(node, facts);
            if (byName.Count > 0 && WrittenName.OfCalled(node.Node) is { } name && byName.TryGetValue(name, out var concerned))
            {
                foreach (var rule in concerned)
                    rule.Check(node, facts);
            }
        };
    }
}
