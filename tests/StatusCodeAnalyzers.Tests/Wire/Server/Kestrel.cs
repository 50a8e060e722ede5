using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>A request, and its replies before and after a fix.</summary>
internal sealed record Exchange(string Request, string Before, string After);

/// <summary>
/// Runs code on the real servers of ASP.NET Core 8, 9, 10 and 11, and gives what all of them reply. The code is a whole top-level program,
/// from <c>WebApplication.CreateBuilder(args)</c> to <c>app.Run()</c>; how requests and replies are written is told by
/// <see cref="HttpText"/>.
/// </summary>
/// <remarks>
/// A program is compiled once, against the oldest version that it is asked of: <c>since</c>, by default all. What it runs on then is the
/// framework of each version, which writes the reply.
/// </remarks>
internal static class Kestrel
{
    /// <summary>The reply without the headers that no rule is about.</summary>
    public static async Task<string> Reply(string code, string request)
    {
        await using var app = await Start(code);
        return await app.Reply(request);
    }

    /// <summary>Starts the program. For several requests to one app.</summary>
    public static async Task<KestrelApp> Start(string code, int since = 8, int until = 11) =>
        await KestrelApp.Start(await Create(code, config: null, since), Between(since, until));

    /// <summary>The replies of one app are these before the fix, and those after it.</summary>
    /// <param name="code">The app; marked up (see <see cref="Markup"/>) if the place and the text of the fix are to be checked too.</param>
    /// <param name="exchanges">The requests.</param>
    /// <param name="action">The action under test, by number, equivalence key or title. Default: the first.</param>
    /// <param name="config">An .editorconfig.</param>
    /// <param name="since">The oldest version to ask, which is also that of the project that is fixed.</param>
    /// <param name="until">The newest version to ask.</param>
    public static async Task Fix<TAnalyzer, TFix>(
        string code, Exchange[] exchanges, ActionChoice action = default, string? config = null, int since = 8, int until = 11)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var (original, changed) = await Changed(code, new TAnalyzer(), new TFix(), action, config, since);

        await using (var app = await KestrelApp.Start(original, Between(since, until)))
            foreach (var exchange in exchanges)
                Assert.Equal(exchange.Before, await app.Reply(exchange.Request));

        await using (var app = await KestrelApp.Start(changed, Between(since, until)))
            foreach (var exchange in exchanges)
                Assert.Equal(exchange.After, await app.Reply(exchange.Request));
    }

    /// <inheritdoc cref="Fix{TAnalyzer, TFix}(string, Exchange[], ActionChoice, string?, int, int)"/>
    public static Task Fix<TAnalyzer, TFix>(
        string code,
        string request,
        string before,
        string after,
        ActionChoice action = default,
        string? config = null,
        int since = 8,
        int until = 11)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        Fix<TAnalyzer, TFix>(code, [new Exchange(request, before, after)], action, config, since, until);

    /// <summary>The fix changes no byte of a reply but the clock's and the trace's.</summary>
    /// <inheritdoc cref="Fix{TAnalyzer, TFix}(string, Exchange[], ActionChoice, string?, int, int)"/>
    /// <returns>The replies of every version, in the order of the requests.</returns>
    public static async Task<string[][]> KeepsReplies<TAnalyzer, TFix>(
        string code, string[] requests, ActionChoice action = default, string? config = null, int since = 8, int until = 11)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var (original, changed) = await Changed(code, new TAnalyzer(), new TFix(), action, config, since);
        await using var before = await KestrelApp.Start(original, Between(since, until));
        await using var after = await KestrelApp.Start(changed, Between(since, until));

        foreach (var request in requests)
            Assert.Equal((request, await before.Raws(request)), (request, await after.Raws(request)));

        return await Task.WhenAll(requests.Select(async request => (await after.Replies(request)).Values.ToArray()));
    }

    private static async Task<(Project Original, Project Changed)> Changed(
        string code, DiagnosticAnalyzer analyzer, CodeFixProvider fix, ActionChoice action, string? config, int since)
    {
        var markup = Markup.Parse(code);
        var before = await Analysis.Run(await Create(markup.Code, config, since), analyzer);

        // An app may have a hundred endpoints, which one by one would take as many analyses; the verifier sees to it that both ways
        // end the same.
        var changed = await new Fixing(analyzer, fix).AllInDocuments(before, action);
        var changedCode = Assert.Single(await Analysis.TextsOf(changed.Solution)).Value.ToString();

        if (changedCode == markup.Code)
            throw new VerificationException($"The fix changes nothing.\n\n{await before.Draw(before.Of(analyzer))}");
        if (markup.Markers.Any(marker => marker.Replacement is not null))
            Assert.Equal(markup.Fixed, changedCode);

        return (before.Project, changed);
    }

    private static IEnumerable<Runtime> Between(int since, int until) =>
        Runtime.All.Where(runtime => runtime.Major >= since && runtime.Major <= until);

    private static Task<Project> Create(string code, string? config, int since) =>
        TestProject.Create(Setup.Program with { Config = config }, Between(since, since).Single().Pack, [(Setup.Default.Path, code)]);
}
