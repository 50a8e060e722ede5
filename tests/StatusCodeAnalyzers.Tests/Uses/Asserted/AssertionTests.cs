namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Assertions of the test frameworks, as the real libraries have them.</summary>
public class AssertionTests : UseTests
{
    [Theory]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("Assert.Equal(expected: [|404 => StatusCodes.Status404NotFound|], actual: (int)response.StatusCode);")]
    [InlineData("Assert.Equal((int)response.StatusCode, [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("Assert.NotEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("Assert.StrictEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("Assert.Equal<int>([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("Assert.Equal([|(HttpStatusCode)404 => HttpStatusCode.NotFound|], response.StatusCode);")]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], result.StatusCode!.Value);")]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], result.StatusCode.GetValueOrDefault());")]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], Assert.IsType<ObjectResult>(result).StatusCode);")]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], ((ObjectResult)(object)result).StatusCode);")]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], (result as ObjectResult)?.StatusCode);")]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], context.Response.StatusCode);")]
    [InlineData("var received = (int)response.StatusCode; Assert.Equal([|404 => StatusCodes.Status404NotFound|], received);")]
    [InlineData("var received = result.StatusCode; Assert.Equal([|404 => StatusCodes.Status404NotFound|], received);")]
    [InlineData("var problem = (ProblemDetails)result.Value!; Assert.Equal([|404 => StatusCodes.Status404NotFound|], problem.Status);")]
    [InlineData("Assert.True({-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|]);")]
    [InlineData("Assert.True(result.StatusCode is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|], \"404\");")]
    [InlineData("Assert.Contains((int)response.StatusCode, new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] });")]
    [InlineData("var expected = [|404 => StatusCodes.Status404NotFound|]; Assert.Equal(expected, (int)response.StatusCode);")]
    [InlineData("foreach (var code in new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }) Assert.Equal(code, (int)response.StatusCode);")]
    [InlineData("var statuses = new[] { response }.Select(r => (int)r.StatusCode).ToArray(); Assert.Contains([|404 => StatusCodes.Status404NotFound|], statuses);")]
    [InlineData("var statuses = new[] { response }.Select(r => (int)r.StatusCode).ToList(); Assert.DoesNotContain([|404 => StatusCodes.Status404NotFound|], statuses);")]
    public async Task Of_xunit(string statement)
    {
        await NamedAtFrameworkApi(Test("Xunit", statement), Using("xunit.assert"));
        await NamedAtFrameworkApi(Test("Xunit", statement), Using("xunit.v3.assert"));
    }

    [Fact]
    public Task Of_an_element_of_a_collection_that_is_named_like_a_status() =>
        NamedAtOwnMember(
            Test(
                "Xunit",
                "var statusCodes = new List<int>(); Assert.Equal([|404 => StatusCodes.Status404NotFound|], statusCodes.First()); var sizes = new List<int>(); Assert.Equal(404, sizes.First());"),
            Using("xunit.assert"));

    [Theory]
    [InlineData("Assert.That((int)response.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("Assert.That((int)response.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]), \"404\");")]
    [InlineData("Assert.That((int)response.StatusCode, Is.Not.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("Assert.That((int)response.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]).Or.EqualTo([|410 => StatusCodes.Status410Gone|]));")]
    [InlineData("Assert.That((int)response.StatusCode, Is.AnyOf([|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|]));")]
    [InlineData("Assert.That(response.StatusCode, Is.EqualTo([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]));")]
    [InlineData("Assert.That(result.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("Assert.That(result!.StatusCode!.Value, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("var statuses = new[] { response }.Select(r => (int)r.StatusCode).ToList(); Assert.That(statuses, Does.Contain([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("var statuses = new[] { response }.Select(r => (int)r.StatusCode).ToList(); Assert.That(statuses, Has.Member([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("ClassicAssert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    public Task Of_nunit(string statement) => NamedAtFrameworkApi(
        Test("NUnit.Framework;\nusing NUnit.Framework.Legacy", statement), Using("NUnit"), TextOfArguments(statement));

    [Theory]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode, \"404\");")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("Assert.AreNotEqual([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("Assert.That((int)response.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("CollectionAssert.Contains(new[] { response }.Select(r => (int)r.StatusCode).ToList(), [|404 => StatusCodes.Status404NotFound|]);")]
    public Task Of_nunit_3(string statement) => NamedAtFrameworkApi(Test("NUnit.Framework", statement), Using("NUnit 3"));

    [Theory]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode, \"got 500\");")]
    [InlineData("Assert.AreEqual<int?>([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("Assert.AreNotEqual([|404 => StatusCodes.Status404NotFound|], context.Response.StatusCode);")]
    [InlineData("Assert.IsTrue({-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|]);")]
    public Task Of_mstest(string statement) => NamedAtFrameworkApi(
        Test("Microsoft.VisualStudio.TestTools.UnitTesting", statement), Using("MSTest.TestFramework"), TextOfArguments(statement));

    [Theory]
    [InlineData("Assert.Equal(404, items.Count);")]
    [InlineData("Assert.Equal(404, items.Length(context.Response.StatusCode));")]
    [InlineData("Assert.InRange((int)response.StatusCode, 200, 299);")]
    [InlineData("Assert.Contains(404, items);")]
    [InlineData("var ids = items.Select(item => item + (int)response.StatusCode).ToArray(); Assert.Contains(404, ids);")]
    [InlineData("Assert.True(items.Count == 404, $\"{context.Response.StatusCode}\");")]
    [InlineData("Assert.Equal(404, response.Content.Headers.ContentLength);")]
    public async Task Silent_in_xunit_beside_other_values(string statement)
    {
        await Silent(Test("Xunit", statement), Using("xunit.assert"));
        await Silent(Test("Xunit", statement), Using("xunit.v3.assert"));
    }

    [Theory]
    [InlineData("Assert.That((int)response.StatusCode, Is.LessThan(500));")]
    [InlineData("Assert.That((int)response.StatusCode, Is.InRange(200, 299));")]
    [InlineData("Assert.That(items.Count, Is.EqualTo(404));")]
    [InlineData("Assert.AreEqual(404, items.Count, response.StatusCode.ToString());")]
    public Task Silent_in_nunit_beside_other_values(string statement) => Silent(Test("NUnit.Framework", statement), Using("NUnit 3"));

    // Since NUnit 4 and MSTest 4 the compiler gives such a method the text of its arguments too, for its message, and that text is what
    // a name changes; ClassicAssert has none.
    private static bool? TextOfArguments(string statement) =>
        statement.StartsWith("ClassicAssert", StringComparison.Ordinal) ? null : false;

    private static Setup Using(string package) => new() { References = Package.References(package) };

    private static string Test(string library, string statement) => $$"""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;
        using {{library}};

        public static class ListExtensions
        {
            public static int Length(this List<int> items, int factor) => items.Count * factor;
        }

        public class OrderTests
        {
            public void Missing_order(HttpResponseMessage response, ObjectResult result, HttpContext context, List<int> items)
            {
                {{statement}}
            }
        }
        """;
}
