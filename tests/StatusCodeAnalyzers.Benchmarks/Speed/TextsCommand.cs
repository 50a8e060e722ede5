using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>
/// The steps of <c>texts</c>: what a process pays for the texts, and when. Each happens once in a process, so a run is one reading.
/// </summary>
internal static class TextsCommand
{
    public static int Run(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        Console.WriteLine("| step | ms | KB |\n| --- | --: | --: |");

        DiagnosticDescriptor[] rules = [];
        Measure("all rules and their descriptors", () => rules =
        [
            .. new Peers(Console.Error.WriteLine).Ours()
                .Where(analyzer => analyzer is not DiagnosticSuppressor)
                .SelectMany(analyzer => analyzer.SupportedDiagnostics),
        ]);
        Measure("titles, messages and descriptions of rules, which the compiler asks for before it runs any", () =>
        {
            foreach (var rule in rules)
                _ = (rule.Title.ToString(culture), rule.MessageFormat.ToString(culture), rule.Description.ToString(culture));
        });

        var code = CodeDescriptors.For(Descriptors.UseNamedConstant, StatusCatalog.Http(404)!);
        Measure("what a code means, once somebody looks at a diagnostic", () => _ = code.Description.ToString(culture));
        Measure("the same again", () => _ = code.Description.ToString(culture));
        return 0;
    }

    private static void Measure(string step, Action action)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        action();
        var time = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {step} | {time.TotalMilliseconds:0.00} | {bytes / 1024.0:0.0} |"));
    }
}
