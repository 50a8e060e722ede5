using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Generation;

/// <summary>Projects that see each other's internals, all with the package.</summary>
public class FriendProjectsTests
{
    private const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"B\")]";

    private const string Uses = """
        using Microsoft.AspNetCore.Http;
        using Codes = Microsoft.AspNetCore.Http.SipStatusCodes;
        using static Microsoft.AspNetCore.Http.AdditionalStatusCodes;

        /// <summary><see cref="SipStatusCodes.Status180Ringing"/> and <see cref="T:Microsoft.AspNetCore.Http.SipStatusCodes"/>.</summary>
        internal static class Uses
        {
            public const int A = SipStatusCodes.Status430FlowFailed;
            public const int B = AdditionalStatusCodes.Status425TooEarly;
            public const int C = Microsoft.AspNetCore.Http.SipStatusCodes.Status180Ringing;
            public const int D = global::Microsoft.AspNetCore.Http.AdditionalStatusCodes.Status103EarlyHints;
            public const int E = Status104UploadResumptionSupported;
            public const string F = nameof(SipStatusCodes);
            public const int G = Codes.Status181CallIsBeingForwarded;
            public const int H = Microsoft . AspNetCore . Http
                . /* which */ SipStatusCodes /* one */ . Status180Ringing;
        }
        """;

    [Fact]
    public async Task A_friend_uses_the_constants_of_the_project_it_references()
    {
        var b = (await SeesInternalsOf("A")).Strict();

        Assert.Empty(await b.Files());
        AssertNothing(await b.Diagnostics());
    }

    [Fact]
    public async Task Who_is_no_friend_has_constants_of_its_own()
    {
        var a = await GeneratedProject.Create(name: "A");
        var b = (await GeneratedProject.Create(Uses, setup: new() { References = [await a.Built()] }, name: "B")).Strict();

        Assert.Equal(2, (await b.Files()).Count);
        AssertNothing(await b.Diagnostics());
    }

    [Fact]
    public async Task A_friend_of_two_has_constants_of_its_own_and_no_warning()
    {
        var b = await SeesInternalsOf("A", "C");

        Assert.Equal(2, (await b.Files()).Count);
        Assert.Contains(await b.Diagnostics(), diagnostic => diagnostic is { Id: "CS0436", IsSuppressed: false });

        var diagnostics = await b.Diagnostics(withSuppressor: true);
        Assert.Contains(diagnostics, diagnostic => diagnostic is { Id: "CS0436", IsSuppressed: true });
        AssertNothing(diagnostics);
    }

    [Fact]
    public async Task A_friend_of_two_has_no_error_where_warnings_are_errors() =>
        AssertNothing(await (await SeesInternalsOf("A", "C")).Strict().Diagnostics(withSuppressor: true));

    [Fact]
    public async Task The_conflicts_of_other_types_stay()
    {
        var a = await (await GeneratedProject.Create($"{Friend} internal class Own {{ }}", name: "A")).Built();
        var b = await GeneratedProject.Create(
            "internal class Own { } internal class User { private readonly Own own = new Own(); }",
            setup: new() { References = [a] },
            name: "B");

        Assert.Contains(await b.Diagnostics(withSuppressor: true), diagnostic => diagnostic is { Id: "CS0436", IsSuppressed: false });
    }

    [Fact]
    public async Task A_raw_code_is_named_whoever_has_the_constants()
    {
        var references = new[] { await FriendOfB("A"), await FriendOfB("C") };

        // The verifier's project has another name than the friend.
        await Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            "_ = Results.StatusCode([|430 => SipStatusCodes.Status430FlowFailed|]);",
            config: "status_codes.protocols = http, sip",
            sameIL: true,
            setup: new() { Packs = [ReferencePack.Net10], References = [.. references] });
    }

    private static async Task<Project> SeesInternalsOf(params string[] names)
    {
        var references = await Task.WhenAll(names.Select(FriendOfB));
        return await GeneratedProject.Create(Uses, setup: new() { References = [.. references] }, name: "B");
    }

    private static async Task<MetadataReference> FriendOfB(string name) =>
        await (await GeneratedProject.Create(Friend, name: name)).Built();

    private static void AssertNothing(IEnumerable<Diagnostic> diagnostics) =>
        Assert.Equal("", string.Join('\n', diagnostics
            .Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false })));
}
