using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2010: a location that is the name of an action.</summary>
public sealed class LocationIsNoAddressAnalyzer : RuleAnalyzer
{
    public LocationIsNoAddressAnalyzer()
        : base(Descriptors.LocationIsNoAddress)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        InAspNetCore(facts, SyntaxKind.InvocationExpression, SyntaxKind.ObjectCreationExpression);

    private protected override HashSet<string>? NamesOf(SyntaxKind kind) => ActionAddress.Names;

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (!ActionAddress.IsCandidate(context.Node)
            || GeneratedCode.Contains(context.Node, context)
            || ActionAddress.Of(context.Node, context.SemanticModel, context.CancellationToken) is not { } address)
        {
            return;
        }

        var rewritten = address.Rewritten(context.SemanticModel, context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.LocationIsNoAddress,
            address.Location.GetLocation(),
            new[] { context.Node.GetLocation() },
            rewritten is null
                ? null
                : StatementRewrite.Of(rewritten, new StatementEdit(1, StatementEditKind.Replace, rewritten))
                    .AddTo(ImmutableDictionary<string, string?>.Empty, ActionAddress.AtAction),
            address.Action.Name));
    }
}
