namespace StatusCodeAnalyzers.Knowledge;

/// <summary>
/// Which codes an identifier speaks of: reason phrases, constants of the frameworks and vendors' phrases, as identifiers write them.
/// </summary>
internal static class CodeNames
{
    // The registry marks 306 and 418 so; as an identifier it speaks of no code.
    private const string Unused = "unused";

    private static readonly Lazy<ILookup<string, CodeName>> Names = new(() =>
        All().Where(name => name.Key != Unused).Distinct().ToLookup(name => name.Key));

    /// <summary>The codes that have this name.</summary>
    /// <param name="key">The name's letters and digits in lower case: <c>notfound</c>.</param>
    public static IEnumerable<CodeName> Find(string key) => Names.Value[key];

    private static IEnumerable<CodeName> All()
    {
        foreach (var protocol in new[] { Protocol.Http, Protocol.Sip })
        {
            foreach (var code in StatusCatalog.All(protocol))
            {
                yield return Name(code.Phrase, code.Code, code, vendor: null, isPhrase: true);

                // Names such as Redirect for 302 are the framework's own; but where they say what the RFCs once said, they are phrases.
                foreach (var member in code.HttpStatusCodeMembers.Concat(
                    code.StatusCodesFields.Select(field => field.Substring("Status404".Length))))
                {
                    yield return Name(member, code.Code, code, vendor: null, isPhrase: code.Code >= 400);
                }
            }
        }

        foreach (var vendor in StatusCatalog.AllVendors.Where(vendor => vendor.Name.Length > 0))
            yield return Name(vendor.Name, vendor.Code, code: null, vendor, isPhrase: true);
    }

    private static CodeName Name(string text, int number, RegisteredCode? code, VendorCode? vendor, bool isPhrase)
    {
        var words = new Words(Phrase.ToPascalCase(text));
        return new CodeName(words.Joined, words.All.Length, number, isPhrase, code, vendor);
    }
}

/// <summary>A name of a code.</summary>
/// <param name="Key">Its letters and digits in lower case.</param>
/// <param name="WordCount">How many words it has; one alone says little.</param>
/// <param name="Code">The number.</param>
/// <param name="IsPhrase">Whether it is the code's reason phrase, rather than what a framework calls it.</param>
/// <param name="Registered">The code, where a registry has it under that name.</param>
/// <param name="Vendor">The code, where a vendor has.</param>
internal sealed record CodeName(string Key, int WordCount, int Code, bool IsPhrase, RegisteredCode? Registered, VendorCode? Vendor);
