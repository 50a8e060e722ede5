using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary>The shapes in which an error says what it is.</summary>
internal enum Shape
{
    Error,
    Problem,
    Text,
}

/// <summary>Which shape a client wants.</summary>
internal static class AcceptedShape
{
    private static readonly (Shape Shape, MediaTypeHeaderValue Type)[] Offered =
    [
        (Shape.Error, new("application/json")),
        (Shape.Problem, new("application/problem+json")),
        (Shape.Text, new("text/plain")),
    ];

    /// <summary>The one that the client likes best; the first where it likes several, or none: the code was asked for, not 406.</summary>
    public static Shape Of(StringValues accept)
    {
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            return Shape.Error;

        return Offered.MaxBy(offer => Quality(offer.Type, ranges)).Shape;
    }

    // The most specific range that matches decides (RFC 9110 §12.5.1).
    private static double Quality(MediaTypeHeaderValue type, IList<MediaTypeHeaderValue> ranges) => ranges
        .Where(range => type.IsSubsetOf(range))
        .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();
}
