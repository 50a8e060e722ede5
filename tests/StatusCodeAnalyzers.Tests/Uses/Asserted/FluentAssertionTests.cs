namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Assertions that read as sentences, as the real libraries have them; of TUnit a few lines.</summary>
public class FluentAssertionTests : UseTests
{
    private const string TUnit = """
        namespace TUnit
        {
            public static class Assert
            {
                public static ValueAssertion<T> That<T>(T value) => new();
            }

            public class ValueAssertion<T>
            {
                public ValueAssertion<T> And => this;
                public ValueAssertion<T> IsEqualTo(T expected) => this;
                public ValueAssertion<T> IsNotEqualTo(T expected) => this;
                public ValueAssertion<T> IsLessThan(T expected) => this;
                public ValueAssertion<T> IsIn(params T[] expected) => this;
                public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
            }
        }
        """;

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
    [InlineData("await Assert.That(context.Response.StatusCode).IsIn([|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|]);")]
    public Task Of_tunit(string statement) => NamedAtFrameworkApi(Test("TUnit", statement, TUnit));

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
    public Task Silent_in_shouldly_beside_other_values(string statement) => Silent(Test("Shouldly", statement), Using("Shouldly"));

    private static Setup Using(string package) => new() { References = Package.References(package) };

    private static string Test(string library, string statement, string types = "") => $$"""
        using System.Net;
        using Microsoft.AspNetCore.Mvc;
        using {{library}};

        public class OrderTests
        {
            public async Task Missing_order(HttpResponseMessage response, ObjectResult result, HttpContext context, List<int> items)
            {
                await Task.Yield();
                {{statement}}
            }
        }

        {{types}}
        """;
}
