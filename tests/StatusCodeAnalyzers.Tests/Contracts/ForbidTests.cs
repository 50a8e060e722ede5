using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Tests.Wire;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>
/// What <c>Forbid()</c> sends is up to authentication: 403, or where a cookie signs in, a redirect to the page that says so.
/// </summary>
public class ForbidTests
{
    private const string Bearer = "builder.Services.AddAuthentication().AddBearerToken();";
    private const string Cookie = "builder.Services.AddAuthentication(\"c\").AddCookie(\"c\");";

    private static readonly Setup OldFrameworks = new() { Packs = [ReferencePack.Net8, ReferencePack.Net9] };
    private static readonly Setup NewFrameworks = new() { Packs = [ReferencePack.Net10, ReferencePack.Net11] };

    [Theory]
    [InlineData(Bearer, "/api", "403 403 403 403")]
    [InlineData(Bearer, "/plain", "403 403 403 403")]
    [InlineData(Bearer, "/minimal", "403 403 403 403")]
    [InlineData(Cookie, "/api", "302 302 403 403")]
    [InlineData(Cookie, "/plain", "302 302 302 302")]
    [InlineData(Cookie, "/minimal", "302 302 302 302")]
    public async Task What_is_sent_on_8_to_11(string authentication, string path, string statuses)
    {
        var project = await TestProject.Create(Setup.Default, ReferencePack.Net8, [("Code.cs", Code(authentication))]);
        await using var app = await KestrelApp.Start(project, Runtime.All);

        var replies = await app.Replies($"GET {path}");

        Assert.Equal(statuses, string.Join(' ', replies.OrderBy(reply => reply.Key).Select(reply => reply.Value.Split(' ')[1])));
    }

    [Fact]
    public Task With_a_token_it_is_403() => Verify.Reports<UndeclaredStatusAnalyzer>(
        Code(Bearer).Replace(": Forbid()", ": [|Forbid()|]", StringComparison.Ordinal).Replace(": Results.Forbid()", ": [|Results.Forbid()|]", StringComparison.Ordinal),
        On);

    [Fact]
    public Task With_a_cookie_it_may_be_a_redirect() => Verify.Silent<UndeclaredStatusAnalyzer>(Code(Cookie), On, OldFrameworks);

    [Fact]
    public Task From_10_on_a_cookie_keeps_the_403_of_an_API() => Verify.Reports<UndeclaredStatusAnalyzer>(
        Code(Cookie).Replace(
            "? Ok() : Forbid(); // api", "? Ok() : [|Forbid()|]; // api", StringComparison.Ordinal), On, setup: NewFrameworks);

    private static string Code(string authentication) => $$"""
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        {{authentication}}

        var app = builder.Build();
        app.MapControllers();
        app.MapGet("/minimal", (int i = 0) => i > 0 ? Results.Ok() : Results.Forbid()).Produces(200);
        app.Run();

        [ApiController]
        public class ApiController : ControllerBase
        {
            [HttpGet("/api"), ProducesResponseType(200)] public IActionResult Api(int i) => i > 0 ? Ok() : Forbid(); // api
        }

        [ApiExplorerSettings]
        public class PlainController : ControllerBase
        {
            [HttpGet("/plain"), ProducesResponseType(200)] public IActionResult Plain(int i) => i > 0 ? Ok() : Forbid();
        }
        """;
}
