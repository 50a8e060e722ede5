using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Tests.Fuzzing;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>
/// Random functions, walked on all their paths on the real server: it tells which status is lost and what is set too late. The rules report
/// exactly that; they may miss what their pages list, and nothing else.
/// </summary>
public partial class RandomPathsTests
{
    private const int Functions = 12;
    private const int Digits = 12;
    private const int Requests = 120;

    public static TheoryData<int> Random => [.. Seeds.Take(1)];

    [Theory]
    [MemberData(nameof(Random))]
    public async Task The_rules_report_what_the_server_loses(int seed)
    {
        var random = new Random(seed);
        var functions = Enumerable.Range(0, Functions).Select(number => Function.Random(random, number)).ToList();
        var code = Program(functions);
        var lost = await Reported(code, new StatusLostAnalyzer());
        var late = await Reported(code, new ResponseAlreadyStartedAnalyzer());

        await using var app = await Kestrel.Start(code, since: 10, until: 10);
        foreach (var function in functions)
        {
            var (runs, areAll) = await Walk(app, function.Number);
            foreach (var set in runs.SelectMany(run => run.Tried).Distinct().Order())
            {
                var mayMiss = function.MayMiss || function.LocalSets.Contains(set) || !areAll;
                Compare(late.Contains((function.Number, set)), IsLate(set, runs), mayMiss, $"late: {set} in\n{function.Code}");

                // Without all paths, nobody knows whether a status is the last one on one of them.
                var isLost = IsLost(set, runs, mayBeLast: !areAll);
                Compare(lost.Contains((function.Number, set)), isLost, mayMiss, $"lost: {set} in\n{function.Code}");
            }
        }
    }

    /// <summary>The requests that take each path once. A question that a request has no digit for is answered with no.</summary>
    private static async Task<(List<Run> Runs, bool AreAll)> Walk(KestrelApp app, int function)
    {
        var runs = new List<Run>();
        var paths = new Queue<string>([""]);
        var areAll = true;
        while (paths.TryDequeue(out var path) && runs.Count < Requests)
        {
            var run = await Run.Of(app, function, path);
            runs.Add(run);
            areAll &= run.Questions <= Digits;
            for (var digits = path.Length; digits < Math.Min(run.Questions, Digits); digits++)
                paths.Enqueue(path.PadRight(digits, '0') + "1");
        }

        return (runs, areAll && paths.Count == 0);
    }

    private static void Compare(bool isReported, bool isSeen, bool mayMiss, string what)
    {
        Assert.False(isReported && !isSeen, $"Reported, but the server does not see it as {what}");
        Assert.False(isSeen && !isReported && !mayMiss, $"Not reported, but the server sees it as {what}");
    }

    // A set that never succeeds.
    private static bool IsLate(int set, List<Run> runs) => !runs.Any(run => run.Done.Contains(set));

    // A set that succeeds and is never sent, because a result takes its place. A run that ends with an exception proves nothing.
    private static bool IsLost(int set, List<Run> runs, bool mayBeLast)
    {
        var concerned = runs.Where(run => run.Statuses.Contains(set)).ToList();
        return concerned.Count == 0
            ? mayBeLast
            : concerned.All(run => run.Sent != RandomPaths.FirstCode + set && !(run.Threw && run.Statuses[^1] == set))
            && (mayBeLast || concerned.Any(run => run.Statuses[^1] == set));
    }

    private static async Task<HashSet<(int Function, int Set)>> Reported(string code, DiagnosticAnalyzer rule)
    {
        var project = await TestProject.Create(Setup.Program, ReferencePack.Net10, [("Code.cs", code)]);
        var lines = code.Split('\n');
        var analysis = await Analysis.Run(project, rule);
        return
        [
            .. analysis.Of(rule).Select(diagnostic =>
            {
                var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
                var function = lines.Take(line).Last(text => text.StartsWith("// function ", StringComparison.Ordinal));
                return (
                    int.Parse(function["// function ".Length..], CultureInfo.InvariantCulture),
                    int.Parse(SetInLine().Match(lines[line]).Groups[1].Value, CultureInfo.InvariantCulture));
            }),
        ];
    }

    private static string Program(List<Function> functions) => $$"""
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.Map("/notes", branch => branch.Run(context => context.Response.WriteAsync(Paths.Taken())));
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            Paths.Begin(context.Request.Query["path"].ToString());
            try { await next(context); }
            catch { Paths.Note("threw"); throw; }
            finally { Paths.End(); }
        });
        app.MapControllers();
        {{string.Concat(functions.Where(function => !function.IsMvc).Select(function => function.Code))}}
        app.Run();

        public class EndpointsController : Controller
        {
        {{string.Concat(functions.Where(function => function.IsMvc).Select(function => function.Code))}}
        }

        public static class Paths
        {
            private static string _digits = "";
            private static int _next;

            private static readonly List<string> Notes = new();

            public static void Begin(string digits) { (_digits, _next) = (digits, 0); Notes.Clear(); }
            public static string Taken() => string.Join(' ', Notes);
            public static void Note(string what) => Notes.Add(what);
            public static bool Flag() => ++_next <= _digits.Length && _digits[_next - 1] == '1';
            public static int[] Items() => Flag() ? (Flag() ? new[] { 1, 2 } : new[] { 1 }) : new int[0];
            public static void End() => Note($"q{_next}");
        }
        """;

    private sealed record Function(int Number, string Code, bool IsMvc, bool MayMiss, HashSet<int> LocalSets)
    {
        public static Function Random(Random random, int number)
        {
            var ending = (RandomPaths.Endings)random.Next(3);
            var isMvc = ending is RandomPaths.Endings.Mvc;
            var paths = new RandomPaths(random, isMvc ? "Response" : random.Next(2) == 0 ? "context.Response" : "response", ending);
            var body = (isMvc ? "" : "var response = context.Response;\n") + paths.Body();
            var code = ending switch
            {
                RandomPaths.Endings.Nothing =>
                    $"app.Map(\"/{number}\", branch => branch.Use(async (HttpContext context, RequestDelegate next) =>\n{{\n{body}}}));",
                RandomPaths.Endings.Results => $"app.MapGet(\"/{number}\", async (HttpContext context) =>\n{{\n{body}}});",
                _ => $"[HttpGet(\"/{number}\")]\npublic async Task<IActionResult> Get{number}()\n{{\n{body}}}",
            };
            return new Function(number, $"// function {number}\n{code}\n", isMvc, paths.MayMiss, paths.LocalSets);
        }
    }

    /// <summary>One request.</summary>
    /// <param name="Sent">The status of the reply.</param>
    /// <param name="Notes">What the function has noted on its way.</param>
    private sealed record Run(int Sent, List<string> Notes)
    {
        public bool Threw => Notes.Contains("threw");

        /// <summary>How many questions came on the way.</summary>
        public int Questions => Numbers('q').Last();

        public IEnumerable<int> Tried => Numbers('s');

        public IEnumerable<int> Done => Numbers('d').Concat(Numbers('h'));

        /// <summary>The statuses that were set.</summary>
        public IReadOnlyList<int> Statuses => [.. Numbers('d')];

        public static async Task<Run> Of(KestrelApp app, int function, string path)
        {
            var reply = await app.Reply($"GET /{function}?path={path}");
            var sent = int.Parse(reply["HTTP/1.1 ".Length..][..3], CultureInfo.InvariantCulture);
            var notes = (await app.Reply("GET /notes")).Split("\n\n")[1];
            return new Run(sent, [.. notes.Split(' ')]);
        }

        private IEnumerable<int> Numbers(char kind) =>
            Notes.Where(note => note[0] == kind && char.IsAsciiDigit(note[1])).Select(
                note => int.Parse(note[1..], CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("\"s(\\d+)\"")]
    private static partial Regex SetInLine();
}
