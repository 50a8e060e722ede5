using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>Which language a browser asks for.</summary>
internal static class AcceptedLanguage
{
    /// <summary>The best that there is; English for everybody else.</summary>
    public static Wording Of(StringValues accept) =>
        StringWithQualityHeaderValue.TryParseList(accept, out var wanted)
            ? wanted
                .Where(language => language.Quality is null or > 0)
                .OrderByDescending(language => language.Quality ?? 1)
                .Select(language => Wording.Of(language.Value.Value!.Split('-')[0].ToLowerInvariant()))
                .FirstOrDefault(words => words is not null) ?? Wording.English
            : Wording.English;
}
