using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Knowledge.Facts;

/// <summary>A header that goes with a code.</summary>
/// <param name="Protocol">The code's protocol.</param>
/// <param name="Code">The code.</param>
/// <param name="Name">The header's name: <c>Retry-After</c>.</param>
/// <param name="Level">
/// How binding the document makes it. Where it describes the header without a keyword, <see cref="HeaderLevel.Should"/> if the code is
/// of no use without it, else <see cref="HeaderLevel.May"/>; a request that the code presupposes has to carry it.
/// </param>
/// <param name="Place">Which message carries it.</param>
/// <param name="Condition">When the level holds.</param>
/// <param name="Methods">The methods of the request it is limited to; none for every method.</param>
/// <param name="Format">What its value looks like, in the notation of the RFCs.</param>
/// <param name="Example">A valid value.</param>
/// <param name="Reference">The document and section that say so, such as <c>RFC 9110 §11.6.1</c>.</param>
public sealed record CodeHeader(
    Protocol Protocol,
    int Code,
    string Name,
    HeaderLevel Level,
    HeaderPlace Place,
    HeaderCondition Condition,
    ImmutableArray<string> Methods,
    string Format,
    string Example,
    string Reference)
{
    /// <summary>Where that section can be read.</summary>
    public string Url => Sections.Url(Reference);

    /// <summary>As it stands in a message: <c>Retry-After: 120</c>.</summary>
    public string Line => $"{Name}: {Example}";

    /// <summary>Whether a response with the code lacks something without it, whatever the request was.</summary>
    public bool IsDemanded =>
        Level is HeaderLevel.Must && Place is HeaderPlace.Response && Condition is HeaderCondition.Always && Methods.IsEmpty;

    /// <summary>When the level holds, as part of a sentence; empty for always.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string When(IFormatProvider? culture) =>
        Condition is HeaderCondition.Always ? "" : CodeSentences.OfFact(culture, $"When_{Condition}");
}

/// <summary>How binding a document makes a header (RFC 2119).</summary>
public enum HeaderLevel
{
    /// <summary>Without it the message breaks the rules.</summary>
    Must,

    /// <summary>To be left out for a good reason only.</summary>
    Should,

    /// <summary>As one likes.</summary>
    May,
}

/// <summary>Which message carries a header.</summary>
public enum HeaderPlace
{
    /// <summary>The response with the code.</summary>
    Response,

    /// <summary>The request that is answered with the code.</summary>
    Request,

    /// <summary>The next request, which takes the code into account.</summary>
    NextRequest,
}

/// <summary>When the level of a header holds.</summary>
public enum HeaderCondition
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>If 200 to the same request would carry it.</summary>
    AsIn200,

    /// <summary>If the server has such a value.</summary>
    IfAvailable,

    /// <summary>If the server prefers one of the choices.</summary>
    IfPreferred,

    /// <summary>If the condition is temporary.</summary>
    IfTemporary,

    /// <summary>If a single range is sent.</summary>
    SinglePart,

    /// <summary>If several ranges are sent.</summary>
    SeveralParts,

    /// <summary>If the request asked for ranges of bytes.</summary>
    ByteRange,

    /// <summary>If the media type is the cause.</summary>
    MediaType,

    /// <summary>If the content coding is the cause.</summary>
    Coding,

    /// <summary>If the language is the cause.</summary>
    Language,

    /// <summary>In the first interim response to an upload.</summary>
    FirstOfUpload,

    /// <summary>In later interim responses to the upload.</summary>
    LaterOfUpload,

    /// <summary>If the response makes a dialog.</summary>
    Dialog,

    /// <summary>If the provisional response is sent reliably.</summary>
    Reliable,

    /// <summary>If an address is registered; one for each.</summary>
    Binding,

    /// <summary>Unless the caller would misuse it.</summary>
    NoAbuse,
}
