using System.Text;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>Makes names of a reason phrase.</summary>
internal static class Phrase
{
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
