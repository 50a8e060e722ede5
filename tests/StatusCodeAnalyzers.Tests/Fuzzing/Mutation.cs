using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>Damages code the way typing, pasting and merging do. What comes out seldom compiles, and now and then does.</summary>
internal sealed class Mutation(Random random)
{
    // Beginnings and ends of what rules look at.
    private static readonly string[] Fragments =
    [
        "404", "430", "499", "204", "41", "0x194", "4_04", "\"404\"", "(int)", "(System.Net.HttpStatusCode)",
        "HttpStatusCode.NotFound", "StatusCodes.Status404NotFound", "Status404NotFound", "statusCode:", "Response.StatusCode = ",
        "Results.StatusCode(404)", "return StatusCode(430, ", "new { error = \"not_found\" }", "new ProblemDetails { Status = 404, ",
        "is 404 or ", "switch { 404 => ", "case 404:", "? 404 : ", "?? 404", " == 404", "=> ", "await ", "const ", "static ", "ref ",
        "out var code", "default", "null", "..", "?.", "$\"{", "\"", "/*", "//", "#if X\n", "#line hidden\n", "[", "]", "(", ")",
        "{", "}", "<", ">", ";", ",", "=", "!", "?", "where T : ", "record R(int StatusCode = 404);", "enum E { NotFound = 400, }",
    ];

    /// <summary>The text with one to four mutations.</summary>
    public string Of(string text)
    {
        for (var left = random.Next(1, 5); left > 0; left--)
            text = Once(text);

        return text;
    }

    private string Once(string text) => random.Next(10) switch
    {
        0 => Tokens(text, static (one, _) => (Keep(one, ""), null)),
        1 => Tokens(text, static (one, other) => (Keep(one, other.Text), Keep(other, one.Text))),
        2 => Tokens(text, static (one, _) => (Keep(one, $"{one.Text} {one.Text}"), null)),
        3 => Tokens(text, static (one, other) => (Keep(one, other.Text), null)),
        4 => Tokens(text, (one, _) => (Keep(one, $"{one.Text} {Any(Fragments)} "), null)),
        5 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
        6 => Lines(text, lines => lines.Insert(random.Next(lines.Count), Any(lines))),
        7 => Lines(text, HalfALine),
        8 => Expressions(text, static (one, other) => [new(one.Span, other.ToString())]),
        _ => Expressions(text, static (one, other) => one.Span.OverlapsWith(other.Span)
            ? [new(one.Span, $"({one})")]
            : [new(one.Span, other.ToString()), new(other.Span, one.ToString())]),
    };

    private static TextChange Keep(SyntaxToken token, string text) => new(token.Span, text);

    private string Tokens(string text, Func<SyntaxToken, SyntaxToken, (TextChange, TextChange?)> change)
    {
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        if (tokens.Count == 0)
            return Any(Fragments);

        // Half of the pairs are neighbours.
        var one = random.Next(tokens.Count);
        var other = random.Next(2) == 0 ? Math.Min(one + 1, tokens.Count - 1) : random.Next(tokens.Count);
        var (first, second) = change(tokens[one], tokens[other]);
        return Changed(text, second is { } changed && one != other ? [first, changed] : [first]);
    }

    private string Expressions(string text, Func<ExpressionSyntax, ExpressionSyntax, TextChange[]> change)
    {
        var expressions = CSharpSyntaxTree.ParseText(text)
            .GetRoot()
            .DescendantNodes()
            .OfType<ExpressionSyntax>()
            .Where(expression => expression.Span.Length > 0)
            .ToList();
        return expressions.Count == 0 ? text : Changed(text, change(Any(expressions), Any(expressions)));
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    private void HalfALine(List<string> lines)
    {
        var number = random.Next(lines.Count);
        var cut = random.Next(lines[number].Length + 1);
        lines[number] = random.Next(2) == 0 ? lines[number][..cut] : lines[number][cut..];
    }

    private T Any<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private static string Changed(string text, TextChange[] changes) =>
        SourceText.From(text).WithChanges(changes.OrderBy(change => change.Span)).ToString();
}
