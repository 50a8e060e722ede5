using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2012: a catch around the next middleware that changes a response which may have started.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedStartAnalyzer : RuleAnalyzer
{
    public UncheckedStartAnalyzer()
        : base(Descriptors.UncheckedStart)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        InAspNetCore(facts, SyntaxKind.CatchClause);

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        var clause = (CatchClauseSyntax)context.Node;
        if (!UncheckedCatch.IsCandidate(clause)
            || GeneratedCode.Contains(clause, context)
            || UncheckedCatch.Of(clause, context.SemanticModel, context.CancellationToken) is not { } found
            || OwnContext.IsMadeIn(clause.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        var statement = found.Statement(clause);
        var rewrite = StatementRewrite.Of("", new StatementEdit(1, StatementEditKind.Insert, $"if ({found.Response}.HasStarted) throw;"));
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.UncheckedStart,
            found.Set.GetLocation(),
            statement is null ? Array.Empty<Location>() : new[] { statement.GetLocation() },
            statement is null ? null : rewrite.AddTo(ImmutableDictionary<string, string?>.Empty, UncheckedCatch.Rethrow),
            found.Response));
    }
}
