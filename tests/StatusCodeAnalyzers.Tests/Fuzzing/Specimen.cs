using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>One damaged file, the same for the same seed while the sources are the same.</summary>
internal sealed record Specimen(string Code, Setup Setup, Random Random)
{
    // Big files have dozens of diagnostics, and each action costs a compilation.
    private const int ActionsAtMost = 6;

    private const string GeneratorNotCreated = "CS8784";
    private const string GeneratorCrashed = "CS8785";

    private static readonly string[] Configs =
    [
        "",
        "status_codes.constants = http_status_code",
        "status_codes.match_names = false",
        "status_codes.protocols = http",
        "status_codes.allowed = 200, 404",
        "status_codes.constants_types = Gateway.Codes\nstatus_codes.allowed = x",
        "is_global = true\nstatus_codes.response_body = problem_details",
        "status_codes.response_body_type = Problem",
    ];

    public static Specimen Of(int seed)
    {
        var random = new Random(seed);
        var source = Sources.All[random.Next(Sources.All.Count)];
        var code = new Mutation(random).Of(source);
        var setup = new Setup
        {
            AllowErrors = true,
            ImplicitUsings = random.Next(4) > 0,
            Config = Configs[random.Next(2) == 0 ? 0 : random.Next(Configs.Length)],
        };
        return new Specimen(random.Next(8) == 0 ? code.ReplaceLineEndings("\r\n") : code, setup, random);
    }

    /// <summary>Throws if a rule or fix crashes, or a fix brings an error of the compiler.</summary>
    /// <returns>How many actions were applied.</returns>
    public async Task<int> Run(ImmutableArray<DiagnosticAnalyzer> rules, ImmutableArray<CodeFixProvider> fixes)
    {
        var before = await Analysis.Run(await TestProject.Create(Setup, ReferencePack.Net10, [(Setup.Path, Code)]), rules);
        if (before.All.FirstOrDefault(diagnostic => diagnostic.Id is GeneratorNotCreated or GeneratorCrashed) is { } crash)
            throw new VerificationException(crash.ToString());

        var applied = 0;
        foreach (var rule in rules)
            foreach (var fix in fixes
                .Where(fix => rule.SupportedDiagnostics.Any(reported => fix.FixableDiagnosticIds.Contains(reported.Id))))
            {
                applied += await AssertHarmless(before, new Fixing(rule, fix), [.. before.Of(rule)]);
            }

        return applied;
    }

    private async Task<int> AssertHarmless(Analysis before, Fixing fixing, IReadOnlyList<Diagnostic> reported)
    {
        var offered = new List<(Diagnostic Diagnostic, CodeAction Action)>();
        foreach (var diagnostic in reported)
            offered.AddRange((await fixing.Offered(before.Project, diagnostic)).Select(action => (diagnostic, action)));

        var tried = offered.OrderBy(_ => Random.Next()).Take(ActionsAtMost).ToList();
        foreach (var (diagnostic, action) in tried)
            await AssertHarmless(
                before,
                await Fixing.Apply(action, before.Project),
                $"\"{action.Title}\" ({action.EquivalenceKey}) at {diagnostic.Location}");

        foreach (var key in offered.Select(offer => offer.Action.EquivalenceKey).Distinct())
            if (offered.Count > 1 && fixing.CanFixAll)
                await AssertHarmless(before, await fixing.AllInDocuments(before, key!), $"Fix All with {key}");

        return tried.Count;
    }

    private static async Task AssertHarmless(Analysis before, Project project, string what)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var allowed = Counts(before.Errors);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var surplus = errors.Where(error => errors.Count(other => other.Id == error.Id) > allowed.GetValueOrDefault(error.Id)).ToList();
        if (surplus.Count > 0)
            throw new VerificationException(
                $"{what} brings errors:\n{string.Join('\n', surplus)}\n\nAfter:\n{Squiggles.Draw(await Analysis.TextsOf(project.Solution), surplus.Select(Squiggle.Of))}");
    }

    private static Dictionary<string, int> Counts(IEnumerable<Diagnostic> errors) => errors.CountBy(error => error.Id).ToDictionary();
}
