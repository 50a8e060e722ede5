namespace StatusCodeAnalyzers.Knowledge.Facts;

/// <summary>Two codes that people take for one another, and when to use which.</summary>
/// <param name="First">The lower one; with one number in both protocols, HTTP's.</param>
/// <param name="Second">The other.</param>
/// <param name="Reference">The document and section that tell them apart, or that define the more special one.</param>
public sealed record RelatedCodes(RegisteredCode First, RegisteredCode Second, string Reference)
{
    /// <summary>Where that section can be read.</summary>
    public string Url => Sections.Url(Reference);

    /// <summary>The key of the advice: <c>Http301_Http308</c>.</summary>
    public string TextKey => $"{First.Protocol}{First.Code}_{Second.Protocol}{Second.Code}";

    /// <summary>When to use which, in a sentence or two.</summary>
    /// <param name="culture">The reader's language; null for that of the process.</param>
    public string Advice(IFormatProvider? culture) => CodeSentences.OfPair(culture, TextKey);

    /// <summary>Whether this is about the code.</summary>
    public bool Has(RegisteredCode code) => First == code || Second == code;

    /// <summary>The code that the given one is told from.</summary>
    public RegisteredCode Other(RegisteredCode code) => First == code ? Second : First;
}
