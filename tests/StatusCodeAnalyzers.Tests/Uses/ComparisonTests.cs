
namespace StatusCodeAnalyzers.Tests.Uses;

public class ComparisonTests : UseTests
{
    [Theory]
    [InlineData("Response.StatusCode == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("Response.StatusCode != [|200 => StatusCodes.Status200OK|]")]
    [InlineData("[|404 => StatusCodes.Status404NotFound|] == Response.StatusCode")]
    [InlineData("[|200 => StatusCodes.Status200OK|] != Response.StatusCode")]
    [InlineData("(Response.StatusCode) == ([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("HttpContext?.Response?.StatusCode == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("!(Response.StatusCode == [|404 => StatusCodes.Status404NotFound|] || Response.StatusCode == [|410 => StatusCodes.Status410Gone|])")]
    [InlineData("Response.HasStarted && Response.StatusCode == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("Response.StatusCode.Equals([|404 => StatusCodes.Status404NotFound|])")]
    public Task With_a_status(string condition) => NamedAtFrameworkApi(Controller($"bool Check() => {condition};"));

    [Theory]
    [InlineData("problem.Status == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("[|404 => StatusCodes.Status404NotFound|] == problem.Status")]
    [InlineData("problem?.Status == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("problem.Status != [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("problem.Status!.Value == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("problem.Status.HasValue && problem.Status.Value != [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("problem.Status.GetValueOrDefault() == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("problem.Status.GetValueOrDefault([|500 => StatusCodes.Status500InternalServerError|]) == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(problem.Status ?? [|500 => StatusCodes.Status500InternalServerError|]) == [|404 => StatusCodes.Status404NotFound|]")]
    public Task With_a_nullable_status(string condition) =>
        NamedAtFrameworkApi(Controller($"bool Check(ProblemDetails problem) => {condition};"));

    [Theory]
    [InlineData("{-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("{-(int)-}response.StatusCode != [|200 => HttpStatusCode.OK|]")]
    [InlineData("[|404 => HttpStatusCode.NotFound|] == {-(int)-}response.StatusCode")]
    [InlineData("{-(int) -}response.StatusCode == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("{-((int)-}response.StatusCode{-)-} == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("{-(Int32)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|]")]
    public Task With_an_enum_cast_to_int_drops_the_cast(string condition) =>
        NamedAtFrameworkApi(Controller($"bool Check(HttpResponseMessage response) => {condition};"));

    [Theory]
    [InlineData("(int?)exception.StatusCode == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)exception.StatusCode! == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("{-(int)-}exception.StatusCode!.Value == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("{-(int)-}(exception.StatusCode ?? 0) == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("exception.StatusCode.HasValue && {-(int)-}exception.StatusCode.GetValueOrDefault() == [|404 => HttpStatusCode.NotFound|]")]
    public Task With_a_nullable_enum(string condition) =>
        NamedAtFrameworkApi(Controller($"bool Check(HttpRequestException exception) => {condition};"));

    [Theory]
    [InlineData("response.StatusCode == [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]")]
    [InlineData("[|(HttpStatusCode)404 => HttpStatusCode.NotFound|] != response.StatusCode")]
    [InlineData("response.StatusCode.Equals([|(HttpStatusCode)404 => HttpStatusCode.NotFound|])")]
    public Task With_a_cast_number(string condition) =>
        NamedAtFrameworkApi(Controller($"bool Check(HttpResponseMessage response) => {condition};"));

    [Fact]
    public Task Keeps_the_cast_where_the_enum_has_no_name() =>
        NamedAtFrameworkApi(
            Controller(
                "bool Check(HttpResponseMessage response) => (int)response.StatusCode == [|418 => StatusCodes.Status418ImATeapot|];"));

    [Fact]
    public Task Of_a_local_that_holds_the_status() => NamedAtFrameworkApi(Action("""
        var received = (int)upstream.StatusCode;
                if (received == [|404 => StatusCodes.Status404NotFound|] || received == [|410 => StatusCodes.Status410Gone|])
                    return NotFound();
        """));

    [Fact]
    public Task Of_an_own_property_of_the_enum_type() => NamedAtFrameworkApi("""
        using System.Net;

        public record CallResult(HttpStatusCode Outcome)
        {
            public bool IsMissing => {-(int)-}Outcome == [|404 => HttpStatusCode.NotFound|];
        }
        """);

    [Fact]
    public Task What_is_sent_elsewhere_in_the_method_is_a_status() => NamedAtFrameworkApi(Controller("""
        public IActionResult Error(int code) { if (code == [|404 => StatusCodes.Status404NotFound|]) return Ok("none"); return StatusCode(code); }
            public IActionResult Page(int? id) { if (id is [|401 => StatusCodes.Status401Unauthorized|] or [|403 => StatusCodes.Status403Forbidden|]) return Ok("no"); return new ObjectResult(1) { StatusCode = id }; }
            public bool Converted(HttpResponseMessage reply) => Convert.ToInt32(reply.StatusCode) == [|429 => StatusCodes.Status429TooManyRequests|];
            public void Local(string text) { var number = int.Parse(text); switch (number) { case [|404 => StatusCodes.Status404NotFound|]: break; } Response.StatusCode = number; }
        """));

    [Fact]
    public Task What_is_sent_as_something_else_is_none() => Silent(Controller("""
        public IActionResult Get(int id) { if (id == 404) return NotFound(); return StatusCode(StatusCodes.Status200OK, id); }
            public IActionResult Count() { for (var code = 0; code < 600; code++) if (code == 404) return StatusCode(code); return Ok(); }
            public IActionResult Other(int id, int code) => id == 404 ? Ok() : StatusCode(code);
        """));

    [Fact]
    public Task A_jump_to_a_case_is_named_like_the_case() => NamedAtFrameworkApi("""
        public static class Shop
        {
            public static string Read(HttpResponse response)
            {
                switch (response.StatusCode)
                {
                    case [|401 => StatusCodes.Status401Unauthorized|]: goto case [|403 => StatusCodes.Status403Forbidden|];
                    case [|403 => StatusCodes.Status403Forbidden|]: return "closed";
                    default: return "";
                }
            }
        }
        """);

    [Fact]
    public Task A_jump_to_a_case_of_another_number_is_silent() => Silent("""
        public static class Shop
        {
            public static string Read(HttpResponse response, int size)
            {
                switch (size)
                {
                    case 401: goto case 403;
                    case 403: return response.StatusCode.ToString();
                    default: return "";
                }
            }
        }
        """);

    [Theory]
    [InlineData("fault.StatusCode == [|404L => StatusCodes.Status404NotFound|]")]
    [InlineData("fault.StatusCode is [|404L => StatusCodes.Status404NotFound|]")]
    [InlineData("(fault.StatusCode = [|404L => StatusCodes.Status404NotFound|]) > 0")]
    [InlineData("new Fault([|404L => StatusCodes.Status404NotFound|]) != fault")]
    public Task A_long_number_is_named_where_it_stays_long(string test) => NamedAtOwnMember(Long(test));

    [Theory]
    [InlineData("((object)404L).Equals(fault.StatusCode)")]
    [InlineData("fault.HttpCode == 404L")]
    [InlineData("Fault.Of(404L) is null")]
    public Task A_long_number_is_left_alone_where_it_would_not_stay_long(string test) => Silent(Long(test, ""));

    private static string Long(
        string test, string more = " = [|500L => StatusCodes.Status500InternalServerError|];") => $$"""
        public class Fault
        {
            public Fault(long statusCode) { }
            public long StatusCode { get; set; }{{more}}
            public int HttpCode { get; set; }
            public static object? Of<T>(T statusCode) => null;

            public static bool Is(Fault fault) => {{test}};
        }
        """;
}
