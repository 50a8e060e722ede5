using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Tests.Wire;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>An app that writes an OpenAPI document: what it replies, and what the document says of that.</summary>
internal static class OpenApiApp
{
    /// <summary>A web project that references Microsoft.AspNetCore.OpenApi.</summary>
    public static Setup Setup => DocumentWriter.Default.Setup;

    public static Task<Project> Create(string code, DocumentWriter? writer = null)
    {
        writer ??= DocumentWriter.Default;
        var program = writer.Setup with { Generators = Product.Generators };
        return TestProject.Create(program, writer.Runtime.Pack, [(Setup.Default.Path, writer.In(code))]);
    }

    /// <summary>Asks every endpoint of the document for each of its replies.</summary>
    /// <param name="project">A program that writes its document.</param>
    /// <param name="paths">How many paths an endpoint has at most, chosen by <c>?i=0</c> and so on.</param>
    /// <param name="writer">What writes the document.</param>
    /// <returns>By path of the URL, such as <c>/c/e1</c>.</returns>
    public static async Task<ImmutableDictionary<string, Told>> Ask(Project project, int paths, DocumentWriter? writer = null)
    {
        writer ??= DocumentWriter.Default;
        await using var app = await KestrelApp.Start(project, [writer.Runtime], [.. writer.Libraries]);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = app.Addresses.Single() };
        using var document = JsonDocument.Parse(await client.GetStringAsync(writer.Address));

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
