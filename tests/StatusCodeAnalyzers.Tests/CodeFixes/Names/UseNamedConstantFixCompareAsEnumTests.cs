using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>
/// The second action where a status is compared: as an enum, without the cast. The compiled code differs, so it is never the first.
/// </summary>
public class UseNamedConstantFixCompareAsEnumTests
{
    private const string AsEnum = "CompareAsEnum";

    // The shapes of xunit, Shouldly, FluentAssertions and NUnit.
    private const string Frameworks = """
        namespace Testing
        {
            public static class Assert
            {
                public static void Equal<T>(T expected, T actual) { }
                public static void Equals(int expected, int actual) { }
                public static void AreEqual(object expected, object actual) { }
                public static void That<T>(T actual, Constraint constraint) { }
            }

            public static class Is { public static Constraint EqualTo(object expected) => new(); }

            public class Constraint { }

            public static class Shouldly
            {
                public static void ShouldBe<T>(this T actual, T expected) { }
                public static void ShouldEqual(this int actual, int expected) { }
            }

            public static class Fluent { public static Numeric<T> Should<T>(this T actual) => new(); }

            public class Numeric<T> { public void Be(T expected) { } }
        }
        """;

    [Theory]
    [InlineData("Assert.Equal([|404 => HttpStatusCode.NotFound|], {-(int)-}response.StatusCode);")]
    [InlineData("Assert.Equal({-(int)-}response.StatusCode, [|404 => HttpStatusCode.NotFound|]);")]
    [InlineData("Assert.Equal(expected: [|404 => HttpStatusCode.NotFound|], actual: {-(int)-}response.StatusCode);")]
    [InlineData("Assert.AreEqual([|404 => HttpStatusCode.NotFound|], {-(int)-}response.StatusCode);")]
    [InlineData("Assert.That({-(int)-}response.StatusCode, Is.EqualTo([|404 => HttpStatusCode.NotFound|]));")]
    [InlineData("{-((int)-}response.StatusCode{-)-}.ShouldBe([|404 => HttpStatusCode.NotFound|]);")]
    [InlineData("{-((int)-}response.StatusCode{-)-}.Should().Be([|404 => HttpStatusCode.NotFound|]);")]
    [InlineData("Assert.Equal(/* gone */ [|404 => HttpStatusCode.NotFound|] /* once */, /* here */ {-(int)-}response.StatusCode);")]
    public Task An_assertion_compares_enums(string assertion) => Fixes(Test(assertion));

    [Theory]
    [InlineData("Assert.Equal([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("((int)response.StatusCode).ShouldBe([|404 => StatusCodes.Status404NotFound|]);")]
    public Task The_first_action_leaves_an_assertion_comparing_numbers(string assertion) =>
        Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(Test(assertion));

    [Theory]
    [InlineData("Assert.Equal<int>([|404|], (int)response.StatusCode);")]
    [InlineData("((int)response.StatusCode).ShouldBe<int>([|404|]);")]
    [InlineData("((int)response.StatusCode).ShouldEqual([|404|]);")]
    [InlineData("Assert.Equals([|404|], (int)response.StatusCode);")]
    public Task It_is_not_offered_where_an_int_is_wanted(string assertion) => NotOffered(Test(assertion));

    [Theory]
    [InlineData("{-(int)-}response.StatusCode is [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("{-((int)-}response.StatusCode{-)-} is [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("{-(int)-}response.StatusCode is ([|404 => HttpStatusCode.NotFound|])")]
    public Task A_pattern_compares_enums(string condition) => Fixes(Condition(condition));

    [Theory]
    [InlineData("(int)response.StatusCode is [|404|] or [|410|]")]
    [InlineData("(int)response.StatusCode is >= 400 and not [|404|]")]
    [InlineData("(int)response.StatusCode switch { [|404|] => true, _ => false }")]
    [InlineData("(int?)response?.StatusCode == [|404|]")]
    [InlineData("(long)response.StatusCode is [|404|]")]
    [InlineData("(int)response.StatusCode == [|404|]")]
    public Task It_is_not_offered_where_more_would_have_to_change(string condition) => NotOffered(Condition(condition));

    [Fact]
    public Task An_expression_tree_can_compare_enums() => Fixes("""
        using System.Linq.Expressions;
        using System.Net;

        public class Filter
        {
            public Expression<Func<HttpResponseMessage, bool>> IsGone => response => {-(int)-}response.StatusCode == [|410 => HttpStatusCode.Gone|];
        }
        """);

    [Fact]
    public Task It_adds_the_using_of_the_enum() => Fixes($$"""
        {+using System.Net;
        +}using Testing;

        public class OrdersTests
        {
            public void Is_missing(HttpResponseMessage response) => Assert.Equal([|404 => HttpStatusCode.NotFound|], {-(int)-}response.StatusCode);
        }

        {{Frameworks}}
        """);

    private static Task Fixes(string code) =>
        Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(code, action: AsEnum, sameIL: false);

    private static Task NotOffered(string code) => Fixes(code);

    private static string Test(string assertion) => $$"""
        using System.Net;
        using Testing;

        public class OrdersTests
        {
            public void Is_missing(HttpResponseMessage response)
            {
                {{assertion}}
            }
        }

        {{Frameworks}}
        """;

    private static string Condition(string condition) => $$"""
        using System.Net;

        public class Client
        {
            public bool Test(HttpResponseMessage response) => {{condition}};
        }
        """;
}
