namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Assertions that read as sentences, each a few lines of the real library.</summary>
public class FluentAssertionTests : UseTests
{
    private const string FluentAssertions = """
        namespace FluentAssertions
        {
            public static class AssertionExtensions
            {
                public static NumericAssertions<int> Should(this int actual) => new();
                public static NullableNumericAssertions<int> Should(this int? actual) => new();
                public static EnumAssertions<T> Should<T>(this T actual) where T : struct, Enum => new();
                public static ObjectAssertions Should(this object? actual) => new();
                public static T As<T>(this object value) => (T)value;
            }

            public class NumericAssertions<T> where T : struct
            {
                public AndConstraint<NumericAssertions<T>> Be(T expected, string because = "", params object[] becauseArgs) => null!;
                public AndConstraint<NumericAssertions<T>> Be(T? expected, string because = "", params object[] becauseArgs) => null!;
                public AndConstraint<NumericAssertions<T>> NotBe(T expected, string because = "", params object[] becauseArgs) => null!;
                public AndConstraint<NumericAssertions<T>> BeOneOf(params T[] validValues) => null!;
                public AndConstraint<NumericAssertions<T>> BeOneOf(IEnumerable<T> validValues, string because = "", params object[] args) => null!;
                public AndConstraint<NumericAssertions<T>> BeLessThan(T expected, string because = "", params object[] becauseArgs) => null!;
                public AndConstraint<NumericAssertions<T>> BeInRange(T minimum, T maximum, string because = "", params object[] args) => null!;
            }

            public class NullableNumericAssertions<T> : NumericAssertions<T> where T : struct { }

            public class EnumAssertions<T> where T : struct, Enum
            {
                public AndConstraint<EnumAssertions<T>> Be(T expected, string because = "", params object[] becauseArgs) => null!;
                public AndConstraint<EnumAssertions<T>> HaveValue(decimal expected) => null!;
            }

            public class ObjectAssertions
            {
                public AndWhichConstraint<ObjectAssertions, T> BeOfType<T>(string because = "", params object[] becauseArgs) => null!;
            }

            public class AndConstraint<T> { public T And => default!; }
            public class AndWhichConstraint<T, TWhich> : AndConstraint<T> { public TWhich Which => default!; public TWhich Subject => default!; }
        }
        """;

    private const string Shouldly = """
        namespace Shouldly
        {
            public static class ShouldBeTestExtensions
            {
                public static void ShouldBe<T>(this T? actual, T? expected, string? customMessage = null) { }
                public static void ShouldNotBe<T>(this T? actual, T? expected, string? customMessage = null) { }
                public static void ShouldBeOneOf<T>(this T? actual, params T[] expected) { }
                public static void ShouldBeLessThan<T>(this T? actual, T? expected) { }
                public static void ShouldBeInRange<T>(this T actual, T? from, T? to) { }
                public static T ShouldBeOfType<T>(this object? actual) => default!;
            }
        }
        """;

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
    public Task Of_fluent_assertions(string statement) => NamedAtFrameworkApi(Test("FluentAssertions", statement, FluentAssertions));

    [Theory]
    [InlineData("((int)response.StatusCode).ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("((int)response.StatusCode).ShouldBe([|404 => StatusCodes.Status404NotFound|], \"404\");")]
    [InlineData("((int)response.StatusCode).ShouldNotBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("((int)response.StatusCode).ShouldBeOneOf([|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|]);")]
    [InlineData("response.StatusCode.ShouldBe([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);")]
    [InlineData("result.StatusCode.ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("result.ShouldBeOfType<ObjectResult>().StatusCode.ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("context.Response.StatusCode.ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("var received = context.Response.StatusCode; received.ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    public Task Of_shouldly(string statement) => NamedAtFrameworkApi(Test("Shouldly", statement, Shouldly));

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
    public Task Silent_in_fluent_assertions_beside_other_values(string statement) =>
        Silent(Test("FluentAssertions", statement, FluentAssertions));

    [Theory]
    [InlineData("((int)response.StatusCode).ShouldBeLessThan(500);")]
    [InlineData("((int)response.StatusCode).ShouldBeInRange(200, 299);")]
    [InlineData("items.Count.ShouldBe(404);")]
    public Task Silent_in_shouldly_beside_other_values(string statement) => Silent(Test("Shouldly", statement, Shouldly));

    private static string Test(string library, string statement, string types) => $$"""
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
