using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class UseStatusCodesClassFixTests
{
    [Fact]
    public Task The_constant_is_written() => Fixes("""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            [ProducesResponseType([|(int)HttpStatusCode.NotFound => StatusCodes.Status404NotFound|])]
            public IActionResult Get() => StatusCode(/* gone */ [|(int)HttpStatusCode.Gone => StatusCodes.Status410Gone|] /* for good */);

            public string Text() => $"{[|(int)HttpStatusCode.Gone => StatusCodes.Status410Gone|]}" + [|((int)HttpStatusCode.OK) => StatusCodes.Status200OK|].ToString();

            public int Old() => [|(int) HttpStatusCode.RequestEntityTooLarge => StatusCodes.Status413PayloadTooLarge|];

            public object Boxed() => Response.StatusCode is [|(int)HttpStatusCode.Gone => StatusCodes.Status410Gone|] ? [|(int)HttpStatusCode.OK => StatusCodes.Status200OK|] : "";
        }
        """);

    [Fact]
    public Task The_using_is_added() => Fixes(
        """
        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|(int)System.Net.HttpStatusCode.Gone => StatusCodes.Status410Gone|]);
        }
        """,
        setup: new() { ImplicitUsings = false });

    [Fact]
    public Task The_cast_is_written_where_a_team_prefers_it() => Fixes(
        """
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            [ProducesResponseType([|StatusCodes.Status404NotFound => (int)HttpStatusCode.NotFound|])]
            public IActionResult Get() => StatusCode([|StatusCodes.Status410Gone => (int)HttpStatusCode.Gone|]);

            public string Text() => [|StatusCodes.Status410Gone => ((int)HttpStatusCode.Gone)|].ToString() + -[|StatusCodes.Status200OK => (int)HttpStatusCode.OK|];

            public bool Is(int status) => status is [|StatusCodes.Status404NotFound => (int)HttpStatusCode.NotFound|] or [|StatusCodes.Status410Gone => (int)HttpStatusCode.Gone|];
        }
        """,
        config: "status_codes.constants = http_status_code");

    [Fact]
    public Task The_title_is_that_of_every_naming_fix() => Verify.Reports<UseStatusCodesClassAnalyzer, UseStatusCodesClassFix>(
        "_ = [|(int)System.Net.HttpStatusCode.Gone => StatusCodes.Status410Gone|];", action: "Use StatusCodes.Status410Gone");

    private static Task Fixes(string code, string? config = null, Setup? setup = null) =>
        Verify.Reports<UseStatusCodesClassAnalyzer, UseStatusCodesClassFix>(code, config: config, setup: setup);
}
