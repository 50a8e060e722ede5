using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>The words of an identifier: <c>expectedHTTPStatus_code</c> has expected, http, status and code.</summary>
internal readonly struct Words
{
    private static readonly Regex Word = new("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", RegexOptions.CultureInvariant);

    public Words(string identifier)
    {
        All = Word.Matches(identifier).Cast<Match>().Select(match => match.Value.ToLowerInvariant()).ToImmutableArray();
        Joined = string.Concat(All);
    }

    public ImmutableArray<string> All { get; }

    /// <summary>All words in one, so that <c>Statuscode</c> and <c>STATUS_CODE</c> read the same.</summary>
    public string Joined { get; }

    public string Last => All.IsEmpty ? "" : All[All.Length - 1];
}
