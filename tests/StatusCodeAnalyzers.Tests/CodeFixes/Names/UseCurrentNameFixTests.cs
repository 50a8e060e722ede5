using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class UseCurrentNameFixTests
{
    private const string OneSpelling = "status_codes.match_synonyms = true";

    [Fact]
    public Task Only_the_name_changes() => Fixes("""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;
        using Code = System.Net.HttpStatusCode;

        public class PagesController : ControllerBase
        {
            [ProducesResponseType(StatusCodes.[|Status414RequestUriTooLong => Status414UriTooLong|])]
            public IActionResult Get() => StatusCode((int)HttpStatusCode./* was */[|Redirect => Found|] /* once */);

            public bool Is(HttpStatusCode code) => code is System.Net.HttpStatusCode.[|Moved => MovedPermanently|] || code is Code.[|Ambiguous => MultipleChoices|] or HttpStatusCode.[|RedirectMethod => SeeOther|];

            public string Name() => HttpStatusCode.[|UnprocessableEntity => UnprocessableContent|].ToString();
        }
        """);

    [Fact]
    public Task A_name_alone_stays_alone_unless_it_is_taken() => Fixes("""
        {+using System.Net;
        +}using static Microsoft.AspNetCore.Http.StatusCodes;
        using static System.Net.HttpStatusCode;

        public class Pages
        {
            public object Alone => ([|Redirect => Found|], [|Status414RequestUriTooLong => Status414UriTooLong|]);
        }

        public class Finder
        {
            public bool Found { get; set; }

            public object Taken => [|Redirect => HttpStatusCode.Found|];
        }
        """);

    [Fact]
    public Task The_title_is_that_of_every_naming_fix() => Verify.Reports<UseCurrentNameAnalyzer, UseCurrentNameFix>(
        "_ = System.Net.HttpStatusCode.[|Redirect => Found|];", action: "Use HttpStatusCode.Found", config: OneSpelling);

    private static Task Fixes(string code) => Verify.Reports<UseCurrentNameAnalyzer, UseCurrentNameFix>(code, config: OneSpelling);
}
