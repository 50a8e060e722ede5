using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Tests.Fuzzing;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>Random endpoints on a real server, before and after Fix All of the naming rules.</summary>
public class RandomEndpointsTests
{
    private static readonly string[] Replies =
    [
        "Results.StatusCode({0})",
        "TypedResults.StatusCode({0})",
        "Results.Json(new {{ path = \"x\" }}, statusCode: {0} < 400 ? 400 : {0})",
        "Results.Problem(statusCode: {0})",
        "Results.Problem(new Microsoft.AspNetCore.Mvc.ProblemDetails {{ Status = {0} }})",
    ];

    public static TheoryData<int> Random => [.. Seeds.Take(1)];

    [Theory]
    [MemberData(nameof(Random))]
    public async Task Naming_changes_no_reply(int seed)
    {
        var spelling = new Spelling(new System.Random(seed));
        var endpoints = Enumerable.Range(0, 25)
            .Select(_ => (Reply: spelling.Any(Replies), Spelled: spelling.Flow(spelling.Code())))
            .ToList();
        var maps = endpoints.Select((endpoint, number) =>
            $"app.MapGet(\"/{number}\", () => {{ {endpoint.Spelled.Statements} return {string.Format(null, endpoint.Reply, endpoint.Spelled.Expression)}; }});");
        var members = endpoints
            .Select(endpoint => endpoint.Spelled.Members.Replace("private ", "public ", StringComparison.Ordinal))
            .Where(member => member != "");
        var code = $$"""
            using static Codes;

            var app = WebApplication.Create(args);
            {{string.Join('\n', maps)}}
            app.Run();

            static class Codes
            {
                public static bool Flag;
                public static int Number;
            {{string.Join('\n', members)}}
            }
            """;

        await Kestrel.KeepsReplies<UseNamedConstantAnalyzer, UseNamedConstantFix>(
            code, [.. endpoints.Select((_, number) => $"GET /{number}")]);
    }
}
