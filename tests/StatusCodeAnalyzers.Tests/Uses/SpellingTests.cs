
namespace StatusCodeAnalyzers.Tests.Uses;

public class SpellingTests : UseTests
{
    [Theory]
    [InlineData("[|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("[|0x194 => StatusCodes.Status404NotFound|]")]
    [InlineData("[|0X194 => StatusCodes.Status404NotFound|]")]
    [InlineData("[|4_04 => StatusCodes.Status404NotFound|]")]
    [InlineData("[|0b1_1001_0100 => StatusCodes.Status404NotFound|]")]
    [InlineData("([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("(([|404 => StatusCodes.Status404NotFound|]))")]
    [InlineData("(int)[|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("unchecked([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("checked((int)[|404 => StatusCodes.Status404NotFound|])")]
    public Task Of_a_number(string number) => NamedAtFrameworkApi(Action($"Response.StatusCode = {number};"));

    [Theory]
    [InlineData("[|(HttpStatusCode)404 => HttpStatusCode.NotFound|]")]
    [InlineData("[|(HttpStatusCode)(404) => HttpStatusCode.NotFound|]")]
    [InlineData("([|(HttpStatusCode)404 => HttpStatusCode.NotFound|])")]
    [InlineData("[|(System.Net.HttpStatusCode)404 => HttpStatusCode.NotFound|]")]
    [InlineData("[|(HttpStatusCode)418 => (HttpStatusCode)StatusCodes.Status418ImATeapot|]")]
    public Task Of_a_cast_number(string number) => NamedAtFrameworkApi(Controller($"object Reply() => new HttpResponseMessage({number});"));

    [Theory]
    [InlineData("HttpStatusCode? Expected() => [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];")]
    [InlineData("HttpStatusCode? Expected() => (HttpStatusCode?)[|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("HttpStatusCode Expected() => [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];")]
    [InlineData("object Expected() => [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];")]
    [InlineData("string Expected() => $\"{[|(HttpStatusCode)404 => HttpStatusCode.NotFound|]}\";")]
    [InlineData("string Expected() => ([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]).ToString();")]
    [InlineData("long Expected() => (long)[|(HttpStatusCode)404 => HttpStatusCode.NotFound|];")]
    [InlineData("List<HttpStatusCode> Expected() => new() { [|(HttpStatusCode)404 => HttpStatusCode.NotFound|], HttpStatusCode.OK };")]
    [InlineData("HttpStatusCode Expected(bool found) => (HttpStatusCode)(found ? [|200 => StatusCodes.Status200OK|] : [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("bool Contains(HttpStatusCode[] expected) => expected.Contains([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);")]
    public Task Of_a_cast_to_the_enum_anywhere(string member) => NamedAtFrameworkApi(Controller(member));

    [Theory]
    [InlineData("Response.StatusCode = 404;", "Response.StatusCode = StatusCodes.Status404NotFound;")]
    [InlineData("Response.StatusCode=404;", "Response.StatusCode=StatusCodes.Status404NotFound;")]
    [InlineData("Response.StatusCode = 404 /* gone */;", "Response.StatusCode = StatusCodes.Status404NotFound /* gone */;")]
    [InlineData("Response.StatusCode = // gone\n404;", "Response.StatusCode = // gone\nStatusCodes.Status404NotFound;")]
    public Task The_fix_keeps_what_stands_around(string before, string after) =>
        Verify.Reports<StatusCodeAnalyzers.Rules.UseNamedConstantAnalyzer, StatusCodeAnalyzers.CodeFixes.UseNamedConstantFix>(
            Action(before.Replace("404", "[|404|]", StringComparison.Ordinal)), fixedCode: Action(after));
}
