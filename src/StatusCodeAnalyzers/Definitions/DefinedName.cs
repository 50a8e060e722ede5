using System.Globalization;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Definitions;

/// <summary>
/// An identifier that is a name of codes, after the words that say nothing of their own: <c>HTTP_NOT_FOUND</c>, <c>Status404NotFound</c>.
/// </summary>
/// <param name="Identifier">As it is written.</param>
/// <param name="Meanings">The codes.</param>
/// <param name="Around">The other words of the identifier.</param>
/// <param name="Start">Where the phrase starts in the identifier.</param>
/// <param name="Length">How long it is there.</param>
internal sealed record DefinedName(string Identifier, IReadOnlyList<CodeName> Meanings, IReadOnlyList<string> Around, int Start, int Length)
{
    /// <summary>Whether the phrase has only one word, which a name of anything else could have too.</summary>
    public bool IsCommonWord => Meanings.All(meaning => meaning.WordCount == 1);

    /// <summary>Whether it is the phrase of a code. Vendors' short phrases are what anybody could call an error.</summary>
    public bool IsPhrase => Meanings.Any(meaning => meaning.IsPhrase && (meaning.Registered is not null || meaning.WordCount > 2));

    /// <summary>
    /// The name that the identifier is, or null. The longest phrase counts: Internal Server Error, though an Error may stand at any end.
    /// </summary>
    public static DefinedName? Of(string identifier)
    {
        var words = new Words(identifier).All;
        for (var length = words.Length; length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                var around = words.Take(start).Concat(words.Skip(start + length)).ToList();
                if (!around.All(word => Vocabulary.IsNeutralBesidePhrase(word) || IsCode(word)))
                    continue;

                var meanings = CodeNames.Find(string.Concat(words.Skip(start).Take(length))).ToList();
                if (meanings.Count > 0)
                {
                    var first = PositionOf(start);
                    return new DefinedName(
                        identifier,
                        meanings,
                        around,
                        first,
                        PositionOf(start + length - 1) + words[start + length - 1].Length - first);
                }
            }
        }

        return null;

        int PositionOf(int index)
        {
            var position = 0;
            for (var i = 0; i < index; i++)
                position = identifier.IndexOf(words[i], position, StringComparison.OrdinalIgnoreCase) + words[i].Length;

            return identifier.IndexOf(words[index], position, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Whether any registry or vendor gives the number that name.</summary>
    public bool Fits(int number) => Meanings.Any(meaning => meaning.Code == number);

    /// <summary>The identifier with the phrase of another code, in the same style.</summary>
    public string With(RegisteredCode code)
    {
        var pascal = Phrase.ToPascalCase(code.Phrase);
        var words = new Words(pascal).All;
        var phrase = Identifier.LastIndexOf('_') > 0 ? string.Join("_", words.Select(InStyle))
            : Identifier.Any(char.IsLower) ? InStyle(words[0]).Substring(0, 1) + pascal.Substring(1)
            : pascal.ToUpperInvariant();

        var renamed = Identifier.Remove(Start, Length).Insert(Start, phrase);
        return Around.Where(IsCode).Aggregate(renamed, (name, old) => name.Replace(old, code.Code.ToString(CultureInfo.InvariantCulture)));
    }

    // notFound, NotFound, NOT_FOUND.
    private string InStyle(string word) =>
        char.IsLower(Identifier[Start]) ? word
            : Identifier.Any(char.IsLower) ? char.ToUpperInvariant(word[0]) + word.Substring(1)
            : word.ToUpperInvariant();

    private static bool IsCode(string word) => word.Length == 3 && char.IsDigit(word[0]);
}
