namespace StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

/// <summary>
/// An MSBuild condition: quoted and bare operands, comparisons, <c>and</c>, <c>or</c>, <c>!</c>, parentheses, <c>Exists</c>.
/// </summary>
internal sealed class Condition
{
    private readonly List<string> _tokens;
    private readonly Func<string, string> _expand;
    private readonly Func<string, bool> _exists;
    private int _next;

    private Condition(string text, Func<string, string> expand, Func<string, bool> exists)
    {
        _tokens = Tokens(text);
        _expand = expand;
        _exists = exists;
    }

    public static bool Holds(string text, Func<string, string> expand, Func<string, bool> exists)
    {
        var condition = new Condition(text, expand, exists);
        var holds = condition.Or();
        return condition._next == condition._tokens.Count ? holds : throw new FormatException($"condition not understood: {text}");
    }

    private bool Or()
    {
        var holds = And();
        while (Take("or"))
            holds |= And();
        return holds;
    }

    private bool And()
    {
        var holds = Comparison();
        while (Take("and"))
            holds &= Comparison();
        return holds;
    }

    private bool Comparison()
    {
        var left = Operand();
        return Peek() switch
        {
            "==" => Same(left, Right()),
            "!=" => !Same(left, Right()),
            ">=" => Compare(left, Right()) >= 0,
            "<=" => Compare(left, Right()) <= 0,
            ">" => Compare(left, Right()) > 0,
            "<" => Compare(left, Right()) < 0,
            _ => Same(left, "true"),
        };
    }

    private string Right()
    {
        _next++;
        return Operand();
    }

    private string Operand()
    {
        if (Take("!"))
            return Same(Operand(), "true") ? "false" : "true";
        if (Take("("))
        {
            var holds = Or();
            Expect(")");
            return holds ? "true" : "false";
        }
        if (Peek() is not { } token)
            throw new FormatException("operand missing");
        _next++;
        if (!Take("("))
            return _expand(Unquoted(token));
        var argument = Operand();
        Expect(")");
        return token.ToUpperInvariant() switch
        {
            "EXISTS" => _exists(argument) ? "true" : "false",
            "HASTRAILINGSLASH" => argument.EndsWith('/') || argument.EndsWith('\\') ? "true" : "false",
            _ => throw new FormatException($"function not understood: {token}"),
        };
    }

    private string? Peek() => _next < _tokens.Count ? _tokens[_next] : null;

    private bool Take(string token)
    {
        var taken = string.Equals(Peek(), token, StringComparison.OrdinalIgnoreCase);
        _next += taken ? 1 : 0;
        return taken;
    }

    private void Expect(string token)
    {
        if (!Take(token))
            throw new FormatException($"'{token}' missing");
    }

    private static string Unquoted(string token) => token is ['\'', .., '\''] ? token[1..^1] : token;

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || (Version.TryParse(left, out var a) && Version.TryParse(right, out var b) && a == b);

    private static int Compare(string left, string right) => Number(left).CompareTo(Number(right));

    private static Version Number(string text) =>
        Version.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0", out var version)
            ? version
            : throw new FormatException($"not a number: '{text}'");

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            if (text.AsSpan(at) is ['=' or '!' or '<' or '>', '=', ..])
                at += 2;
            else if (text[at] is '(' or ')' or '!' or '<' or '>')
                at++;
            else
                at = EndOfOperand(text, at);
            tokens.Add(text[start..at]);
        }
        return tokens;
    }

    /// <summary>Quotes and parentheses inside <c>$(…)</c> belong to a property function: <c>'$(Name.Contains('.Test'))'</c>.</summary>
    private static int EndOfOperand(string text, int at)
    {
        var quoted = text[at] == '\'';
        for (at += quoted ? 1 : 0; at < text.Length; at++)
        {
            if (text[at] is '$' or '@' or '%' && at + 1 < text.Length && text[at + 1] == '(')
                at = PropertyText.EndOfParentheses(text, at + 1);
            else if (quoted ? text[at] == '\'' : char.IsWhiteSpace(text[at]) || text[at] is '(' or ')' or '=' or '!' or '<' or '>')
                return quoted ? at + 1 : at;
        }
        return text.Length;
    }
}
