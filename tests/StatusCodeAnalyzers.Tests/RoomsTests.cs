using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.Tests;

/// <summary>
/// The folders of src as rooms: which may know which, and how large they get. docs/architecture.md tells what may enter each.
/// </summary>
public partial class RoomsTests
{
    // Each knows those before it. Rooms in a row of their own know none of each other.
    private static readonly string[][] Order =
    [
        ["CSharp", "Texts", "Hints"],
        ["Settings"],
        ["Apis"],
        ["Uses"],
        ["Definitions", "Responses"],
        ["Bodies", "Contracts"],
        ["Finding"],
        ["Generation"],
        ["Rules"],
    ];

    private static readonly string Source = Path.Combine(Repository.Root, "src");
    private static readonly string Analyzers = Path.Combine(Source, "StatusCodeAnalyzers");

    private static readonly string[] SourceFiles = [.. CSharpFiles(Source), .. CSharpFiles(Path.Combine(Repository.Root, "tests"))];

    // This one is yet to be split.
    private static readonly string[] StillLong = ["Verification.cs"];

    public static TheoryData<string> Files => [.. CSharpFiles(Analyzers)];

    [Fact]
    public void Every_folder_is_a_room_of_the_order() => Assert.Equal(
        Order.SelectMany(rooms => rooms).Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Analyzers)
            .Select(folder => Path.GetFileName(folder))
            .Where(folder => folder is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_architecture_says_where_each_room_is_tested()
    {
        const string Heading = "## Where a class is tested";
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs/architecture.md")).Split(Heading)[1];
        string[] projects = [Analyzers, Path.Combine(Source, "StatusCodeAnalyzers.CodeFixes")];
        var rooms = projects.SelectMany(Directory.EnumerateDirectories).Select(folder => Path.GetFileName(folder));

        Assert.All(rooms.Where(room => room is not ("bin" or "obj")), room => Assert.True(
            text.Contains($"\n| `{room}` |", StringComparison.Ordinal),
            $"docs/architecture.md has no row for {room} under {Heading}."));
    }

    [Fact]
    public void The_architecture_says_what_may_enter_each_room()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs/architecture.md"));

        Assert.All(Order.SelectMany(rooms => rooms), room => Assert.True(
            text.Contains($"\n| `{room}/` |", StringComparison.Ordinal), $"docs/architecture.md does not say what may enter {room}/."));
    }

    [Fact]
    public void No_file_stands_outside_a_room() => Assert.Empty(Directory.EnumerateFiles(Analyzers, "*.cs").Select(Path.GetFileName));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_room_knows_only_the_rooms_before_it(string file)
    {
        var own = file.Split('/')[2];
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var known = Rooms().Matches(text).Select(match => match.Groups["room"].Value).Where(room => room != own).Distinct();

        Assert.All(known, room => Assert.True(
            Rank(room) < Rank(own),
            $"{file} is in {own} and knows {room}, which comes {(Rank(room) == Rank(own) ? "beside" : "after")} it. Move what both need to an earlier room."));
    }

    [Fact]
    public void Knowledge_knows_no_compiler() => Assert.All(
        CSharpFiles(Path.Combine(Source, "StatusCodes")),
        file => Assert.DoesNotContain(
            "Microsoft.CodeAnalysis", File.ReadAllText(Path.Combine(Repository.Root, file)), StringComparison.Ordinal));

    [Fact]
    public void A_room_has_at_most_twenty_files() => Assert.Empty(SourceFiles
        .GroupBy(file => Path.GetDirectoryName(file)!)
        .Where(room => room.Count() > 20)
        .Select(room => $"{room.Key}: {room.Count()}"));

    [Fact]
    public void No_file_is_longer_than_two_hundred_lines() => Assert.Empty(SourceFiles
        .Select(file => (file, lines: Lines(file).Length))
        .Where(counted => counted.lines > 200 && !StillLong.Contains(Path.GetFileName(counted.file)))
        .Select(counted => $"{counted.file}: {counted.lines}"));

    [Fact]
    public void No_line_is_wider_than_140_characters() => Assert.Empty(
        from file in SourceFiles
        from line in Lines(file).Select((text, index) => (text, number: index + 1))
        where line.text.Length > 140 && !IsText(file, line.number)
        select $"{file}:{line.number} is {line.text.Length} wide.");

    // What a test compiles is as wide as somebody would write it, and a sentence is not cut.
    private static bool IsText(string file, int line)
    {
        var text = SourceText.From(File.ReadAllText(Path.Combine(Repository.Root, file)));
        var last = text.Lines[line - 1].ToString().TrimEnd('"', ')', ']', '}', ',', ';').Length - 1;
        var token = CSharpSyntaxTree.ParseText(text).GetRoot().FindToken(text.Lines[line - 1].Start + Math.Min(140, last));
        return token.Value is string && token.Parent is LiteralExpressionSyntax
            || token.Parent!.AncestorsAndSelf().OfType<InterpolatedStringExpressionSyntax>().Any();
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Repository.Root, file));

    private static int Rank(string room) => Array.FindIndex(Order, rooms => rooms.Contains(room));

    private static IEnumerable<string> CSharpFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    // A using, or a name written out.
    [GeneratedRegex(
        @"\bStatusCodeAnalyzers\.(?<room>CSharp|Texts|Hints|Settings|Apis|Uses|Definitions|Responses|Bodies|Contracts|Finding|Generation|Rules)\b")]
    private static partial Regex Rooms();
}
