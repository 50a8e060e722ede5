using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>Analyzers that are measured together.</summary>
/// <param name="Name">As the table calls them.</param>
/// <param name="For">The analyzers for one compilation.</param>
internal sealed record AnalyzerSet(string Name, Func<Compilation, AnalyzerOptions, ImmutableArray<DiagnosticAnalyzer>> For)
{
    public const string CompileAlone = "no analyzer";
    public const string Empty = "empty analyzer";
    public const string WebSdk = "SDK's own";

    public static AnalyzerSet Of(string name, IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        ImmutableArray<DiagnosticAnalyzer> all = [.. analyzers];
        return new AnalyzerSet($"{name} ({all.Length})", (_, _) => all);
    }

    /// <summary>All sets of the table, each one that this machine has.</summary>
    public static IEnumerable<AnalyzerSet> All(Peers peers)
    {
        var ours = peers.Ours();
        yield return new AnalyzerSet(CompileAlone, static (_, _) => []);
        yield return new AnalyzerSet(Empty, (compilation, options) => [new EmptyAnalyzer(Registrations.Of(ours, compilation, options))]);
        yield return new AnalyzerSet(
            "empty, one for each rule",
            (compilation, options) => [.. ours.Select(analyzer => new EmptyAnalyzer(Registrations.Of([analyzer], compilation, options)))]);
        yield return Of("all of ours", ours);
        yield return Of("ours in a build", ours.Where(RunsInBuild));
        foreach (var set in peers.Others())
            yield return set;

        var web = peers.WebSdk().ToImmutableArray();
        yield return Of(WebSdk, web);
        yield return Of(WebSdk + " and ours", web.AddRange(ours));
    }

    /// <summary>A command-line build skips an analyzer whose rules are all suggestions or hidden.</summary>
    public static bool RunsInBuild(DiagnosticAnalyzer analyzer) =>
        analyzer is DiagnosticSuppressor
        || analyzer.SupportedDiagnostics.Any(rule => rule.DefaultSeverity >= DiagnosticSeverity.Warning);
}
