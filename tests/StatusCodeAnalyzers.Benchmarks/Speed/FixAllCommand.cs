using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>The steps of <c>fixes</c>: Fix All as we do it, beside Roslyn's stock fixer with the very same action.</summary>
internal static class FixAllCommand
{
    private const int PerFile = 10;

    // With more, the stock fixer takes minutes to hours.
    private const int MostForStock = 1000;

    private static readonly (string Name, DiagnosticAnalyzer Rule, CodeFixProvider Fix, string Action, Func<int, string> Member)[] Cases =
    [
        ("names in reach", new UseNamedConstantAnalyzer(), new UseNamedConstantFix(), "NameStatusCode",
            static i => $"    public static IResult Get{i}() => Results.StatusCode({400 + i % 5});"),
        ("names that need a using", new UseNamedConstantAnalyzer(), new UseNamedConstantFix(), "NameStatusCode",
            static i => $"    public static void Set{i}(System.Net.Http.HttpResponseMessage r) => r.StatusCode = (System.Net.HttpStatusCode){400 + i % 5};"),
        ("constants to declare", new UnregisteredCodeAnalyzer(), new UnregisteredCodeFix(), "NameStatusCode",
            static i => $"    public static IResult Cloudflare{i}() => Results.StatusCode({520 + i % 5});"),
        ("helpers", new UseResultHelperAnalyzer(), new UseResultHelperFix(), "UseResultHelper",
            static i => $"    public static IResult Get{i}() => Results.StatusCode(404);"),
        ("error objects", new ErrorWithoutBodyAnalyzer(), new ErrorWithoutBodyFix(), "SendErrorObject",
            static i => $"    public static IResult Get{i}() => Results.StatusCode({500 + i % 5});"),
    ];

    public static async Task<int> Run(int most, string only)
    {
        Console.WriteLine(
            "| fix | diagnostics | documents | ours, ms | processor, µs for one | KB for one | stock, ms | stock / ours | processor, stock / ours | same text |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |");
        foreach (var sample in Cases.Where(sample => sample.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            for (var count = 10; count <= most; count *= 10)
            {
                await Measure(sample.Name, sample.Rule, sample.Fix, sample.Action, count, [Sample.Class(count, sample.Member)]);
                if (count > PerFile)
                {
                    var files = Enumerable.Range(0, count / PerFile)
                        .Select(file => Sample.Class(PerFile, sample.Member, name: $"C{file}"));
                    await Measure(sample.Name, sample.Rule, sample.Fix, sample.Action, count, [.. files]);
                }
            }
        }

        return 0;
    }

    private static async Task Measure(string name, DiagnosticAnalyzer rule, CodeFixProvider fix, string action, int count, string[] files)
    {
        var project = Sample.Project(files);
        var diagnostics = await Sample.Diagnostics(project, rule);
        if (diagnostics.Length != count)
            throw new InvalidOperationException($"{name}: {diagnostics.Length} diagnostics instead of {count}.");

        // The two take turns, and of each the least counts.
        var ours = new Least();
        var stock = new Least();
        Project? oursFixed = null, stockFixed = null;
        for (var round = 0; round < (count > 1000 ? 2 : count > 100 ? 4 : 10); round++)
        {
            oursFixed = await ours.Take(() => All(project, fix, action, diagnostics));
            // The slow one takes fewer rounds: by its length it is steadier.
            if (count <= MostForStock && (count < MostForStock || round == 0))
                stockFixed = await stock.Take(() => All(project, new Stock(fix), action, diagnostics));
        }

        string[] beside = stockFixed is null
            ? ["", "", "", ""]
            :
            [
                Number(stock.Time.TotalMilliseconds, "0"),
                Number(stock.Time / ours.Time, "0.0"),
                Number(stock.Processor / ours.Processor, "0.0"),
                await Same(oursFixed!, stockFixed, rule),
            ];
        Console.WriteLine(
            $"| {name} | {Number(count, "N0")} | {Number(files.Length, "N0")} | {Number(ours.Time.TotalMilliseconds, "0.0")} | {Number(ours.Processor.TotalMicroseconds / count, "0")} | {Number(ours.Bytes / 1024.0 / count, "0.0")} | {string.Join(" | ", beside)} |");

        static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
    }

    private static async Task<Project> All(Project project, CodeFixProvider fix, string action, ImmutableArray<Diagnostic> diagnostics)
    {
        var context = new FixAllContext(
            project,
            fix,
            FixAllScope.Project,
            action,
            diagnostics.Select(diagnostic => diagnostic.Id).Distinct(),
            new Known(diagnostics),
            CancellationToken.None);
        var all = await fix.GetFixAllProvider()!.GetFixAsync(context) ?? throw new InvalidOperationException($"{fix} refuses.");
        var applied = (await all.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return applied.ChangedSolution.GetProject(project.Id)!;
    }

    private static async Task<string> Same(Project ours, Project stock, DiagnosticAnalyzer rule)
    {
        var different = 0;
        foreach (var id in ours.DocumentIds)
        {
            if ((await ours.GetDocument(id)!.GetTextAsync()).ToString() != (await stock.GetDocument(id)!.GetTextAsync()).ToString())
                different++;
        }

        if (different == 0)
            return "yes";

        var errors = (await stock.GetCompilationAsync())!
            .GetDiagnostics()
            .Count(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        return $"no: the stock fixer leaves {(await Sample.Diagnostics(stock, rule)).Length} and makes {errors} errors";
    }

    /// <summary>The same actions, but all of them applied by Roslyn's own provider.</summary>
    private sealed class Stock(CodeFixProvider fix) : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => fix.FixableDiagnosticIds;

        public override Task RegisterCodeFixesAsync(CodeFixContext context) => fix.RegisterCodeFixesAsync(context);

        public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        private readonly ILookup<SyntaxTree?, Diagnostic> _byTree = diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            _byTree[await document.GetSyntaxTreeAsync(cancellationToken)];

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(_byTree[null]);
    }
}
