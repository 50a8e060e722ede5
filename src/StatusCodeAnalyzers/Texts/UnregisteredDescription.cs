using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Texts;

/// <summary>
/// What editors show under a message about a number that HTTP has not registered: the rule's reason, what SIP and
/// vendors mean by it, and what to say instead.
/// </summary>
internal sealed class UnregisteredDescription : LocalizableString
{
    private readonly DiagnosticDescriptor _rule;
    private readonly int _code;

    public UnregisteredDescription(DiagnosticDescriptor rule, int code)
    {
        _rule = rule;
        _code = code;
    }

    protected override string GetText(IFormatProvider? formatProvider) => string.Join("\n", Lines(formatProvider));

    protected override int GetHash() => _code;

    protected override bool AreEqual(object? other) =>
        other is UnregisteredDescription description && description._rule.Id == _rule.Id && description._code == _code;

    private IEnumerable<string> Lines(IFormatProvider? culture)
    {
        yield return _rule.Description.ToString(culture);
        if (StatusCatalog.Sip(_code) is { } sip)
            yield return CodeDescription.Meaning(sip, "Code_OtherProtocol", culture);

        foreach (var vendor in CodeDescription.Vendors(_code, culture))
            yield return vendor;

        var instead = string.Join(", ", StatusCatalog.Instead(_code).Select(code => code.Display));
        if (instead.Length > 0)
            yield return Text.Format(culture, "Code_Instead", instead);
    }
}
