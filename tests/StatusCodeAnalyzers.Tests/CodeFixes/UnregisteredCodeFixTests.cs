using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>
/// The number gets a name: a constant that there is, or a new one in the type. A new one adds a field, so the compiled code is not the same
/// as a whole. All of this code speaks of the vendor whose code it is; SpokenVendorTests has what does not.
/// </summary>
public class UnregisteredCodeFixTests
{
    internal static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    private static readonly Setup WithoutAspNet = new() { Packs = [ReferencePack.NetCoreOnly] };

    [Fact]
    public Task The_frameworks_constant_is_used_where_it_has_one() => Names(
        """
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|499 => StatusCodes.Status499ClientClosedRequest|], "Client closed request");

            public IActionResult AuthenticationTimeout() => StatusCode([|419 => StatusCodes.Status419AuthenticationTimeout|]);

            public HttpResponseMessage RequestAborted() => new([|(System.Net.HttpStatusCode)499 => (System.Net.HttpStatusCode)StatusCodes.Status499ClientClosedRequest|]);
        }
        """,
        sameIL: true);

    [Fact]
    public Task One_constant_is_declared_for_all_uses_in_a_type() => NamesOfCloudflare("""
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : ControllerBase
        {
            {+private const int Status522ConnectionTimedOut = 522;
            private const int Status520WebServerReturnsAnUnknownError = 520;

            +}public IActionResult Get() => StatusCode(/* origin */ [|522 => Status522ConnectionTimedOut|] /* down */);

            public IActionResult Put() => Response.StatusCode == [|0x20A => Status522ConnectionTimedOut|] ? StatusCode([|520 => Status520WebServerReturnsAnUnknownError|]) : Ok();

            [ProducesResponseType([|522 => Status522ConnectionTimedOut|])]
            public IActionResult Delete(int statusCode = [|520 => Status520WebServerReturnsAnUnknownError|]) => Ok();
        }
        """);

    [Fact]
    public async Task Methods_compile_to_the_same_instructions()
    {
        const string code = "public class Replies { CONSTANT public IResult Get() => Results.StatusCode(NUMBER); public bool Is(int statusCode) => statusCode is 1 or NUMBER; }";
        var before = await Compilation(
            code.Replace("CONSTANT", "", StringComparison.Ordinal).Replace("NUMBER", "521", StringComparison.Ordinal));
        var after = await Compilation(
            code
                .Replace("CONSTANT", "private const int Status521WebServerIsDown = 521;", StringComparison.Ordinal)
                .Replace("NUMBER", "Status521WebServerIsDown", StringComparison.Ordinal));

        Assert.StartsWith(
            "no method's body differs, but constants",
            Image.Difference(
                before, after, [Microsoft.CodeAnalysis.OptimizationLevel.Debug, Microsoft.CodeAnalysis.OptimizationLevel.Release]),
            StringComparison.Ordinal);

        static async Task<Microsoft.CodeAnalysis.Compilation> Compilation(string code) =>
            (await (await TestProject.Create(Newest, ReferencePack.Net10, [("Code.cs", code)])).GetCompilationAsync())!;
    }

    [Fact]
    public Task A_constant_of_the_type_its_base_or_the_type_around_it_is_used() => Names(
        """
        public class Base
        {
            protected const int OriginStatus = 523;
            private const int Status524ATimeoutOccurred = 524;
        }

        public class Replies : Base
        {
            private const int Most = 521;
            private const int LongestStatusDelay = 521;
            private const int WebServerIsDown = 521;

            public IResult Down() => Results.StatusCode([|521 => WebServerIsDown|]);

            public class Inner
            {
                public IResult Down() => Results.StatusCode([|521 => WebServerIsDown|]);
            }

            public IResult Unreachable() => Results.StatusCode([|523 => OriginStatus|]);
        }
        """,
        sameIL: true);

    [Fact]
    public Task A_name_that_means_something_else_is_not_taken() => Verify.Reports<UnregisteredCodeAnalyzer>("""
        public class Replies
        {
            private static readonly int Status521WebServerIsDown = 1;

            public IResult Down() => Results.StatusCode([|521|]);

            public IResult Timeout(int Status522ConnectionTimedOut) => Results.StatusCode([|522|]);
        }
        """);

    [Fact]
    public Task An_enums_place_gets_a_constant_of_the_enum() => Names(
        """
        using System.Net;
        using System.Net.Http;

        public class CloudflareClient
        {
            {+private const HttpStatusCode Status521WebServerIsDown = (HttpStatusCode)521;

            +}public bool IsDown(HttpResponseMessage response) => response.StatusCode == [|(HttpStatusCode)521 => Status521WebServerIsDown|];

            public HttpResponseMessage Reply() => new([|(HttpStatusCode)0x209 => Status521WebServerIsDown|]);

            public bool IsDown(int statusCode) => statusCode == [|521 => (int)Status521WebServerIsDown|];
        }

        public class NginxClient
        {
            {+private const int Status499ClientClosedRequest = 499;

            +}public bool IsGone(HttpResponseMessage response) => (int)response.StatusCode == [|499 => Status499ClientClosedRequest|];

            public HttpResponseMessage Reply() => new([|(HttpStatusCode)499 => (HttpStatusCode)Status499ClientClosedRequest|]);
        }
        """,
        setup: WithoutAspNet);

    [Fact]
    public Task Other_meanings_are_actions_of_their_own_for_one_number_alone() =>
        Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(
        """
        public class AnthropicReplies
        {
            {?+private const int Status529SiteIsOverloaded = 529;

            +}public IResult Get() => Results.StatusCode([|529 ?=> Status529SiteIsOverloaded|]);

            public IResult Down() => Results.StatusCode([|521|]);
        }
        """,
        action: "NameStatusCode2");

    [Theory]
    [InlineData("Use StatusCodes.Status499ClientClosedRequest", "[|499 => StatusCodes.Status499ClientClosedRequest|]")]
    [InlineData("Return 502 Bad Gateway instead (changes the reply)", "[|521 => StatusCodes.Status502BadGateway|]")]
    [InlineData("ReturnHttpCode504", "[|524 => StatusCodes.Status504GatewayTimeout|]")]
    public Task The_titles_say_what_happens(string title, string number) => Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(
        $$"""public static class NginxBehindCloudflare { public static IResult Get() => Results.StatusCode({{number}}); }""",
        action: title,
        setup: Newest);

    [Fact]
    public Task No_other_code_is_offered_to_compare_with() => Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(
        "public static class Replies { public static bool Test(HttpResponse response) => response.StatusCode == [|521|]; }",
        action: "ReturnHttpCode502",
        setup: Newest);

    [Fact]
    public Task Where_nothing_names_the_code_no_other_is_offered_first() => Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(
        "public static class Replies { public static IResult Get() => Results.StatusCode([|445|]); }", setup: Newest);

    internal static Task Names(string code, bool sameIL = false, Setup? setup = null) =>
        Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(code, sameIL: sameIL, setup: setup ?? Newest);

    internal static Task NamesOfCloudflare(string code) => Names($"namespace Cloudflare;\n\n{code}");
}
