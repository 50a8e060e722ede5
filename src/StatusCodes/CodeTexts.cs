using System.Collections.Immutable;
using System.Text;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>Which codes of errors a text is the name of: the whole text, and exactly, so that "No such order" names none.</summary>
internal static class CodeTexts
{
    // Their phrases say in a sentence or two of anybody's trade what they say in HTTP: a gone offer, a locked
    // account, a booking that comes too early.
    private static readonly ImmutableHashSet<int> Everyday = ImmutableHashSet.Create(410, 423, 424, 425, 426, 507, 508, 510);

    /// <summary>The codes, HTTP's first; none for any other text.</summary>
    /// <param name="text">In any of the usual spellings: <c>Not Found</c>, <c>not_found</c>, <c>NOT-FOUND</c>, <c>NotFound</c>.</param>
    public static IEnumerable<RegisteredCode> Find(string text)
    {
        if (Words(text) is not { } words)
            return Array.Empty<RegisteredCode>();

        return from code in CodeNames.Find(words.Replace("_", "")).Select(name => name.Registered).OfType<RegisteredCode>()
               where code is { Code: >= 400, Registration: not Registration.Unused }
                   && !(code.Protocol is Protocol.Http && Everyday.Contains(code.Code))
               orderby code.Protocol
               select code;
    }

    /// <summary>
    /// Whether the text is written as the registry or the framework writes a phrase: <c>Not Found</c>, and not <c>Not found</c>.
    /// </summary>
    public static bool IsPhrase(string text) =>
        text.IndexOf(' ') > 0 && text.Split(' ').All(word => word.Length > 0 && !char.IsLower(word[0]));

    /// <summary>Whether the text is a single word, which most people mean otherwise: a conflict of versions, a forbidden word.</summary>
    public static bool IsOneWord(string text) => Words(text)?.IndexOf('_') is -1;

    /// <summary>The code's name, spelled as the text is.</summary>
    public static string SpelledLike(string text, RegisteredCode code)
    {
        var hasLower = text.Any(char.IsLower);
        if (text.IndexOf(' ') > 0 || hasLower && char.IsUpper(text[0]) && IsOneWord(text))
        {
            return IsPhrase(text) || IsOneWord(text)
                ? code.Phrase
                : (char.IsUpper(text[0]) ? code.Phrase.Substring(0, 1) : code.Phrase.Substring(0, 1).ToLowerInvariant())
                    + code.Phrase.Substring(1).ToLowerInvariant();
        }

        var slug = code.ErrorSlug.Replace('_', text.IndexOf('-') > 0 ? '-' : '_');
        if (!hasLower)
            return slug.ToUpperInvariant();

        return text.Any(char.IsUpper) && text.IndexOf('_') < 0 && text.IndexOf('-') < 0
            ? code.ConstantName.Substring("Status404".Length)
            : slug;
    }

    /// <summary>The words in lower case with <c>_</c> between them; null for what holds anything but words.</summary>
    private static string? Words(string text)
    {
        if (text.Length is < 4 or > 40)
            return null;

        var words = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is ' ' or '_' or '-')
            {
                if (i == 0 || i == text.Length - 1 || !char.IsLetter(text[i - 1]))
                    return null;
                words.Append('_');
            }
            else if (char.IsLetter(character))
            {
                // NotFound and HTTPVersionNotSupported are words too.
                if (char.IsUpper(character)
                    && i > 0
                    && char.IsLetter(text[i - 1])
                    && (char.IsLower(text[i - 1]) || i + 1 < text.Length && char.IsLower(text[i + 1])))
                {
                    words.Append('_');
                }

                words.Append(char.ToLowerInvariant(character));
            }
            else if (character != '\'')
            {
                return null;
            }
        }

        return words.ToString();
    }
}
