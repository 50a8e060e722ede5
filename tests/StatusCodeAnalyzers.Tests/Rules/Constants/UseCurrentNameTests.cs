using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class UseCurrentNameTests
{
    private const string OneSpelling = "status_codes.match_synonyms = true";

    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Fact]
    public Task Every_old_name_is_reported_with_the_current_one() => Verify.Reports<UseCurrentNameAnalyzer>(
        """
        using System.Net;

        _ = StatusCodes.[|Status413RequestEntityTooLarge|];
        _ = StatusCodes.[|Status414RequestUriTooLong|];
        _ = StatusCodes.[|Status416RequestedRangeNotSatisfiable|];
        _ = HttpStatusCode.[|Ambiguous|];
        _ = HttpStatusCode.[|Moved|];
        _ = HttpStatusCode.[|Redirect|];
        _ = HttpStatusCode.[|RedirectMethod|];
        _ = HttpStatusCode.[|RedirectKeepVerb|];
        _ = HttpStatusCode.[|UnprocessableEntity|];
        """,
        message: """
            Status413RequestEntityTooLarge is an old name of 413 Content Too Large (RFC 9110 §15.5.14); use StatusCodes.Status413PayloadTooLarge
            Status414RequestUriTooLong is an old name of 414 URI Too Long (RFC 9110 §15.5.15); use StatusCodes.Status414UriTooLong
            Status416RequestedRangeNotSatisfiable is an old name of 416 Range Not Satisfiable (RFC 9110 §15.5.17); use StatusCodes.Status416RangeNotSatisfiable
            Ambiguous is an old name of 300 Multiple Choices (RFC 9110 §15.4.1); use HttpStatusCode.MultipleChoices
            Moved is an old name of 301 Moved Permanently (RFC 9110 §15.4.2); use HttpStatusCode.MovedPermanently
            Redirect is an old name of 302 Found (RFC 9110 §15.4.3); use HttpStatusCode.Found
            RedirectMethod is an old name of 303 See Other (RFC 9110 §15.4.4); use HttpStatusCode.SeeOther
            RedirectKeepVerb is an old name of 307 Temporary Redirect (RFC 9110 §15.4.8); use HttpStatusCode.TemporaryRedirect
            UnprocessableEntity is an old name of 422 Unprocessable Content (RFC 9110 §15.5.21); use HttpStatusCode.UnprocessableContent
            """, config: OneSpelling);

    [Fact]
    public Task A_synonym_in_daily_use_is_left_alone() => Verify.Silent<UseCurrentNameAnalyzer>("""
        using System.Net;

        _ = (HttpStatusCode.Redirect, HttpStatusCode.Moved, HttpStatusCode.Ambiguous);
        """);

    [Fact]
    public void These_are_all_names_that_have_a_newer_one() => Assert.Equal(
        9,
        StatusCatalog
            .All(Protocol.Http)
            .SelectMany(code => code.StatusCodesFields.Concat(code.HttpStatusCodeMembers))
            .Count(name => FrameworkConstants.Newer(name) is not null));

    [Fact]
    public Task It_does_not_matter_where_the_name_stands() => Verify.Reports<UseCurrentNameAnalyzer>("""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;
        using Code = System.Net.HttpStatusCode;

        public class PagesController : ControllerBase
        {
            private const HttpStatusCode Old = System.Net.HttpStatusCode.[|Moved|];

            [ProducesResponseType(StatusCodes.[|Status414RequestUriTooLong|])]
            public IActionResult Get(HttpStatusCode code = HttpStatusCode.[|Redirect|]) => StatusCode((int)(Code.[|UnprocessableEntity|]));

            public bool IsMoved(HttpResponseMessage r) => r.StatusCode == HttpStatusCode.[|Moved|] || r.StatusCode is HttpStatusCode.[|Redirect|] || r.StatusCode is not HttpStatusCode.[|Ambiguous|];

            public int Choose(HttpStatusCode code) => code switch { HttpStatusCode.[|Redirect|] or global::System.Net.HttpStatusCode.[|Moved|] => 1, _ => 2 };

            public string Name() => HttpStatusCode.[|Redirect|].ToString() + Microsoft.AspNetCore.Http.StatusCodes.[|Status413RequestEntityTooLarge|];

            public void Switch(int code)
            {
                switch (code)
                {
                    case StatusCodes.[|Status414RequestUriTooLong|]: break;
                }
            }
        }
        """, config: OneSpelling);

    [Fact]
    public Task A_name_alone_is_reported_too() => Verify.Reports<UseCurrentNameAnalyzer>("""
        using static Microsoft.AspNetCore.Http.StatusCodes;
        using static System.Net.HttpStatusCode;

        public class Pages
        {
            public object[] All => new object[] { [|Redirect|], Found, [|Status414RequestUriTooLong|], Status414UriTooLong, Results.Redirect("/"), nameof(Redirect) };

            public bool Is(System.Net.HttpStatusCode code) => code is [|Moved|] or MovedPermanently;
        }
        """, config: OneSpelling);

    [Fact]
    public Task Nothing_else_is_reported() => Verify.Silent<UseCurrentNameAnalyzer>("""
        using System.Net;

        _ = HttpStatusCode.Found;
        _ = HttpStatusCode.RequestEntityTooLarge;
        _ = StatusCodes.Status413PayloadTooLarge;
        _ = StatusCodes.Status422UnprocessableEntity;
        _ = Results.UnprocessableEntity();
        _ = Results.Redirect("/");
        _ = nameof(HttpStatusCode.Redirect) + nameof(StatusCodes.Status414RequestUriTooLong);
        _ = Own.StatusCodes.Status413RequestEntityTooLarge + (int)Own.HttpStatusCode.Redirect;

        namespace Own
        {
            /// <summary>As <see cref="System.Net.HttpStatusCode.Redirect"/>.</summary>
            public static class StatusCodes { public const int Status413RequestEntityTooLarge = 413, Status413PayloadTooLarge = 413; }

            public enum HttpStatusCode { Found = 302, Redirect = 302 }
        }
        """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Verify.Silent<UseCurrentNameAnalyzer>("// <auto-generated/>\n_ = System.Net.HttpStatusCode.Redirect;");

    [Fact]
    public async Task It_is_a_suggestion_with_the_codes_own_link()
    {
        var reported = Assert.Single(
            await Verify.Reports<UseCurrentNameAnalyzer>(
                "_ = System.Net.HttpStatusCode.[|Redirect|];", setup: Newest, config: OneSpelling));

        Assert.Equal(DiagnosticSeverity.Info, reported.Severity);
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3", reported.Descriptor.HelpLinkUri);
        Assert.StartsWith(
            "HTTP 302 Found", reported.Descriptor.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
