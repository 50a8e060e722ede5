using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Texts;

/// <summary>
/// What editors show under the message: what the code means, when one sees it, what server and client do about it, what goes with it,
/// and what the same number means in the other protocol. Put together when somebody looks, in their language.
/// </summary>
internal sealed class CodeDescription : LocalizableString
{
    private readonly RegisteredCode _code;

    public CodeDescription(RegisteredCode code) => _code = code;

    protected override string GetText(IFormatProvider? formatProvider) => string.Join("\n", Lines(formatProvider));

    protected override int GetHash() => _code.GetHashCode();

    protected override bool AreEqual(object? other) => other is CodeDescription description && description._code == _code;

    private IEnumerable<string> Lines(IFormatProvider? culture)
    {
        yield return Meaning(_code, "Code_Meaning", culture);
        yield return Text.Format(culture, "Code_Seen", _code.Seen(culture));
        yield return Text.Format(culture, "Code_Server", _code.Server(culture));
        yield return Text.Format(culture, "Code_Client", _code.Client(culture));
        foreach (var line in FactLines.Of(_code, culture))
            yield return line;

        var other = _code.Protocol == Protocol.Http ? StatusCatalog.Sip(_code.Code) : StatusCatalog.Http(_code.Code);
        yield return other is null
            ? Text.Format(culture, "Code_NotInOtherProtocol", _code.Protocol.Other().Display(), _code.Code)
            : Meaning(other, "Code_OtherProtocol", culture);
        if (other is null && _code.Protocol == Protocol.Sip)
            yield return Text.Format(culture, "Code_Nearest", StatusCatalog.Http(_code.NearestHttp)!.Display);

        foreach (var vendor in Vendors(_code.Code, culture))
            yield return vendor;
    }

    /// <summary>What a code means in its protocol, in a line.</summary>
    /// <param name="code">The code.</param>
    /// <param name="line">The resource key of the line.</param>
    /// <param name="culture">The reader's language.</param>
    public static string Meaning(RegisteredCode code, string line, IFormatProvider? culture) => Text.Format(
        culture, line, code.Protocol.Display(), code.Code, code.Phrase, code.Reference, code.Meaning(culture));

    /// <summary>What vendors use the code for, one line each.</summary>
    public static IEnumerable<string> Vendors(int code, IFormatProvider? culture) =>
        StatusCatalog.Vendors(code).Select(vendor => vendor.Name.Length == 0
            ? Text.Format(culture, "Code_VendorUnnamed", vendor.Vendor, vendor.Code, vendor.Meaning(culture))
            : Text.Format(culture, "Code_Vendor", vendor.Vendor, vendor.Code, vendor.Name, vendor.Meaning(culture)));
}
