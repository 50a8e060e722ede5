using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>Every message, really reported: that is how a rule is seen to hand it all arguments, in the right order.</summary>
public class RuleMessagesTests
{
    private static readonly ImmutableArray<ReferencePack> Newest = [ReferencePack.Net10];

    // No constants: the generator is switched off.
    private static readonly ImmutableDictionary<string, string> Nameless =
        ImmutableDictionary<string, string>.Empty.Add("StatusCodeAnalyzersGenerateConstants", "false");

    private const string Sip = "status_codes.protocols = http, sip";

    private static readonly (string Key, string Code, string? Config, Setup Setup, string Message)[] Examples =
    [
        ("STC0001_Message", "", "status_codes.match_names = maybe", new() { Packs = Newest },
            "'status_codes.match_names = maybe' is not understood; expected: true or false. The default 'true' applies."),
        ("STC0001_MessageWithoutDefault", "", "status_codes.allowed = all", new() { Packs = Newest },
            "'status_codes.allowed = all' is not understood; expected: numbers, separated by commas. It has no effect."),
        ("STC0001_MessageUnknownKey", "", "status_codes.alowed = 404", new() { Packs = Newest },
            "'status_codes.alowed' is no option of StatusCodeAnalyzers; there are: "
                + string.Join(", ", Options.All.Select(option => option.Key))),
        ("STC0001_MessageUnknownType", "", "status_codes.response_body_type = Acme.ErrorBody", new() { Packs = Newest },
            "'status_codes.response_body_type = Acme.ErrorBody' names no type that this project can see. The default 'new { error = …, message = … }' applies."),
        ("STC0001_MessageUnusableType", "public record ErrorBody(int Number);", "status_codes.response_body_type = ErrorBody",
            new() { Packs = Newest },
            "'status_codes.response_body_type = ErrorBody' names a type that takes no error text: it needs a constructor or settable properties called error or code, and message, title or detail. The default 'new { error = …, message = … }' applies."),
        ("STC1001_Message", "_ = Results.StatusCode(404);", null, new() { Packs = Newest },
            "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound"),
        ("STC1002_Message", "void Send(int statusCode) { } Send(404);", null, new() { Packs = Newest },
            "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound"),
        ("STC1001_MessageUnused", "_ = Results.StatusCode(418);", null, new() { Packs = Newest },
            "418 is HTTP I'm a teapot (unused in the registry, RFC 9110 §15.5.19); use StatusCodes.Status418ImATeapot"),
        ("STC1002_MessageUnused", "void Send(int statusCode) { } Send(418);", null, new() { Packs = Newest },
            "418 is HTTP I'm a teapot (unused in the registry, RFC 9110 §15.5.19); use StatusCodes.Status418ImATeapot"),
        ("STC1003_Message", "_ = System.Net.HttpStatusCode.RedirectMethod;", null, new() { Packs = Newest },
            "RedirectMethod is an old name of 303 See Other (RFC 9110 §15.4.4); use HttpStatusCode.SeeOther"),
        ("STC1004_Message", "_ = Results.StatusCode(404);", null, new() { Packs = Newest },
            "404 is HTTP Not Found (RFC 9110 §15.5.5); use Results.NotFound(), which sends the same reply"),
        ("STC1005_Message", "_ = (int)System.Net.HttpStatusCode.NotFound;", null, new() { Packs = Newest },
            "Use StatusCodes.Status404NotFound for (int)HttpStatusCode.NotFound"),
        ("STC1006_Message", "_ = new Microsoft.OpenApi.OpenApiResponses { [\"404\"] = new Microsoft.OpenApi.OpenApiResponse() };", null,
            new() { Packs = Newest, References = Package.References("Microsoft.OpenApi") },
            "\"404\" is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound.ToString()"),
        (
            "STC1006_MessageUnused",
            "_ = new Microsoft.OpenApi.OpenApiResponses { [\"418\"] = new Microsoft.OpenApi.OpenApiResponse() };",
            null,
            new() { Packs = Newest, References = Package.References("Microsoft.OpenApi") },
            "\"418\" is HTTP I'm a teapot (unused in the registry, RFC 9110 §15.5.19); use StatusCodes.Status418ImATeapot.ToString()"),
        ("STC2001_Message", "_ = Results.StatusCode(430);", Sip, new() { Packs = Newest },
            "430 is SIP Flow Failed, not HTTP; use SipStatusCodes.Status430FlowFailed"),
        ("STC2001_MessageUnnamed", "_ = Results.StatusCode(430);", Sip, new() { Packs = Newest, Properties = Nameless },
            "430 is SIP Flow Failed, not HTTP; use 502 Bad Gateway"),
        ("STC2001_MessageComparedUnnamed", "bool Test(HttpResponse r) => r.StatusCode == 430; _ = Test(null!);", Sip,
            new() { Packs = Newest, Properties = Nameless },
            "430 is SIP Flow Failed, not HTTP"),
        (
            "STC2001_MessageNamedByYou",
            "class A { const int StatusOfFlow = 430; public IResult B() => Results.StatusCode(430); }",
            null,
            new() { Packs = Newest },
            "430 is not registered for HTTP; use StatusOfFlow"),
        ("STC2001_MessageVendor", "var loginTimeout = Results.StatusCode(440);", null, new() { Packs = Newest },
            "440 is not registered for HTTP (Microsoft IIS, Outlook Web: Login Time-out); use a named constant"),
        ("STC2001_MessageUnclear", "_ = Results.StatusCode(486);", null, new() { Packs = Newest },
            "486 is not registered for HTTP (SIP: Busy Here); use a constant of your own"),
        ("STC2001_MessageUnclearVendors", "_ = Results.StatusCode(494);", null, new() { Packs = Newest },
            "494 is not registered for HTTP (SIP: Security Agreement Required; nginx); use a constant of your own"),
        ("STC2002_Message", "var cloudflare = Results.StatusCode(521);", null, new() { Packs = Newest },
            "521 is not registered (Cloudflare: Web Server Is Down); use a named constant"),
        ("STC2002_MessageNamed", "var authenticationTimeout = Results.StatusCode(419);", null, new() { Packs = Newest },
            "419 is not registered; use StatusCodes.Status419AuthenticationTimeout"),
        ("STC2002_MessageUnclear", "_ = Results.StatusCode(450);", null, new() { Packs = Newest },
            "450 is not registered (Microsoft: Blocked by Windows Parental Controls); use a constant of your own"),
        ("STC2002_MessageUnclearNamed", "_ = Results.StatusCode(499);", null, new() { Packs = Newest },
            "499 is not registered; use StatusCodes.Status499ClientClosedRequest or a constant of your own"),
        ("STC2002_MessageSimilar", "_ = Results.StatusCode(445);", null, new() { Packs = Newest },
            "445 is not registered; use 405 Method Not Allowed, 415 Unsupported Media Type or a named constant"),
        ("STC2002_MessageUnknown", "_ = Results.StatusCode(566);", null, new() { Packs = Newest },
            "566 is not registered, so clients treat it as 500 Internal Server Error; use a named constant if you mean it"),
        ("STC2002_MessageUnknownCompared", "bool Test(HttpResponse r) => r.StatusCode == 566; _ = Test(null!);", null,
            new() { Packs = Newest },
            "566 is not registered; use a named constant if you mean it"),
        ("STC2003_Message", "_ = Results.StatusCode(0);", null, new() { Packs = Newest },
            "0 is no HTTP status code (100 to 599)"),
        ("STC2003_MessageSimilar", "_ = Results.StatusCode(2000);", null, new() { Packs = Newest },
            "2000 is no HTTP status code (100 to 599); use 200 OK"),
        ("STC2003_MessageHigh", "_ = Results.StatusCode(777);", null, new() { Packs = Newest },
            "777 is no HTTP status code (100 to 599); clients should take it for a server error"),
        ("STC2003_MessageSip", "_ = Results.StatusCode(603);", null, new() { Packs = Newest },
            "603 is SIP Decline (RFC 3261 §21.6.2), no HTTP status code (100 to 599); use 403 Forbidden"),
        ("STC2004_Message", "_ = Results.BadRequest(new { error = \"not_found\" });", null, new() { Packs = Newest },
            "'not_found' names 404 Not Found, but the status is 400 Bad Request"),
        ("STC2004_MessageNumber", "_ = Results.BadRequest(new { statusCode = 404 });", null, new() { Packs = Newest },
            "The body says 404 Not Found, but the status is 400 Bad Request"),
        ("STC2005_Message", "_ = Results.Json(7, statusCode: 204);", null, new() { Packs = Newest },
            "204 No Content has no body; this one is not sent"),
        ("STC2005_MessageThrows", "_ = Results.Text(\"7\", statusCode: 304);", null, new() { Packs = Newest },
            "304 Not Modified has no body; writing one throws InvalidOperationException"),
        ("STC2005_MessageFails", "_ = Results.Text(\"7\", statusCode: 204);", null, new() { Packs = Newest },
            "204 No Content has no body; the client gets 500 Internal Server Error instead"),
        ("STC2005_MessageBehind", "_ = Results.Json(7, statusCode: 204);", null, new() { Packs = [ReferencePack.Net9] },
            "204 No Content has no body; this one is sent behind a response that has ended"),
        ("STC2005_MessageWaits", "_ = Results.Json(7, statusCode: 205);", null, new() { Packs = Newest },
            "205 Reset Content has no body; this one is not sent, and the client waits for it"),
        ("STC2005_MessageInterim", "_ = Results.Json(7, statusCode: 101);", null, new() { Packs = Newest },
            "101 Switching Protocols has no body; what is written after it is not read as one"),
        ("STC2006_Message", "_ = Results.Ok(new Microsoft.AspNetCore.Mvc.ProblemDetails());", null, new() { Packs = Newest },
            "Problem details describe an error, but 200 OK is none"),
        ("STC2006_MessageInstead", "_ = Results.Problem(statusCode: 200);", null, new() { Packs = Newest },
            "Problem details describe an error, and 200 OK is none; use 500 Internal Server Error or 400 Bad Request"),
        ("STC2007_Message", "public enum ApiCode { NotFound = 400 }", null, new() { Packs = Newest },
            "NotFound is 404 in HTTP (RFC 9110 §15.5.5), but its value is 400 Bad Request"),
        ("STC2007_MessageVendor", "public enum ApiCode { ClientClosedRequest = 498 }", null, new() { Packs = Newest },
            "ClientClosedRequest is 499 at nginx, ASP.NET Core, Cloud Foundry, but its value is 498 Invalid Token"),
        ("STC2008_Message", "_ = Results.StatusCode(102);", null, new() { Packs = Newest },
            "102 Processing is interim: the client goes on waiting for the final status; use 202 Accepted"),
        ("STC2008_MessageAlone", "_ = Results.StatusCode(103);", null, new() { Packs = Newest },
            "103 Early Hints is interim: the client goes on waiting for the final status"),
        ("STC2009_Message", "async Task Late(HttpResponse r) { await r.WriteAsync(\"x\"); r.StatusCode = 500; } _ = Late(null!);", null,
            new() { Packs = Newest },
            "r.StatusCode is set after the body is written, when the status has been sent: this throws InvalidOperationException"),
        ("STC2009_MessageHeaders", "async Task Late(HttpResponse r) { await r.WriteAsync(\"x\"); r.Clear(); } _ = Late(null!);", null,
            new() { Packs = Newest },
            "r.Clear comes after the body is written, when the headers have been sent: this throws InvalidOperationException"),
        ("STC2010_Message",
            "_ = Results.Created(nameof(C.Find), 1); class C : Microsoft.AspNetCore.Mvc.ControllerBase { public int Find(int id) => id; }",
            null,
            new() { Packs = Newest },
            "'Location: Find' is no address of the action; use CreatedAtAction, AcceptedAtAction or the address itself"),
        ("STC2011_Message", "IResult Lose(HttpResponse r) { r.StatusCode = 404; return Results.Ok(); } _ = Lose(null!);", null,
            new() { Packs = Newest },
            "404 Not Found is lost: Ok sends 200"),
        ("STC2011_MessageValue",
            "Microsoft.AspNetCore.Mvc.ActionResult<string> Lose(HttpResponse r) { r.StatusCode = 404; return \"x\"; } _ = Lose(null!);",
            null,
            new() { Packs = Newest },
            "404 Not Found is lost: a value that ActionResult<T> is made of is sent with 200"),
        ("STC2012_Message",
            "async Task Catch(HttpContext c, RequestDelegate next) { try { await next(c); } catch { c.Response.StatusCode = 500; } } _ = Catch(null!, null!);",
            null,
            new() { Packs = Newest },
            "This throws where the response has started, and hides the first exception; ask c.Response.HasStarted before"),
        ("STC2013_Message", "IResult Lack() => Results.StatusCode(405); _ = Lack();", null, new() { Packs = Newest },
            "405 Method Not Allowed comes without Allow, which RFC 9110 §15.5.6 demands"),
        ("STC2014_Message", "IResult Lack() => Results.StatusCode(429); _ = Lack();", null, new() { Packs = Newest },
            "429 Too Many Requests comes without Retry-After (RFC 6585 §4), by which clients know what to do next"),
        ("STC2015_Message",
            "WebApplication.Create().Run(c => c.Response.WriteAsJsonAsync(new Microsoft.AspNetCore.Mvc.ProblemDetails { Status = 500 }));",
            null,
            new() { Packs = Newest },
            "The problem details say 500 Internal Server Error, but nothing sets the status: they are sent with 200"),
        ("STC3001_Message", Action("[ProducesResponseType(404)]", "Ok()"), "status_codes.api_contract = true", new() { Packs = Newest },
            "'Get' sends 200 OK, but declares only 404, so the OpenAPI document does not have it"),
        ("STC3002_Message", Action("", "NoContent()"), "status_codes.api_contract = true", new() { Packs = Newest },
            "'Get' declares nothing, so the OpenAPI document says 200 OK, but it sends 204 No Content"),
        (
            "STC3003_Message",
            Action("[ProducesResponseType(200)]", "id > 0 ? Ok() : NotFound()"),
            "status_codes.api_contract = true",
            new() { Packs = Newest },
            "404 Not Found is sent here, but 'Get' declares only 200"),
        ("STC3004_Message", Action("[ProducesResponseType(201)]", "Ok()"), "status_codes.api_contract = true", new() { Packs = Newest },
            "'Get' declares 201 Created, but sends 200 OK"),
        ("STC3005_Message", "var app = WebApplication.Create(args); app.MapGet(\"/x\", () => TypedResults.Unauthorized()); app.Run();", "status_codes.api_contract = true", new() { Packs = Newest },
            "UnauthorizedHttpResult sends 401 Unauthorized, but its type does not tell the OpenAPI document so"),
        ("STC3006_Message", "var app = WebApplication.Create(args); app.MapGet(\"/x\", () => Results.Ok(1)); app.Run();", "status_codes.api_contract = true", new() { Packs = Newest },
            "'MapGet' maps a handler of type IResult that declares nothing, so the OpenAPI document says 200 OK without a body"),
        (
            "STC3007_Message",
            Action("[ProducesResponseType(200), ProducesResponseType(409)]", "Ok()"),
            "status_codes.api_contract = true",
            new() { Packs = Newest },
            "'Get' declares 409 Conflict, which no path of it sends"),
        ("STC4001_Message", "_ = Results.StatusCode(430);", Sip, new() { Packs = Newest },
            "430 Flow Failed is sent without a body, so the client learns no more than the number"),
    ];

    private static string Action(string declared, string sent) => $$"""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        public class OrdersController : ControllerBase
        {
            [HttpGet("orders/{id}")] {{declared}}
            public IActionResult Get(int id) => {{sent}};
        }
        """;

    public static IEnumerable<TheoryDataRow<string>> Keys => Examples.Select(example => new TheoryDataRow<string>(example.Key));

    [Fact]
    public void Every_message_has_an_example() => SameRows.AssertSame(
        "src/StatusCodeAnalyzers/Texts/Rules.resx",
        ResxFile.Read("Rules.resx").Select(entry => entry.Key).Where(key => key.Contains("_Message", StringComparison.Ordinal)),
        "RuleMessagesTests.Examples",
        Examples.Select(example => example.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task The_message_says(string key)
    {
        var (_, code, config, setup, message) = Examples.Single(example => example.Key == key);
        var project = await TestProject.Create(setup with { Config = config }, setup.Packs.Single(), [("Code.cs", code)]);
        var analysis = await Analysis.Run(project, Product.Analyzers);

        Assert.Empty(analysis.Errors);
        var found = analysis.All.Where(diagnostic => diagnostic.Id == key[..7]).ToList();
        Assert.True(found.Count == 1, $"RuleMessagesTests.Examples: {key[..7]} is reported {found.Count} times in the code for {key}.");
        var reported = found[0];
        Assert.Equal(message, reported.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            ResxFile.Read("Rules.resx").Single(entry => entry.Key == key).Text,
            reported.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
    }
}
