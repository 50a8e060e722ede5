using System.Reflection;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Texts;

/// <summary>A description that ends with the way to the rule's page: the help link leads to the code's section of its RFC.</summary>
internal sealed class PagedDescription : LocalizableString
{
    // Empty until there is an address: then the page's path is given.
    private static readonly Lazy<string> Pages = new(() => typeof(PagedDescription).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(data => data.Key == "PagesUrl")?.Value ?? "");

    private readonly LocalizableString _description;
    private readonly string _rule;

    public PagedDescription(LocalizableString description, string rule)
    {
        // A descriptor may be made from one that has it already.
        _description = description is PagedDescription paged ? paged._description : description;
        _rule = rule;
    }

    /// <summary>Where the rule's page is.</summary>
    public static string PageOf(string rule) => $"{Pages.Value}docs/rules/{rule}.md";

    protected override string GetText(IFormatProvider? formatProvider) =>
        $"{_description.ToString(formatProvider)}\n{Text.Format(formatProvider, "Rule_Page", _rule, PageOf(_rule))}";

    protected override int GetHash() => _description.GetHashCode();

    protected override bool AreEqual(object? other) =>
        other is PagedDescription paged && paged._rule == _rule && paged._description.Equals(_description);
}
