using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Tests.Wire;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>An app that writes an OpenAPI document: what it replies, and what the document says of that.</summary>
internal static class OpenApiApp
{
    private static readonly string[] Libraries =
        [.. new[] { "Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi" }.Select(name => Assembly.Load(name).Location)];

    /// <summary>A web project that references Microsoft.AspNetCore.OpenApi.</summary>
    public static Setup Setup { get; } = Setup.Default with
    {
        References = [.. Libraries.Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))],
        Packs = [ReferencePack.Net10],
    };

    public static Task<Project> Create(string code) => TestProject.Create(Setup, ReferencePack.Net10, [(Setup.Default.Path, code)]);

    /// <summary>Asks every endpoint of the document for each of its replies.</summary>
    /// <param name="project">A program that maps its document.</param>
    /// <param name="paths">How many paths an endpoint has at most, chosen by <c>?i=0</c> and so on.</param>
    /// <returns>By path of the URL, such as <c>/c/e1</c>.</returns>
    public static async Task<ImmutableDictionary<string, Told>> Ask(Project project, int paths)
    {
        await using var app = await KestrelApp.Start(
            project, Runtime.All.Where(runtime => runtime.Pack == ReferencePack.Net10), Libraries);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = app.Addresses.Single() };
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));

        var told = ImmutableDictionary.CreateBuilder<string, Told>();
        foreach (var path in document.RootElement.GetProperty("paths").EnumerateObject())
        {
            var operation = path.Value.EnumerateObject().Single();
            var replies = new SortedSet<int>();
            for (var index = 0; index < paths; index++)
            {
                using var request = new HttpRequestMessage(
                    new HttpMethod(operation.Name), $"{path.Name}?i={index.ToString(CultureInfo.InvariantCulture)}");
                using var response = await client.SendAsync(request);
                replies.Add((int)response.StatusCode);
            }

            told.Add(path.Name, new Told(
                [.. operation.Value.GetProperty("responses").EnumerateObject().Select(response => response.Name)], [.. replies]));
        }

        return told.ToImmutable();
    }
}

/// <summary>What a document says of an endpoint, and what the endpoint replied.</summary>
internal sealed record Told(ImmutableSortedSet<string> Document, ImmutableSortedSet<int> Replies)
{
    /// <summary>The replies that the document does not have; <c>default</c> stands for all errors.</summary>
    public IEnumerable<int> Missing => Replies.Where(reply =>
        !Document.Contains(reply.ToString(CultureInfo.InvariantCulture)) && !(reply >= 400 && Document.Contains("default")));

    public override string ToString() => $"document {string.Join(' ', Document)}, replies {string.Join(' ', Replies)}";
}
