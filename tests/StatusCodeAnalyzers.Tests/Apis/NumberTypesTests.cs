using StatusCodeAnalyzers.Tests.Uses;

namespace StatusCodeAnalyzers.Tests.Apis;

/// <summary>Which types have room for a status code.</summary>
public class NumberTypesTests : UseTests
{
    [Theory]
    [InlineData("int")]
    [InlineData("int?")]
    [InlineData("long")]
    [InlineData("short")]
    [InlineData("ushort")]
    [InlineData("uint")]
    public Task Every_type_of_number_counts(string type) => NamedAtOwnMember($$"""
        public class Reply
        {
            public {{type}} StatusCode { get; set; } = [|404 => StatusCodes.Status404NotFound|];
        }
        """);

    [Theory]
    [InlineData("double")]
    [InlineData("decimal")]
    [InlineData("TimeSpan")]
    public Task Another_type_does_not_count(string type) => Silent($$"""
        public class Reply
        {
            public {{type}} StatusCode { get; set; } = {{(type == "TimeSpan" ? "TimeSpan.FromSeconds(404)" : "404")}};
        }
        """);
}
