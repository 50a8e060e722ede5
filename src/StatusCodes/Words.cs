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

    /// <summary>
    /// Whether some words, one behind the other, make up the letters: <c>VoIP</c> and <c>voip</c> both hold <c>voip</c>. A letter alone is
    /// no word: <c>s_ip</c> does not hold <c>sip</c>.
    /// </summary>
    public bool Hold(string letters)
    {
        for (var start = 0; start < All.Length; start++)
        {
            var length = 0;
            for (var i = start; i < All.Length && length < letters.Length; i++)
            {
                if (All[i].Length == 1 || string.CompareOrdinal(letters, length, All[i], 0, All[i].Length) != 0)
                    break;

                length += All[i].Length;
            }

            if (length == letters.Length)
                return true;
        }

        return false;
    }

    public string Last => All.IsEmpty ? "" : All[All.Length - 1];
}
