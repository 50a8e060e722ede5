using System.Globalization;
using System.Text;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>
/// Writes functions that set statuses and headers, write bodies and return results, on paths through branches, loops, early returns, local
/// functions, <c>using</c> and <c>try</c>. Each question on the way is answered by the next digit of the request, so requests can walk all
/// paths.
/// </summary>
/// <param name="random">What is written.</param>
/// <param name="response">The expression of the response.</param>
/// <param name="end">How a function returns: a result, or nothing.</param>
internal sealed class RandomPaths(Random random, string response, RandomPaths.Endings end)
{
    /// <summary>A status that a set gives, and no result sends.</summary>
    public const int FirstCode = 430;

    private readonly StringBuilder _functions = new();
    private int _sets;
    private int _questions;
    private int _names;
    private bool _isLocal;

    /// <summary>How functions of a kind return.</summary>
    public enum Endings
    {
        /// <summary>Middleware returns nothing.</summary>
        Nothing,

        /// <summary>A minimal API returns a result.</summary>
        Results,

        /// <summary>A controller returns a result.</summary>
        Mvc,
    }

    /// <summary>Whether the rules may be silent, for a reason that their pages list.</summary>
    public bool MayMiss { get; private set; }

    /// <summary>The sets of local functions, which the rules look at by themselves.</summary>
    public HashSet<int> LocalSets { get; } = [];

    public string Body()
    {
        var statements = Block(depth: 0);
        return $"{statements}{End()}\n{_functions}";
    }

    private string Block(int depth)
    {
        var block = new StringBuilder();
        for (var left = random.Next(1, 5 - depth); left > 0; left--)
            block.Append(Statement(depth)).Append('\n');

        return block.ToString();
    }

    private string Statement(int depth) => random.Next(depth > 2 ? 6 : 20) switch
    {
        0 or 1 => Set(),
        2 => Header(),
        3 => Write(),
        4 => "await Task.Yield();",
        5 => random.Next(3) == 0 ? $"var name{_names} = {_names++};" : Set(),
        6 or 7 or 8 => $"if ({Question()}) {{\n{Block(depth + 1)}}}",
        9 => $"if ({Question()}) {{\n{Block(depth + 1)}}} else {{\n{Block(depth + 1)}}}",
        10 => $"if ({Question()}) {{\n{Block(depth + 1)}{End()}\n}}",
        11 => $"switch ({Question()}) {{\ncase true:\n{Block(depth + 1)}break;\ndefault:\n{Block(depth + 1)}break;\n}}",
        12 => $"while ({Question()}) {{\n{Block(depth + 1)}}}",
        13 => $"do {{\n{Block(depth + 1)}}} while ({Question()});",
        14 => $"while (true) {{\n{Block(depth + 1)}if (!{Question()}) break;\n{Block(depth + 1)}}}",
        15 => $"using (var name{_names++} = new System.IO.MemoryStream()) {{\n{Block(depth + 1)}}}",
        16 => Try(depth),
        17 => $"if ({Question()}) throw new System.IO.IOException();",
        18 => $"foreach (var name{_names++} in Paths.Items()) {{\n{Block(depth + 1)}}}",
        _ => Local(depth),
    };

    private int NextSet()
    {
        if (_isLocal)
            LocalSets.Add(_sets);

        return _sets++;
    }

    private string Set()
    {
        var set = NextSet();
        return $"Paths.Note(\"s{set}\"); {response}.StatusCode = {Code(set)}; Paths.Note(\"d{set}\");";
    }

    private string Header()
    {
        var set = NextSet();
        return $"Paths.Note(\"s{set}\"); {response}.Headers[\"X-{set}\"] = \"{Code(set)}\"; Paths.Note(\"h{set}\");";
    }

    private static string Code(int set) => (FirstCode + set).ToString(CultureInfo.InvariantCulture);

    private string Write() => random.Next(4) switch
    {
        0 => $"await {response}.WriteAsync(\"x\");",
        1 => $"await {response}.Body.WriteAsync(new byte[] {{ 65 }}).ConfigureAwait(false);",
        2 => $"await {response}.WriteAsJsonAsync(1);",
        _ => $"if ({Question()}) await {response}.WriteAsync(\"x\"); else await {response}.Body.FlushAsync();",
    };

    private string Question()
    {
        _questions++;
        return random.Next(6) == 0 ? "(Paths.Flag() && Paths.Flag())" : "Paths.Flag()";
    }

    // An exception may come anywhere, to the rule; and what a finally sets has no end of its own.
    private string Try(int depth)
    {
        MayMiss = true;
        return random.Next(3) switch
        {
            0 => $"try {{\n{Block(depth + 1)}}} finally {{\n{Block(3)}}}",
            1 => $"try {{\n{Block(depth + 1)}}} catch (System.IO.IOException) {{\n{Block(depth + 1)}}}",
            _ => $"try {{\n{Block(depth + 1)}}} catch (System.IO.IOException) {{\n{Block(depth + 1)}{End()}\n}}",
        };
    }

    private string Local(int depth)
    {
        if (_isLocal)
            return "await Task.Yield();";

        _isLocal = true;
        var name = $"Local{_names++}";
        _functions.Append(CultureInfo.InvariantCulture, $"async Task {name}()\n{{\nawait Task.Yield();\n{Block(Math.Max(depth, 1))}}}\n");
        _isLocal = false;
        return $"await {name}();";
    }

    private string End() => (_isLocal ? Endings.Nothing : end) switch
    {
        Endings.Results => Return("Results."),
        Endings.Mvc => Return(""),
        _ => "return;",
    };

    private string Return(string type) => random.Next(7) switch
    {
        0 => $"return {Question()} ? {Result(type)} : {Result(type)};",
        1 => $"return {Question()} switch {{ true => {Result(type)}, _ => {Result(type)} }};",
        _ => $"return {Result(type)};",
    };

    private string Result(string type) => $"({(type == "" ? "IActionResult" : "IResult")}){type}" + random.Next(11) switch
    {
        0 or 1 => "Ok(1)",
        2 => "BadRequest()",
        3 => "NotFound(1)",
        4 => "StatusCode(409)",
        5 => "NoContent()",
        6 => "Conflict()",
        7 or 8 => "Json(1)",
        9 => "Content(\"x\")",
        _ => type == "" ? "StatusCode(200, 1)" : "Json(1, statusCode: 402)",
    };
}
