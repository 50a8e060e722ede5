using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>
/// How a status code looks in plain text. Knows nothing of symbols on purpose: it must not share the analyzers' mistakes.
/// The first form that matches a line names it, so the sure ones come first.
/// </summary>
internal static class SearchForms
{
    private const string Number = @"(?<![\w.#-])(?<n>[1-6](?:_?\d){2})(?![\w.]|\s*\.\.)";
    private const string Name = @"\w*(?:status|http_?code|response_?code|error_?code|\bcode)\w*";

    public const string Range = "range";

    public static readonly IReadOnlyList<(string Name, Regex Pattern)> All =
    [
        Form(Range, $@"[<>]=?\s*{Number}|{Number}\)?\s*[<>]|/\s*100\b|Enumerable\.Range\(|InRange\("),
        Form("cast", $@"\((?:\w+\.)*HttpStatusCode\)\s*\(?{Number}"),
        Form("attribute", $@"\b(?:Produces\w*|SwaggerResponse|StatusCode\w*)(?:Attribute)?(?:<[^()]*>)?\((?:[^()]|\([^()]*\))*?{Number}"),
        Form("named-argument", $@"{Name}\s*:\s*(?:\(\w+\)\s*)?{Number}"),
        Form("default", $@"\bint\??\s+{Name}\s*=\s*{Number}"),
        Form("assignment", $@"{Name}\s*=\s*(?:\([\w.]+\)\s*)?{Number}"),
        Form("comparison", $@"{Name}\)?\s*[!=]=\s*\(?{Number}|{Number}\s*[!=]=\s*(?:\([\w.]+\)\s*)*[\w.?]*(?:status|code)"),
        Form("pattern", $@"{Name}\)?\s+is\s+(?:not\s+)?\(?[^;&|]*?{Number}|{Name}\s*:\s*[\d\sor]*{Number}"),
        Form("conditional", $@"{Name}.*\?.*{Number}|{Name}.*\?\?\s*{Number}"),
        Form("assert", $@"\b(?:Assert\.\w+|EqualTo|ShouldBe\w*|Be|BeOneOf|Expect\w*|Equals?)\s*(?:<[^>]*>)?\(.*{Number}"),
        Form("test-data", $@"\[\s*(?:InlineData|TestCase|DataRow|Arguments)\(.*{Number}"),
        Form("base-call", $@":\s*(?:base|this)\(.*{Number}"),
        Form("membership", $@"(?:\{{|\[).*{Number}.*(?:\}}|\])\s*\.\s*Contains\("),
        Form(
            "call",
            $@"\b\w*(?:Status|Error|Result|Problem|Http|Response|Respond|Exception|Fail|Send|Reply|Abort)\w*\s*(?:<[^()]*>)?\((?:[^()]|\([^()]*\))*?{Number}"),
        Form("nearby", $@"(?:status|http_?code|response_?code).*{Number}|{Number}.*(?:status|http_?code|response_?code)"),
    ];

    /// <summary>Labels and arms say nothing themselves; what they switch on stands some lines above.</summary>
    public static readonly (string Name, Regex Pattern) Label =
        Form("label", $@"\bcase\s+{Number}|^\s*{Number}(?:\s+or\s+\d+)*\s*=>");

    public static readonly Regex SwitchesOnStatus = new(
        @"\bswitch\b.*(?:status|code)|(?:status|code)\w*\)?\s*switch\b|(?:status|code).*\bswitch\s*$", RegexOptions.IgnoreCase);

    public static readonly Regex AnyNumber = new(Number);

    private static (string, Regex) Form(string name, string pattern) =>
        (name, new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.Compiled));
}
