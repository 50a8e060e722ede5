using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>
/// Thirty forms of actions in one controller that declares 404 itself. The framework's analyzers API1000 to API1002 reported six of them
/// wrongly and missed ten; what is right, the document and the replies say.
/// </summary>
public partial class ThirtyFormsTests
{
    // Form, document, replies, what is reported. 500 is an exception that nobody handles; of 23 no request gets to the catch.
    private static readonly (string Form, string Document, string Replies, string Reported)[] Forms =
    [
        ("inherited", "200 404", "200 404", ""),
        ("01", "404", "200 404", "STC3001"),
        ("02", "200 404", "200 404", ""),
        ("03", "200 404 409", "200 409", ""),
        ("04", "200 404", "200 409", "STC3003"),
        ("05", "200 404", "200 409", "STC3003"),
        ("06", "200 404", "200 409", "STC3003"),
        ("07", "200 404", "200 404", ""),
        ("08", "200 404", "200 409", "STC3003"),
        ("09", "200 404", "200 400", "STC3003"),
        ("10", "200 404", "200 409", "STC3003"),
        ("11", "200 404", "200 409", "STC3003"),
        ("12", "404", "200 404", "STC3001"),
        ("13", "404", "200 404", "STC3001"),
        ("14", "204 404", "204 409", "STC3003"),
        ("15", "202 404", "202", ""),
        ("16", "404 409", "200", "STC3001"),
        ("17", "200 404 409", "200 409", ""),
        ("18", "404", "204 404", "STC3001"),
        ("19", "200 404 default", "200 409", ""),
        ("20", "404", "200 409", "STC3001 STC3003"),
        ("21", "200 404", "200 401 403", "STC3003 STC3003"),
        ("22", "200 404", "200 409", "STC3003"),
        ("23", "200 404", "200", "STC3003"),
        ("24", "200 404", "200 409", "STC3003"),
        ("25", "200 404", "409", "STC3003"),
        ("26", "201 404", "200", "STC3004"),
        ("27", "404", "500", ""),
        ("28", "200 404", "409", "STC3003"),
        ("29", "200 404", "302 500", "STC3003"),
        ("30", "201 404", "201", ""),
    ];

    [Fact]
    public async Task The_document_and_the_replies_are_as_the_table_says()
    {
        var told = await OpenApiApp.Ask(await OpenApiApp.Create(Markup.Parse(Code).Code), GeneratedEndpoints.Paths);

        Assert.Equal(
            Forms.Select(form => $"{form.Form}: document {form.Document}, replies {form.Replies}"),
            Forms.Select(form => $"{form.Form}: {told[$"/a/{form.Form}"]}"));
    }

    [Fact]
    public void Reported_is_what_the_document_lacks()
    {
        Assert.All(Forms.Where(form => form.Form != "23"), form => Assert.Equal(
            form.Reported.Length > 0,
            form.Replies.Split(' ').Except(form.Document.Split(' ')).Any(reply =>
                reply != "500" && !(reply[0] == '4' && form.Document.Contains("default", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task All_of_it_is_reported_and_nothing_else()
    {
        await ContractReports.Verify(Code, setup: OpenApiApp.Setup);

        var lines = Code.Split('\n');
        Assert.Equal(
            Forms.Select(form => $"{form.Form} {form.Reported}".Trim()),
            Forms.Select(form => string.Join(' ', Mark()
                .Matches(lines.Single(line => line.Contains($"(\"{form.Form}\")", StringComparison.Ordinal)))
                .Select(mark => mark.Groups[1].Value)
                .Prepend(form.Form))));
    }

    [Fact]
    public Task The_409_that_no_path_sends_is_declared_for_nothing() => Verify.Reports<DeclaredNeverReturnedAnalyzer>(
        Markup.Parse(Code).Code.Replace("Dead(", "[|Dead|](", StringComparison.Ordinal),
        setup: OpenApiApp.Setup);

    [GeneratedRegex(@"\{\|(STC\d{4}):")]
    private static partial Regex Mark();

    private const string Code = """
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddOpenApi();
        builder.Services.AddAuthentication().AddBearerToken();

        var app = builder.Build();
        app.MapControllers();
        app.MapOpenApi();
        app.Run();

        public record M(int Id);

        public class Produces409Attribute : ProducesResponseTypeAttribute
        {
            public Produces409Attribute() : base(409)
            {
            }
        }

        public abstract class BaseController : ControllerBase
        {
            protected IActionResult Missing() => NotFound();

            [HttpGet("inherited")] [ProducesResponseType(200)] public IActionResult Inherited(int i) { if (i == 1) return NotFound(); return Ok(); }
        }

        [ApiController, Route("a"), ProducesResponseType(404)]
        public class FormsController : BaseController
        {
            [HttpGet("01")] public IActionResult {|STC3001:ClassLevel|}(int i) { if (i == 1) return NotFound(); return Ok(); }
            [HttpGet("02")] [ProducesResponseType(200)] public IActionResult ClassLevelPlusOwn(int i) { if (i == 1) return NotFound(); return Ok(); }
            [HttpGet("03")] [Produces409, ProducesResponseType(200)] public IActionResult Subclassed(int i) { if (i == 1) return Conflict(); return Ok(); }
            [HttpGet("04")] [ProducesResponseType(200)] public IActionResult Ternary(int i) => i == 1 ? {|STC3003:Conflict()|} : Ok();
            [HttpGet("05")] [ProducesResponseType(200)] public IActionResult Switch(int i) => i switch { 1 => {|STC3003:Conflict()|}, _ => Ok() };
            [HttpGet("06")] [ProducesResponseType(200)] public IActionResult Local(int i) { IActionResult r = Ok(); if (i == 1) r = {|STC3003:Conflict()|}; return r; }
            [HttpGet("07")] [ProducesResponseType(200)] public IActionResult HelperCall(int i) { if (i == 1) return Missing(); return Ok(); }
            [HttpGet("08")] [ProducesResponseType(200)] public IActionResult ProblemStatus(int i) { if (i == 1) return {|STC3003:Problem(statusCode: 409)|}; return Ok(); }
            [HttpGet("09")] [ProducesResponseType(200)] public IActionResult Validation(int i) { if (i == 1) return {|STC3003:ValidationProblem()|}; return Ok(); }
            [HttpGet("10")] [ProducesResponseType(200)] public IActionResult Status(int i) { if (i == 1) return {|STC3003:StatusCode(StatusCodes.Status409Conflict)|}; return Ok(); }
            [HttpGet("11")] [ProducesResponseType<M>(200)] public ActionResult<M> Generic(int i) { if (i == 1) return {|STC3003:Conflict()|}; return new M(1); }
            [HttpGet("12")] [ProducesResponseType(404)] public ActionResult<M> {|STC3001:OnlyError|}(int i) { if (i == 1) return NotFound(); return new M(1); }
            [HttpGet("13")] [ProducesResponseType(404)] public ActionResult<M> {|STC3001:OnlyErrorOk|}(int i) { if (i == 1) return NotFound(); return Ok(new M(1)); }
            [HttpGet("14")] [ProducesResponseType(204)] public async Task<IActionResult> Async(int i) { await Task.Yield(); if (i == 1) return {|STC3003:Conflict()|}; return NoContent(); }
            [HttpGet("15")] [ProducesResponseType(202)] public Task<IActionResult> TaskHelper() { return Make(); }
            [HttpGet("16")] [ProducesResponseType(409)] public IActionResult {|STC3001:Dead|}(int i) { return Ok(); }
            [HttpGet("17")] public Results<Ok<M>, Conflict> Typed(int i) { if (i == 1) return TypedResults.Conflict(); return TypedResults.Ok(new M(1)); }
            [HttpGet("18")] [ProducesResponseType(404)] public IResult {|STC3001:Untyped|}(int i) { if (i == 1) return Results.NotFound(); return Results.NoContent(); }
            [HttpGet("19")] [ProducesResponseType(200), ProducesDefaultResponseType] public IActionResult Default(int i) { if (i == 1) return Conflict(); return Ok(); }
            [HttpGet("20"), ApiConventionMethod(typeof(DefaultApiConventions), nameof(DefaultApiConventions.Get))] public IActionResult {|STC3001:Convention|}(int i) { if (i == 1) return {|STC3003:Conflict()|}; return Ok(); }
            [HttpGet("21")] [ProducesResponseType(200)] public IActionResult Authentication(int i) { if (i == 1) return {|STC3003:Forbid()|}; if (i == 2) return {|STC3003:Unauthorized()|}; return Ok(); }
            [HttpGet("22")] [ProducesResponseType(200)] public IActionResult NewResult(int i) { if (i == 1) return {|STC3003:new ObjectResult("x") { StatusCode = 409 }|}; return Ok(); }
            [HttpGet("23")] [ProducesResponseType(200)] public IActionResult TryCatch(int i) { try { return Ok(); } catch { return {|STC3003:StatusCode(500)|}; } }
            [HttpGet("24")] [ProducesResponseType(200)] public IActionResult Json(int i) { if (i == 1) return {|STC3003:new JsonResult(1) { StatusCode = 409 }|}; return new JsonResult(1); }
            [HttpGet("25")] [ProducesResponseType(200)] public IActionResult ResponseSet(int i) { {|STC3003:Response.StatusCode = 409|}; return new JsonResult(1); }
            [HttpGet("26")] [ProducesResponseType(201)] public ActionResult<M> {|STC3004:Says201Sends200|}(int i) => new M(1);
            [HttpGet("27")] public IActionResult Throws() => throw new InvalidOperationException();
            [HttpGet("28")] [ProducesResponseType(200)] public IActionResult Coalesce(M? m) => (IActionResult?)(m is null ? null : Ok(m)) ?? {|STC3003:Conflict()|};
            [HttpGet("29")] [ProducesResponseType(200)] public IActionResult Files(int i) { if (i == 1) return PhysicalFile("/x", "a/b"); return {|STC3003:Redirect("/x")|}; }
            [HttpPost("30")] [ProducesResponseType(201)] public IActionResult Creates() => CreatedAtAction(nameof(Creates), new M(1));

            private Task<IActionResult> Make() => Task.FromResult<IActionResult>(Accepted());
        }
        """;
}
