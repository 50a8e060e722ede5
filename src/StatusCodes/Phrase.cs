using System.Collections.Immutable;
using System.Text;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>Makes names of a reason phrase, and finds it again in what people write.</summary>
internal static class Phrase
{
    // Whoever says the phrase in other words leaves them out.
    private static readonly ImmutableHashSet<string> Fillers =
        ImmutableHashSet.Create("a", "an", "the", "is", "has", "by", "to", "on", "of", "too");

    /// <summary>
    /// Whether a text or name says the phrase: word for word, or of a long one three quarters. One word has to be all that is said.
    /// </summary>
    public static bool IsIn(string text, string phrase)
    {
        var wanted = Telling(phrase);
        var said = Telling(text);
        return wanted.Count == 1
            ? said.Count == 1 && said[0] == wanted[0]
            : new Words(string.Join(" ", said)).Hold(string.Concat(wanted))
                || wanted.Count > 3 && wanted.Distinct().Count(said.Contains) * 4 >= wanted.Count * 3;
    }

    private static List<string> Telling(string text) => new Words(text).All.Where(word => !Fillers.Contains(word)).ToList();

    /// <summary><c>Not Found</c> becomes <c>NotFound</c>; inner capitals stay as they are.</summary>
    public static string ToPascalCase(string phrase) =>
        string.Concat(Join(phrase, ' ').Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary><c>Call/Transaction Does Not Exist</c> becomes <c>call_transaction_does_not_exist</c>.</summary>
    public static string ToSlug(string phrase) => Join(phrase.ToLowerInvariant(), '_');

    private static string Join(string phrase, char separator)
    {
        var words = new StringBuilder();
        foreach (var character in phrase.Where(character => character != '\''))
        {
            if (char.IsLetterOrDigit(character))
                words.Append(character);
            else if (words.Length > 0 && words[words.Length - 1] != separator)
                words.Append(separator);
        }

        return words.ToString().TrimEnd(separator);
    }
}
