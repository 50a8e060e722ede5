using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>
/// What the sample app tells Microsoft.AspNetCore.OpenApi of its replies, before and after the fixes that give errors a body.
/// </summary>
public class OpenApiDocumentTests
{
    private const string Get = "GET /openapi/v1.json\nX-Tenant: acme";

    private static readonly string[] Assemblies = ["Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi"];

    [Theory]
    [InlineData("SendErrorObject")]
    [InlineData("SendProblemDetails")]
    public async Task No_declared_reply_is_lost_or_changed(string action)
    {
        var original = await SampleApp();
        var analyzer = new ErrorWithoutBodyAnalyzer();
        var changed = await new Fixing(analyzer, new ErrorWithoutBodyFix()).AllInDocuments(await Analysis.Run(original, analyzer), action);
        var before = await Replies(original);
        var after = await Replies(changed);

        Assert.NotEqual(await Analysis.TextsOf(original.Solution), await Analysis.TextsOf(changed.Solution));
        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    /// <summary>Every reply in the document, as <c>GET /calls/{id} 404 {…}</c>.</summary>
    private static async Task<List<string>> Replies(Project app)
    {
        await using var kestrel = await KestrelApp.Start(
            app, Runtime.All.Where(runtime => runtime.Pack == ReferencePack.Net10), [.. Assemblies.Select(Location)]);
        var reply = await kestrel.Reply(Get);
        using var document = JsonDocument.Parse(reply[reply.IndexOf('{', StringComparison.Ordinal)..]);

        return
        [
            .. from path in document.RootElement.GetProperty("paths").EnumerateObject()
               from method in path.Value.EnumerateObject()
               from status in method.Value.GetProperty("responses").EnumerateObject()
               select $"{method.Name} {path.Name} {status.Name} {status.Value.GetRawText()}",
        ];
    }

    private static Task<Project> SampleApp()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "SampleApp"), "*.cs")
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)
                .Replace(
                    "var app = builder.Build();",
                    "builder.Services.AddOpenApi();\n\nvar app = builder.Build();\napp.MapOpenApi();",
                    StringComparison.Ordinal)));
        var openApi = Assemblies.Select(name => Package.Reference(Location(name)));

        return TestProject.Create(Setup.Program with { References = [.. openApi] }, ReferencePack.Net10, [.. files]);
    }

    private static string Location(string assembly) => Assembly.Load(assembly).Location;
}
