using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>
/// Code in the documentation. A line that is reported ends in a comment with the rule, such as <c>// STC1001</c>, once per diagnostic;
/// the code that is compiled has no such comments.
/// </summary>
internal sealed partial record MarkedCode(string Code, ImmutableArray<(int Line, string Id)> Marks)
{
    public static MarkedCode Parse(string text)
    {
        var marks = text.Split('\n')
            .SelectMany((line, number) => Mark().Match(line).Groups["id"].Captures.Select(id => (number + 1, id.Value)));

        return new MarkedCode(Mark().Replace(text, ""), [.. marks]);
    }

    /// <summary>Fails unless the rules report exactly the marked lines.</summary>
    /// <param name="analysis">The analysis of the code.</param>
    /// <param name="reported">What the rules in question report.</param>
    /// <param name="ids">Those rules.</param>
    public async Task Check(Analysis analysis, ImmutableArray<Diagnostic> reported, params string[] ids)
    {
        var actual = reported.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id));
        if (!actual.Order().SequenceEqual(Marks.Where(mark => ids.Contains(mark.Id)).Order()))
            throw new VerificationException(
                $"The lines that end in a rule are not those that are reported:\n\n{await analysis.Draw(reported)}");
    }

    /// <summary>The code with the verifier's marks where the rule reports.</summary>
    public string WithMarkup(IEnumerable<Diagnostic> reported) => SourceText.From(Code)
        .WithChanges(reported.Select(diagnostic => (diagnostic.Id, Span: diagnostic.Location.SourceSpan))
            .Select(place => new TextChange(place.Span, $"{{|{place.Id}:{Code.Substring(place.Span.Start, place.Span.Length)}|}}")))
        .ToString();

    [GeneratedRegex(" *//( (?<id>STC[0-9]{4}))+$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
