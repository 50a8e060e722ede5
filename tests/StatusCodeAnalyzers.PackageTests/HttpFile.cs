using System.Net.Http.Headers;

namespace StatusCodeAnalyzers.PackageTests;

/// <summary>A request of requests.http, whose title starts with the status that answers it.</summary>
internal sealed record Request(int ExpectedStatus, HttpMethod Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Path);
        foreach (var (name, value) in Headers.Where(header => header.Key != "Content-Type"))
            message.Headers.Add(name, value);
        if (Headers.TryGetValue("Content-Type", out var type))
            message.Content = new StringContent(Body, MediaTypeHeaderValue.Parse(type));
        return message;
    }
}

/// <summary>Reads the requests that editors run from a .http file.</summary>
internal static class HttpFile
{
    public static IReadOnlyList<Request> Read(string path) =>
        [.. File.ReadAllText(path).Split("### ").Skip(1).Select(Parse)];

    private static Request Parse(string text)
    {
        var lines = text.Split('\n');
        var start = lines[1].Split(' ');
        var headers = lines.Skip(2).TakeWhile(line => line != "")
            .Select(line => line.Split(": "))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return new Request(
            int.Parse(lines[0].Split(' ')[0], provider: null),
            HttpMethod.Parse(start[0]),
            start[1].Replace("{{host}}", "", StringComparison.Ordinal),
            headers,
            string.Join('\n', lines.Skip(3 + headers.Count)).Trim());
    }
}
