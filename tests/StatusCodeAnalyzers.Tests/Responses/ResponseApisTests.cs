using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Tests.Responses;

/// <summary>The table of what sends a status, held against the frameworks.</summary>
public class ResponseApisTests
{
    private static readonly CSharpCompilation[] Frameworks =
        [.. ReferencePack.All.Select(pack => CSharpCompilation.Create(pack.Name, references: pack.References))];

    private static readonly string[] MethodTypes =
        ["Mvc.ControllerBase", "Mvc.RazorPages.PageBase", "Mvc.RazorPages.PageModel", "Http.Results", "Http.TypedResults"];

    /// <summary>MVC results whose body or status is not for a caller to choose.</summary>
    private static readonly string[] OtherResults =
    [
        "AcceptedAtActionResult", "AcceptedAtRouteResult", "AcceptedResult",
        "CreatedAtActionResult", "CreatedAtRouteResult", "CreatedResult",
        "AntiforgeryValidationFailedResult",
    ];

    [Fact]
    public void Every_row_exists_with_its_body() => Assert.All(ResponseApis.Table, row =>
    {
        var members = MembersOf(row).ToList();

        Assert.NotEmpty(members);
        Assert.All(row.Body, body => Assert.Contains(members, member => Names(member).Contains(body, StringComparer.OrdinalIgnoreCase)));
    });

    [Fact]
    public void Every_row_stands_in_the_table_once() =>
        Assert.Equal(ResponseApis.Table.Count, ResponseApis.Table.DistinctBy(row => (row.Type, row.Member)).Count());

    [Fact]
    public void What_has_no_status_of_its_own_is_given_one() => Assert.All(
        ResponseApis.Table.Where(row => row.Code is null && row.Member != "StatusCode"),
        row => Assert.True(
            MembersOf(row).Any(member => Names(member).Contains("statusCode", StringComparer.OrdinalIgnoreCase))
                || row.Member is "Content" or "Json",
            $"{row.Type}.{row.Member} takes no status."));

    [Fact]
    public void Every_method_that_takes_a_status_is_in_the_table() => Assert.Empty(
        from framework in Frameworks
        from name in MethodTypes
        from type in framework.GetTypesByMetadataName("Microsoft.AspNetCore." + name)
        from method in type.GetMembers().OfType<IMethodSymbol>()
        where method.Parameters.Any(parameter => parameter.Name == "statusCode")
        where !ResponseApis.Table.Any(row => row.Type == type.ToDisplayString() && row.Member == method.Name)
        select method.ToDisplayString());

    [Fact]
    public void Every_MVC_result_with_a_status_of_its_own_is_in_the_table() => Assert.Empty(
        from type in Frameworks[^1].GetTypesByMetadataName("Microsoft.AspNetCore.Mvc.NotFoundResult").Single()
            .ContainingNamespace.GetTypeMembers()
        where type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DefaultStatusCodeAttribute")
        where !OtherResults.Contains(type.Name) && !ResponseApis.Table.Any(row => row.Type == type.ToDisplayString())
        select type.ToDisplayString());

    [Fact]
    public void MVC_results_have_the_status_that_the_framework_says() => Assert.All(
        ResponseApis.Table.Where(row => row is { Member: ".ctor", Code: not null }),
        row => Assert.Equal(
            row.Code,
            Frameworks[^1].GetTypesByMetadataName(row.Type).Single().GetAttributes()
                .Single(attribute => attribute.AttributeClass?.Name == "DefaultStatusCodeAttribute")
                .ConstructorArguments[0].Value));

    [Fact]
    public void Methods_that_share_a_status_with_an_MVC_result_send_the_same() => Assert.All(
        ResponseApis.Table.Where(row => row is { Member: not ".ctor", Code: not null }),
        row => Assert.Equal(
            row.Code,
            ResponseApis.Table.FirstOrDefault(other => other.Type == $"Microsoft.AspNetCore.Mvc.{row.Member}Result")?.Code ?? row.Code));

    private static IEnumerable<ISymbol> MembersOf(ResponseApi row) =>
        Frameworks.SelectMany(framework => framework.GetTypesByMetadataName(row.Type)).SelectMany(type => type.GetMembers(row.Member));

    // Of a constructor, also what an initializer can set.
    private static IEnumerable<string> Names(ISymbol member) => member is IMethodSymbol method
        ? method.Parameters
            .Select(parameter => parameter.Name)
            .Concat(method.MethodKind is MethodKind.Constructor ? PropertiesOf(method.ContainingType) : [])
        : [member.Name];

    private static IEnumerable<string> PropertiesOf(INamedTypeSymbol? type) =>
        type is null
            ? []
            : type.GetMembers().OfType<IPropertySymbol>().Select(property => property.Name).Concat(PropertiesOf(type.BaseType));
}
