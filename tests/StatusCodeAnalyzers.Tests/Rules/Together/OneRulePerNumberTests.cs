using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>However wrong a number is, one rule says so.</summary>
public class OneRulePerNumberTests
{
    [Theory]
    [InlineData("STC1001", "404 418 503")]
    [InlineData("STC2001", "430 486 440")]
    [InlineData("STC2002", "499 520 445 566")]
    [InlineData("STC2003", "41 4004 606 604 999 0")]
    public async Task A_number_at_an_API_is_reported_by_one_rule(string id, string numbers)
    {
        var methods = numbers.Split(' ').Select(number => $"public IResult Get{number}() => Results.Problem(statusCode: {number});");
        var project = await TestProject.Create(
            Setup.Default, ReferencePack.Net10, [("Code.cs", $"public class Replies\n{{\n{string.Join('\n', methods)}\n}}")]);
        var analysis = await Analysis.Run(project, Product.Analyzers);

        Assert.Equal(
            numbers.Split(' ').Select(_ => id),
            analysis.All
                .Where(diagnostic => diagnostic.Id.StartsWith("STC", StringComparison.Ordinal))
                // Hidden rules speak of the reply around the number: a header that clients expect, a body.
                .Where(diagnostic => diagnostic.Severity is not DiagnosticSeverity.Hidden)
                .Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("STC1002", "404")]
    [InlineData("STC2001", "430")]
    [InlineData("STC2002", "520")]
    [InlineData(null, "606")]
    public async Task A_number_at_an_own_member_is_too(string? id, string number)
    {
        var project = await TestProject.Create(
            Setup.Default,
            ReferencePack.Net10,
            [("Code.cs", $"public class Reply {{ public int StatusCode {{ get; set; }} = {number}; }}")]);
        var analysis = await Analysis.Run(project, Product.Analyzers);

        Assert.Equal(
            id is null ? [] : [id],
            analysis.All
                .Where(diagnostic => diagnostic.Id.StartsWith("STC", StringComparison.Ordinal))
                .Select(diagnostic => diagnostic.Id));
    }
}
