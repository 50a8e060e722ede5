using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Knowledge;

/// <summary>A status code of an IANA registry.</summary>
/// <param name="Protocol">The registry's protocol.</param>
/// <param name="Code">The three-digit integer.</param>
/// <param name="RegistryPhrase">The registry's text, which puts what is unused in brackets.</param>
/// <param name="Reference">The defining document and section, such as <c>RFC 9110 §15.5.5</c>.</param>
/// <param name="Url">Where that section can be read.</param>
/// <param name="Registration">Whether the entry is an ordinary one.</param>
/// <param name="NearestHttp">For SIP: the HTTP code that says most nearly the same; for HTTP the code itself.</param>
/// <param name="StatusCodesFields">Fields of <c>Microsoft.AspNetCore.Http.StatusCodes</c>, the preferred one first.</param>
/// <param name="HttpStatusCodeMembers">Members of <c>System.Net.HttpStatusCode</c>, the preferred one first.</param>
public sealed record RegisteredCode(
    Protocol Protocol,
    int Code,
    string RegistryPhrase,
    string Reference,
    string Url,
    Registration Registration,
    int NearestHttp,
    ImmutableArray<string> StatusCodesFields,
    ImmutableArray<string> HttpStatusCodeMembers)
{
    /// <summary>As a message lists it: <c>404 Not Found</c>.</summary>
    public string Display => $"{Code} {Phrase}";

    /// <summary>The reason phrase, such as <c>Not Found</c>.</summary>
    public string Phrase => RegistryPhrase.Trim('(', ')');

    /// <summary>What people call it, where the registry has no phrase for it any more or never had.</summary>
    public string KnownAs => (Protocol, Code) switch
    {
        (Protocol.Http, 306) => "Switch Proxy",
        (Protocol.Http, 418) => "I'm a teapot",
        _ => Phrase,
    };

    /// <summary>Both, as people write them: <c>404 Not Found</c>; the number alone where it is unused.</summary>
    public string CodeAndPhrase => Registration is Registration.Unused ? $"{Code}" : $"{Code} {Phrase}";

    /// <summary>The phrase as an <c>error</c> value of a JSON body: <c>not_found</c>, <c>call_transaction_does_not_exist</c>.</summary>
    public string ErrorSlug => Knowledge.Phrase.ToSlug(Phrase);

    /// <summary>The name of a constant for the code: <c>Status430FlowFailed</c>.</summary>
    public string ConstantName => $"Status{Code}{Knowledge.Phrase.ToPascalCase(Phrase)}";

    /// <summary>What the code means, in a sentence.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string Meaning(IFormatProvider? culture) => Sentence(culture, nameof(Meaning));

    /// <summary>When one sees it.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string Seen(IFormatProvider? culture) => Sentence(culture, nameof(Seen));

    /// <summary>What the server does about it.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string Server(IFormatProvider? culture) => Sentence(culture, nameof(Server));

    /// <summary>What the client does about it.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string Client(IFormatProvider? culture) => Sentence(culture, nameof(Client));

    private string Sentence(IFormatProvider? culture, string part) => CodeSentences.OfCode(culture, $"{Protocol}{Code}_{part}");
}

/// <summary>How a code stands in its registry.</summary>
public enum Registration
{
    /// <summary>An ordinary entry.</summary>
    Registered,

    /// <summary>For a time only, while its document is a draft.</summary>
    Temporary,

    /// <summary>Kept free, because it was used once or elsewhere: 306, 418.</summary>
    Unused,

    /// <summary>Its document is no longer in force: 510.</summary>
    Obsoleted,
}
