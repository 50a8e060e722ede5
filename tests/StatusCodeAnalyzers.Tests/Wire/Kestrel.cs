using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>A request, and its replies before and after a fix.</summary>
internal sealed record Exchange(string Request, string Before, string After);

/// <summary>
/// Runs code on the real server of ASP.NET Core 10. The code is a whole top-level program, from
/// <c>WebApplication.CreateBuilder(args)</c> to <c>app.Run()</c>; how requests and replies are written is told by
/// <see cref="HttpText"/>.
/// </summary>
/// <remarks>
/// What it shows is true of .NET 10, the only shared framework that the build needs anyway. Of ASP.NET Core 8 and 9 the tests have the
/// reference packs alone, and those say which members exist, not what they write.
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
    public static async Task<KestrelApp> Start(string code) => await KestrelApp.Start(await Create(code, config: null));

    /// <summary>The replies of one app are these before the fix, and those after it.</summary>
    /// <param name="code">The app; marked up (see <see cref="Markup"/>) if the place and the text of the fix are to be checked too.</param>
    /// <param name="exchanges">The requests.</param>
    /// <param name="action">The action under test, by number, equivalence key or title. Default: the first.</param>
    /// <param name="config">An .editorconfig.</param>
    public static async Task Fix<TAnalyzer, TFix>(string code, Exchange[] exchanges, ActionChoice action = default, string? config = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var (original, changed) = await Changed(code, new TAnalyzer(), new TFix(), action, config);

        await using (var app = await KestrelApp.Start(original))
            foreach (var exchange in exchanges)
                Assert.Equal(exchange.Before, await app.Reply(exchange.Request));

        await using (var app = await KestrelApp.Start(changed))
            foreach (var exchange in exchanges)
                Assert.Equal(exchange.After, await app.Reply(exchange.Request));
    }

    /// <inheritdoc cref="Fix{TAnalyzer, TFix}(string, Exchange[], ActionChoice, string?)"/>
    public static Task Fix<TAnalyzer, TFix>(
        string code, string request, string before, string after, ActionChoice action = default, string? config = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        Fix<TAnalyzer, TFix>(code, [new Exchange(request, before, after)], action, config);

    /// <summary>The fix changes no byte of a reply but the clock's and the trace's.</summary>
    /// <inheritdoc cref="Fix{TAnalyzer, TFix}(string, Exchange[], ActionChoice, string?)"/>
    /// <returns>The replies, in the order of the requests.</returns>
    public static async Task<string[]> KeepsReplies<TAnalyzer, TFix>(
        string code, string[] requests, ActionChoice action = default, string? config = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var (original, changed) = await Changed(code, new TAnalyzer(), new TFix(), action, config);
        await using var before = await KestrelApp.Start(original);
        await using var after = await KestrelApp.Start(changed);

        foreach (var request in requests)
            Assert.Equal($"{request}\n{await before.Raw(request)}", $"{request}\n{await after.Raw(request)}");

        return await Task.WhenAll(requests.Select(after.Reply));
    }

    private static async Task<(Project Original, Project Changed)> Changed(
        string code, DiagnosticAnalyzer analyzer, CodeFixProvider fix, ActionChoice action, string? config)
    {
        var markup = Markup.Parse(code);
        var before = await Analysis.Run(await Create(markup.Code, config), analyzer);

        // An app may have a hundred endpoints, which one by one would take as many analyses; the verifier sees to it that both ways
        // end the same.
        var fixing = new Fixing(analyzer, fix);
        var changed = fixing.CanFixAll && before.Of(analyzer).Any()
            ? await fixing.AllInDocuments(before, action)
            : await fixing.OneByOne(before, action);
        var changedCode = Assert.Single(await Analysis.TextsOf(changed.Solution)).Value.ToString();

        if (changedCode == markup.Code)
            throw new VerificationException($"The fix changes nothing.\n\n{await before.Draw(before.Of(analyzer))}");
        if (markup.Markers.Any(marker => marker.Replacement is not null))
            Assert.Equal(markup.Fixed, changedCode);

        return (before.Project, changed);
    }

    private static Task<Project> Create(string code, string? config) =>
        TestProject.Create(Setup.Default with { Config = config }, ReferencePack.Net10, [(Setup.Default.Path, code)]);
}
