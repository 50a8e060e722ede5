using System.Globalization;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Codes as messages name them.</summary>
internal static class CodeDisplay
{
    /// <summary><c>404 Not Found</c>.</summary>
    public static string Of(int code) =>
        StatusCatalog.Http(code) is { } known
            ? $"{code.ToString(CultureInfo.InvariantCulture)} {known.Phrase}"
            : code.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>201 Created, 204 No Content</c>.</summary>
    public static string Of(IEnumerable<int> codes) => string.Join(", ", codes.Select(Of));

    /// <summary>The codes that a contract declares, as numbers.</summary>
    public static string Of(Contract contract) => string.Join(", ", contract.Replies
        .Select(reply => reply.Code)
        .Distinct()
        .OrderBy(code => code ?? int.MaxValue)
        .Select(code => code?.ToString(CultureInfo.InvariantCulture) ?? "default"));
}
