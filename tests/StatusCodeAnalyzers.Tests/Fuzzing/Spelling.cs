using System.Globalization;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>A number on its way into an API.</summary>
/// <param name="Expression">What stands at the API.</param>
/// <param name="Statements">What stands in front of it in the same body.</param>
/// <param name="Members">What stands beside the method.</param>
internal readonly record struct Spelled(string Expression, string Statements = "", string Members = "");

/// <summary>Writes a status code in one of the ways that C# has.</summary>
internal sealed class Spelling(Random random)
{
    private static readonly int[] Codes =
    [
        .. StatusCatalog.All(Protocol.Http)
            .Concat(StatusCatalog.All(Protocol.Sip))
            .Select(code => code.Code)
            .Where(code => code is >= 200 and <= 599)
            .Distinct()
            .Order(),
    ];

    private int _names;

    public int Code() => Any(Codes);

    public string Literal(int code) => random.Next(8) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"0x{code:X}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{code / 100}_{code % 100:D2}"),
        2 => $"({code})",
        3 => $"/* before */ {code}",
        4 => $"{code} /* behind */",
        5 => $"(int)(System.Net.HttpStatusCode){code}",
        _ => $"{code}",
    };

    /// <summary>The code as it comes, or after a detour.</summary>
    public Spelled Flow(int code)
    {
        var (one, other, name) = (Literal(code), Literal(Code()), $"code{_names++}");
        return random.Next(18) switch
        {
            0 => new($"(Flag ? {one} : {other})"),
            1 => new($"(Number switch {{ 1 => {one}, 2 => {other}, _ => {Literal(Code())} }})"),
            2 => new($"({one}, {other}).Item1"),
            3 => new($"new[] {{ {one}, {other} }}[0]"),
            4 => new(name, $"var {name} = {one};"),
            5 => new(name, $"int {name}; if (Flag) {name} = {one}; else {name} = {other};"),
            6 => new(name, $"var ({name}, rest{name}) = ({one}, {other}); if (rest{name} == 1) {name} = {other};"),
            7 => new(name, $"int {name} = Flag ? {one} : {other}; if (Number == 2) {name} = {other};"),
            8 => new($"{name}[Number]", $"int[] {name} = {{ {one}, {other} }};"),
            9 => new(
                $"{name}[\"a\"]",
                $"var {name} = new System.Collections.Generic.Dictionary<string, int> {{ [\"a\"] = {one}, [\"b\"] = {other} }};"),
            10 => new($"{name}()", Members: $"private static int {name}() => {one};"),
            11 => new($"{name}()", Members: $"private static int {name}() {{ if (Flag) return {one}; return {other}; }}"),
            12 => new($"{name}()", Members: $"private static int {name}(int statusCode = {one}) => statusCode;"),
            13 => new(name, Members: $"private static int {name} = {one};"),
            14 => new(name, Members: $"private static int {name} => Flag ? {one} : {other};"),
            15 => new(name, $"Get{name}(out var {name});", $"private static void Get{name}(out int code) => code = {one};"),
            _ => new(one),
        };
    }

    public T Any<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
