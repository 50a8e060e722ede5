using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class HeaderExpectedFixTests
{
    private const string Code = """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get()
            {
                return [|Unauthorized|]();
            }

            public static void Use(IServiceCollection services) => services.AddAuthentication();
        }
        """;

    [Fact]
    public Task The_header_is_written_with_a_value_to_fill_in() => Verify.Reports<HeaderExpectedAnalyzer, HeaderExpectedFix>(
        Code,
        Code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(
            "return Una",
            "Response.Headers.WWWAuthenticate = \"Bearer realm=\\\"orders\\\"\";\n        return Una",
            StringComparison.Ordinal),
        action: "WriteHeader",
        dotnetFormat: false);

    [Fact]
    public Task The_scheme_is_asked_to_answer() => Verify.Reports<HeaderExpectedAnalyzer, HeaderExpectedFix>(
        Code,
        Code.Replace("[|Unauthorized|]()", "Challenge()", StringComparison.Ordinal),
        action: "Challenge",
        dotnetFormat: false);

    [Fact]
    public Task A_time_to_wait_is_written_in_seconds() => Verify.Reports<HeaderExpectedAnalyzer, HeaderExpectedFix>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/", (HttpResponse response) =>
        {
            return Results.StatusCode([|503|]);
        });
        app.Run();
        """,
        """
        var app = WebApplication.Create(args);
        app.MapGet("/", (HttpResponse response) =>
        {
            response.Headers.RetryAfter = "60";
            return Results.StatusCode(503);
        });
        app.Run();
        """,
        dotnetFormat: false);

    [Fact]
    public Task Without_authentication_there_is_no_scheme_to_ask() => Verify.Reports<HeaderExpectedAnalyzer, HeaderExpectedFix>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/", () => Results.[|Unauthorized|]());
        app.Run();
        """,
        dotnetFormat: false);
}
