namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Assertions of the test frameworks, each a few lines of the real library.</summary>
public class AssertionTests : UseTests
{
    private const string Xunit = """
        namespace Xunit
        {
            public static class Assert
            {
                public static void Equal<T>(T expected, T actual) { }
                public static void Equal<T>(T expected, T actual, IEqualityComparer<T> comparer) { }
                public static void NotEqual<T>(T expected, T actual) { }
                public static void StrictEqual<T>(T expected, T actual) { }
                public static void True(bool condition, string? message = null) { }
                public static void Contains<T>(T expected, IEnumerable<T> collection) { }
                public static void InRange<T>(T actual, T low, T high) { }
                public static T IsType<T>(object? value) => (T)value!;
            }
        }
        """;

    private const string NUnit = """
        namespace NUnit.Framework
        {
            public static class Assert
            {
                public static void That<T>(T actual, Constraints.IResolveConstraint expression) { }
                public static void That<T>(T actual, Constraints.IResolveConstraint expression, string message) { }
                public static void AreEqual(object expected, object actual) { }
                public static void AreEqual(int expected, int actual) { }
                public static void AreEqual(int expected, int actual, string message) { }
                public static void AreNotEqual(object expected, object actual) { }
            }

            public static class ClassicAssert
            {
                public static void AreEqual(int expected, int actual) { }
            }

            public static class Is
            {
                public static Constraints.Constraint EqualTo<T>(T expected) => new();
                public static Constraints.Constraint AnyOf(params object[] expected) => new();
                public static Constraints.Constraint LessThan(object expected) => new();
                public static Constraints.Constraint InRange(object from, object to) => new();
                public static Constraints.Expression Not => new();
            }
        }

        namespace NUnit.Framework.Constraints
        {
            public interface IResolveConstraint { }
            public class Constraint : IResolveConstraint { public Expression Or => new(); public Expression And => new(); }
            public class Expression { public Constraint EqualTo<T>(T expected) => new(); }
        }
        """;

    private const string MSTest = """
        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            public sealed class Assert
            {
                public static Assert That { get; } = null!;
                public static void AreEqual<T>(T expected, T actual) { }
                public static void AreEqual<T>(T expected, T actual, string message, params object[] parameters) { }
                public static void AreNotEqual<T>(T notExpected, T actual) { }
                public static void IsTrue(bool condition) { }
            }
        }
        """;

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
    public Task Of_xunit(string statement) => NamedAtFrameworkApi(Test("Xunit", statement, Xunit));

    [Fact]
    public Task Of_an_element_of_a_collection_that_is_named_like_a_status() =>
        NamedAtOwnMember(
            Test(
                "Xunit",
                "var statusCodes = new List<int>(); Assert.Equal([|404 => StatusCodes.Status404NotFound|], statusCodes.First()); var sizes = new List<int>(); Assert.Equal(404, sizes.First());",
                Xunit));

    [Theory]
    [InlineData("Assert.That((int)response.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("Assert.That((int)response.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]), \"404\");")]
    [InlineData("Assert.That((int)response.StatusCode, Is.Not.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("Assert.That((int)response.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]).Or.EqualTo([|410 => StatusCodes.Status410Gone|]));")]
    [InlineData("Assert.That((int)response.StatusCode, Is.AnyOf([|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|]));")]
    [InlineData("Assert.That(response.StatusCode, Is.EqualTo([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]));")]
    [InlineData("Assert.That(result.StatusCode, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("Assert.That(result!.StatusCode!.Value, Is.EqualTo([|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode, \"404\");")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("Assert.AreNotEqual([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("ClassicAssert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    public Task Of_nunit(string statement) => NamedAtFrameworkApi(Test("NUnit.Framework", statement, NUnit));

    [Theory]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode);")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], (int)response.StatusCode, \"got {0}\", 500);")]
    [InlineData("Assert.AreEqual<int?>([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("Assert.AreEqual([|404 => StatusCodes.Status404NotFound|], result.StatusCode);")]
    [InlineData("Assert.AreNotEqual([|404 => StatusCodes.Status404NotFound|], context.Response.StatusCode);")]
    [InlineData("Assert.IsTrue({-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|]);")]
    public Task Of_mstest(string statement) => NamedAtFrameworkApi(Test("Microsoft.VisualStudio.TestTools.UnitTesting", statement, MSTest));

    [Theory]
    [InlineData("Assert.Equal(404, items.Count);")]
    [InlineData("Assert.Equal(404, items.Length(context.Response.StatusCode));")]
    [InlineData("Assert.InRange((int)response.StatusCode, 200, 299);")]
    [InlineData("Assert.Contains(404, items);")]
    [InlineData("Assert.True(items.Count == 404, $\"{context.Response.StatusCode}\");")]
    [InlineData("Assert.Equal(404, response.Content.Headers.ContentLength);")]
    public Task Silent_in_xunit_beside_other_values(string statement) => Silent(Test("Xunit", statement, Xunit));

    [Theory]
    [InlineData("Assert.That((int)response.StatusCode, Is.LessThan(500));")]
    [InlineData("Assert.That((int)response.StatusCode, Is.InRange(200, 299));")]
    [InlineData("Assert.That(items.Count, Is.EqualTo(404));")]
    [InlineData("Assert.AreEqual(404, items.Count, response.StatusCode.ToString());")]
    public Task Silent_in_nunit_beside_other_values(string statement) => Silent(Test("NUnit.Framework", statement, NUnit));

    private static string Test(string library, string statement, string types) => $$"""
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

        {{types}}
        """;
}
