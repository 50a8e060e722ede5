namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Rows of test data that a test compares a status with.</summary>
public class TestDataTests : UseTests
{
    private const string Library = """

        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
        public class InlineDataAttribute : Attribute { public InlineDataAttribute(params object?[] data) { } }
        public class TestCaseAttribute : Attribute
        {
            public TestCaseAttribute(params object?[]? arguments) { }
            public TestCaseAttribute(object? arg) { }
            public TestCaseAttribute(object? arg1, object? arg2) { }
            public object? ExpectedResult { get; set; }
        }
        public class DataRowAttribute : Attribute { public DataRowAttribute(object? data, params object?[] more) { } public string? DisplayName { get; set; } }
        public class ArgumentsAttribute : Attribute { public ArgumentsAttribute(params object?[] values) { } }
        public class MemberDataAttribute : Attribute { public MemberDataAttribute(string member) { } }
        public static class Assert { public static void Equal<T>(T expected, T actual) { } }

        namespace NUnit.Framework
        {
            public class TestCaseData { public TestCaseData(params object?[] arguments) { } }
        }

        namespace Xunit
        {
            public class TheoryData<T1, T2> : System.Collections.IEnumerable
            {
                public void Add(T1 first, T2 second) { }
                public System.Collections.IEnumerator GetEnumerator() => throw new NotSupportedException();
            }
        }
        """;

    [Theory]
    [InlineData("[InlineData(\"/missing\", [|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[InlineData(\"/\", [|200 => StatusCodes.Status200OK|])] [InlineData(\"/missing\", [|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[TestCase(\"/missing\", [|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[TestCase(\"/missing\", [|404 => StatusCodes.Status404NotFound|], ExpectedResult = 500)]")]
    [InlineData("[DataRow(\"/missing\", [|404 => StatusCodes.Status404NotFound|])]")]
    [InlineData("[DataRow(\"/missing\", [|404 => StatusCodes.Status404NotFound|], DisplayName = \"404\")]")]
    [InlineData("[Arguments(\"/missing\", [|404 => StatusCodes.Status404NotFound|])]")]
    public Task For_a_parameter_named_like_a_status(string row) => NamedAtOwnMember($$"""
        public class PageTests
        {
            {{row}}
            public void Page(string path, int expectedStatusCode) => Console.WriteLine(path + expectedStatusCode);
        }
        {{Library}}
        """);

    [Theory]
    [InlineData("int statusCode")]
    [InlineData("int status")]
    [InlineData("int expectedStatus")]
    [InlineData("int? httpStatus")]
    [InlineData("int code")]
    [InlineData("int expected")]
    public Task For_a_parameter_that_is_compared_with_a_status(string parameter)
    {
        var name = parameter.Split(' ')[1];
        var code = $$"""
            public class PageTests
            {
                [InlineData("/missing", [|404 => StatusCodes.Status404NotFound|])]
                public async Task Page(string path, {{parameter}})
                {
                    using var client = new HttpClient();
                    var response = await client.GetAsync(path);
                    Assert.Equal({{name}}, (int)response.StatusCode);
                }
            }
            {{Library}}
            """;

        return name is "statusCode" or "expectedStatus" or "httpStatus" ? NamedAtOwnMember(code) : NamedAtFrameworkApi(code);
    }

    [Fact]
    public Task For_a_parameter_that_a_stub_replies_with() => NamedAtFrameworkApi($$"""
        using System.Net;

        public class PageTests
        {
            [InlineData([|404 => StatusCodes.Status404NotFound|], true)]
            [InlineData([|500 => StatusCodes.Status500InternalServerError|], false)]
            public void Page(int reply, bool expected) => Assert.Equal(expected, IsMissing(new HttpResponseMessage((HttpStatusCode)reply)));

            private static bool IsMissing(HttpResponseMessage response) => response.StatusCode is HttpStatusCode.NotFound;
        }
        {{Library}}
        """);

    [Theory]
    [InlineData("public static IEnumerable<object[]> Rows => new[] { new object[] { \"/missing\", [|404 => StatusCodes.Status404NotFound|] } };")]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { \"/missing\", [|404 => StatusCodes.Status404NotFound|] }; }")]
    [InlineData("public static Xunit.TheoryData<string, int> Rows => new() { { \"/missing\", [|404 => StatusCodes.Status404NotFound|] }, { \"/\", [|200 => StatusCodes.Status200OK|] } };")]
    [InlineData("public static Xunit.TheoryData<string, int> Rows { get; } = new() { { \"/missing\", [|404 => StatusCodes.Status404NotFound|] } };")]
    [InlineData("public static Xunit.TheoryData<string, int> Rows { get { var rows = new Xunit.TheoryData<string, int>(); rows.Add(\"/\", [|404 => StatusCodes.Status404NotFound|]); return rows; } }")]
    [InlineData("public static object[] Rows = { new object[] { \"/missing\", [|404 => StatusCodes.Status404NotFound|] } };")]
    [InlineData("public static IEnumerable<NUnit.Framework.TestCaseData> Rows() { yield return new NUnit.Framework.TestCaseData(\"/missing\", [|404 => StatusCodes.Status404NotFound|]); }")]
    public Task In_a_member_that_a_test_names(string rows) => NamedAtOwnMember($$"""
        public class PageTests
        {
            {{rows}}

            [MemberData(nameof(Rows))]
            public void Page(string path, int expectedStatusCode) => Console.WriteLine(path + expectedStatusCode);
        }
        {{Library}}
        """);

    [Fact]
    public Task In_an_array_that_is_one_value_of_a_row() => NamedAtOwnMember($$"""
        public class PageTests
        {
            public static IEnumerable<object[]> Rows()
            {
                yield return new object[] { "/", new[] { [|200 => StatusCodes.Status200OK|], [|404 => StatusCodes.Status404NotFound|] } };
            }

            [InlineData("/missing", new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] })]
            [MemberData(nameof(Rows))]
            public void Page(string path, int[] expectedStatusCodes) => Console.WriteLine(path + expectedStatusCodes.Length);
        }
        {{Library}}
        """);

    [Fact]
    public Task In_a_row_that_is_a_collection_expression() => NamedAtOwnMember($$"""
        public class PageTests
        {
            public static IEnumerable<object[]> Rows()
            {
                yield return ["/missing", [|404 => StatusCodes.Status404NotFound|], 500];
                yield return ["/", new[] { 404 }, 500];
            }

            [MemberData(nameof(Rows))]
            public void Page(string path, int expectedStatusCode, int width) => Console.WriteLine(path + expectedStatusCode + width);
        }
        {{Library}}
        """, CSharp12);

    [Theory]
    [InlineData("[InlineData(404, 2)]")]
    [InlineData("[TestCase(404, 2)]")]
    [InlineData("[DataRow(404, 2)]")]
    [InlineData("[Arguments(500, 2)]")]
    public Task Silent_for_other_parameters(string row) => Silent($$"""
        public class AreaTests
        {
            {{row}}
            public void Area(int width, int height)
            {
                Assert.Equal(808, width * height);
            }
        }
        {{Library}}
        """);

    [Fact]
    public Task Silent_for_the_other_values_of_a_row() => Silent($$"""
        public class AreaTests
        {
            [InlineData(500, StatusCodes.Status404NotFound)]
            public void Page(int id, int expectedStatusCode) => Console.WriteLine(id + expectedStatusCode);
        }
        {{Library}}
        """);
}
