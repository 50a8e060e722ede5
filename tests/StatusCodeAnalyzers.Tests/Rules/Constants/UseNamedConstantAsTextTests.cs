using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Where it speaks is in <c>TextTests</c>.</summary>
public class UseNamedConstantAsTextTests
{
    private static readonly Setup Packages = new() { References = Package.References("Microsoft.OpenApi", "NSwag.Annotations") };

    [Fact]
    public Task The_property_of_an_attribute_is_reported_though_nothing_can_be_written_there() =>
        Verify.Reports<UseNamedConstantAsTextAnalyzer>(
        "class Orders { [NSwag.Annotations.ResponseType(typeof(string), HttpStatusCode = [|\"404\"|])] object Find() => 1; }",
        setup: Packages);

    [Theory]
    [InlineData("class Orders { void Describe(Microsoft.OpenApi.OpenApiResponses responses, string code = \"404\") => responses.Remove(code); }")]
    [InlineData("class Orders { const string Missing = \"404\"; void Describe(Microsoft.OpenApi.OpenApiResponses responses) => responses.Remove(Missing); }")]
    [InlineData("class Fault { public object? StatusCode { get; set; } = \"404\"; }")]
    public Task Text_is_left_alone_where_only_a_constant_may_stand_or_a_name_alone_speaks(string code) =>
        Verify.Silent<UseNamedConstantAsTextAnalyzer>(code, setup: Packages);
}
