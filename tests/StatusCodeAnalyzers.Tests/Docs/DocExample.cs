using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>An example: the fenced blocks of a page from one that is <c>reported</c> or <c>silent</c> to the next.</summary>
/// <param name="Code">The <c>reported</c> or <c>silent</c> block.</param>
/// <param name="Config">The <c>config</c> block in front of it, if any.</param>
/// <param name="Fixed">
/// The <c>fixed</c> blocks; one with an equivalence key behind the word is what that action writes, not <c>dotnet format</c>.
/// </param>
/// <param name="Message">The <c>message</c> block, if any.</param>
internal sealed partial record DocExample(
    MarkedCode Code, string? Config, ImmutableArray<(string? Action, string Code)> Fixed, string? Message)
{
    /// <summary>The libraries that the example is written for.</summary>
    public ImmutableArray<MetadataReference> References =>
        Code.Code.Contains("using Microsoft.OpenApi;", StringComparison.Ordinal) ? Package.References("Microsoft.OpenApi") : [];

    public static IReadOnlyList<DocExample> In(string markdown)
    {
        var examples = new List<DocExample>();
        string? config = null;
        foreach (Match block in Block().Matches(markdown))
        {
            var text = block.Groups["text"].Value;
            switch (block.Groups["kind"].Value)
            {
                case "config":
                    config = text;
                    break;
                case "reported" or "silent":
                    examples.Add(new(MarkedCode.Parse(text), config, [], null));
                    config = null;
                    break;
                case "fixed":
                    var action = block.Groups["action"] is { Success: true, Value: var key } ? key : null;
                    examples[^1] = examples[^1] with { Fixed = examples[^1].Fixed.Add((action, text)) };
                    break;
                case "message":
                    examples[^1] = examples[^1] with { Message = text.TrimEnd() };
                    break;
                case var other:
                    throw new VerificationException($"A block is config, reported, silent, fixed or message, not '{other}'.");
            }
        }

        return examples;
    }

    [GeneratedRegex(
        "^```[a-z]+ (?<kind>\\w+)( (?<action>\\w+))?\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
