namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Assertions that read as sentences, as the real libraries have them.</summary>
public class FluentAssertionTests : UseTests
{
    [Theory]
    [InlineData("((int)response.StatusCode).Should().Be([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("((int)response.StatusCode).Should().Be([|404 => StatusCodes.Status404NotFound|], \"order {0} is gone\", 500);")]
    [InlineData("((int)response.StatusCode).Should().NotBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("((int)response.StatusCode).Should().BeOneOf([|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("((int)response.StatusCode).Should().BeOneOf(new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }, \"because of 500\");")]
    [InlineData("((int)response.StatusCode).Should().NotBe([|404 => StatusCodes.Status404NotFound|]).And.NotBe([|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("response.StatusCode.Should().Be([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);")]
    [InlineData("result.StatusCode.Should().Be([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("result!.StatusCode!.Value.Should().Be([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("result.Should().BeOfType<ObjectResult>().Which.StatusCode.Should().Be([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("result.As<ObjectResult>().StatusCode.Should().Be([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("(result as ObjectResult)?.StatusCode.Should().Be([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("context.Response.StatusCode.Should().Be([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("int received = (int)response.StatusCode; received.Should().Be([|404 => StatusCodes.Status404NotFound|]);")]
    public async Task Of_fluent_assertions(string statement)
    {
        await NamedAtFrameworkApi(Test("FluentAssertions", statement), Using("FluentAssertions"));
        await NamedAtFrameworkApi(Test("AwesomeAssertions", statement), Using("AwesomeAssertions"));
    }

    [Theory]
    [InlineData("((int)response.StatusCode).ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("((int)response.StatusCode).ShouldBe([|404 => StatusCodes.Status404NotFound|], \"404\");")]
    [InlineData("((int)response.StatusCode).ShouldNotBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData(
        "((int)response.StatusCode).ShouldBeOneOf([|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("response.StatusCode.ShouldBe([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);")]
    [InlineData("result.StatusCode.ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("result.ShouldBeOfType<ObjectResult>().StatusCode.ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("context.Response.StatusCode.ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("var received = context.Response.StatusCode; received.ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    public Task Of_shouldly(string statement) => NamedAtFrameworkApi(Test("Shouldly", statement), Using("Shouldly"));

    [Theory]
    [InlineData("await Assert.That((int)response.StatusCode).IsEqualTo([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("await Assert.That((int)response.StatusCode).IsNotEqualTo([|404 => StatusCodes.Status404NotFound|]).And.IsNotEqualTo([|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("await Assert.That(result.StatusCode).IsEqualTo([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("await Assert.That(response.StatusCode).IsEqualTo([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);")]
    [InlineData("await Assert.That(context.Response.StatusCode).IsEqualTo([|404 => StatusCodes.Status404NotFound|]).Or.IsEqualTo([|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("var received = (int)response.StatusCode; await Assert.That(received).IsEqualTo([|404 => StatusCodes.Status404NotFound|]).Because(\"500\");")]
    public Task Of_tunit(string statement) => NamedAtFrameworkApi(
        Test("TUnit.Assertions;\nusing TUnit.Assertions.Extensions", statement), TUnit, false);

    [Theory]
    [InlineData("await Assert.That((int)response.StatusCode).IsLessThan(500);")]
    [InlineData("await Assert.That((int)response.StatusCode).IsBetween(200, 299);")]
    [InlineData("await Assert.That(items.Count).IsEqualTo(404);")]
    [InlineData("await Assert.That(items).Count().IsEqualTo(404);")]
    public Task Silent_in_tunit_beside_other_values(string statement) =>
        Silent(Test("TUnit.Assertions;\nusing TUnit.Assertions.Extensions", statement), TUnit);

    [Theory]
    [InlineData("response.StatusCode.Should().HaveValue([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.StatusCode.Should().NotHaveValue([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("var statuses = responses.Select(r => (int)r.StatusCode).ToList(); statuses.Should().Contain([|404 => StatusCodes.Status404NotFound|]);")]
    public async Task Of_fluent_assertions_about_the_value_of_an_enum_or_a_collection(string statement)
    {
        await NamedAtFrameworkApi(Test("FluentAssertions", statement), Using("FluentAssertions"));
        await NamedAtFrameworkApi(Test("AwesomeAssertions", statement), Using("AwesomeAssertions"));
    }

    [Theory]
    [InlineData("var statuses = responses.Select(r => (int)r.StatusCode).ToList(); statuses.ShouldContain([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("responses.Select(r => (int)r.StatusCode).ShouldNotContain([|404 => StatusCodes.Status404NotFound|]);")]
    public Task Of_shouldly_about_a_collection(string statement) => NamedAtFrameworkApi(Test("Shouldly", statement), Using("Shouldly"));

    [Theory]
    [InlineData("((int)response.StatusCode).Should().BeLessThan(500);")]
    [InlineData("((int)response.StatusCode).Should().BeInRange(200, 299);")]
    [InlineData("items.Count.Should().Be(404);")]
    [InlineData("((int)(response.Content.Headers.ContentLength ?? 0)).Should().Be(404, response.StatusCode.ToString());")]
    [InlineData("(context.Response.StatusCode / 100).Should().Be(200);")]
    public async Task Silent_in_fluent_assertions_beside_other_values(string statement)
    {
        await Silent(Test("FluentAssertions", statement), Using("FluentAssertions"));
        await Silent(Test("AwesomeAssertions", statement), Using("AwesomeAssertions"));
    }

    [Theory]
    [InlineData("((int)response.StatusCode).ShouldBeLessThan(500);")]
    [InlineData("((int)response.StatusCode).ShouldBeInRange(200, 299);")]
    [InlineData("items.Count.ShouldBe(404);")]
    [InlineData("items.ShouldContain(404);")]
    [InlineData("var sizes = responses.Select(r => (int)(r.Content.Headers.ContentLength ?? 0)).ToList(); sizes.ShouldContain(404);")]
    [InlineData("var lengths = responses.Select(r => r.StatusCode.ToString().Length).ToList(); lengths.ShouldContain(100);")]
    [InlineData("response.StatusCode.GetHashCode().ShouldBe(404);")]
    public Task Silent_in_shouldly_beside_other_values(string statement) => Silent(Test("Shouldly", statement), Using("Shouldly"));

    private static Setup Using(string package) => new() { References = Package.References(package) };

    // C# 13 is the first that its overloads are made for. It takes the text of its arguments, which a name changes.
    private static readonly Setup TUnit = new() { Language = "13", References = Package.References("TUnit.Assertions", "TUnit.Core") };

    private static string Test(string library, string statement) => $$"""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;
        using {{library}};

        public class OrderTests
        {
            public async Task Missing_order(HttpResponseMessage response, HttpResponseMessage[] responses, ObjectResult result, HttpContext context, List<int> items)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """;
}
