using System.Globalization;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Docs.Codes;

/// <summary>How pages call a code, its constants and each other.</summary>
internal static class CodeNames
{
    public static string Name(this RegisteredCode code) => $"{code.Protocol.Display()} {code.Code} {code.Phrase}";

    public static string Page(this RegisteredCode code) => $"{code.Protocol.ToString().ToLowerInvariant()}-{code.Code}.md";

    public static string Link(this RegisteredCode code) => $"[{code.Name()}]({code.Page()})";

    /// <summary>What the fixes write for an <c>int</c>.</summary>
    public static string Constant(RegisteredCode code) =>
        code.Protocol == Protocol.Sip ? $"SipStatusCodes.{code.ConstantName}"
        : code.StatusCodesFields is [var field, ..] ? $"StatusCodes.{field}"
        : $"AdditionalStatusCodes.{code.ConstantName}";

    public static string Class(RegisteredCode code) => (code.Protocol, code.Code / 100) switch
    {
        (_, 1) => "1xx: interim, the final response is still to come",
        (_, 2) => "2xx: success",
        (_, 3) => "3xx: redirection",
        (Protocol.Http, 4) => "4xx: the client's error",
        (Protocol.Sip, 4) => "4xx: this server cannot, another one may",
        (_, 5) => "5xx: the server's error",
        _ => "6xx: no server can",
    };

    public static string? Standing(RegisteredCode code) => code.Registration switch
    {
        Registration.Temporary => " The registration is temporary: the document is a draft.",
        Registration.Unused => " The registry keeps the number reserved and unused.",
        Registration.Obsoleted => " The registry marks the code as obsoleted.",
        _ => null,
    };

    /// <summary>A sentence of Codes.resx.</summary>
    public static string Text(this RegisteredCode code, string part) =>
        CodeSentences.OfCode(CultureInfo.InvariantCulture, $"{code.Protocol}{code.Code}_{part}");

    public static string English(this VendorCode code) => code.Meaning(CultureInfo.InvariantCulture);
}
