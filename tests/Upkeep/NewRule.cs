using System.Text.RegularExpressions;

namespace StatusCodeAnalyzers.Upkeep;

/// <summary>Everything that a rule has, with <see cref="ToWrite.Mark"/> wherever only a person knows what to write.</summary>
/// <param name="Id">Such as STC2099.</param>
/// <param name="Name">What to do, such as UseNamedConstant.</param>
/// <param name="Severity">As Roslyn calls it.</param>
/// <param name="HasFix">Whether there is a fix.</param>
internal sealed partial record NewRule(string Id, string Name, string Severity, bool HasFix)
{
    public bool Warns => Severity is "Warning";

    /// <summary>Null where the command line is not understood.</summary>
    public static NewRule? Parse(IReadOnlyList<string> args)
    {
        if (args is not [var id, var name, ..] || !Ids().IsMatch(id) || !Names().IsMatch(name))
            return null;
        string[] rest = [.. args.Skip(2)];
        return rest.Except(["--suggestion", "--hidden", "--no-fix"]).Any()
            ? null
            : new(
                id,
                name,
                rest.Contains("--suggestion") ? "Info" : rest.Contains("--hidden") ? "Hidden" : "Warning",
                !rest.Contains("--no-fix"));
    }

    /// <summary>Writes all files, and gives their paths.</summary>
    public IReadOnlyList<string> WriteTo(SourceTree tree)
    {
        var descriptors = tree.Find("src", "Descriptors.cs");
        if (tree.Read(descriptors).Contains($"\"{Id}\"", StringComparison.Ordinal))
            throw new UpkeepException($"{Id} is there already, in {descriptors}.");
        if (tree.Files("src", $"{Name}Analyzer.cs").Any())
            throw new UpkeepException($"There is a rule called {Name} already.");

        var texts = new RuleTemplates(this, tree);
        var edits = new RuleEntries(this, tree);
        var neighbour = edits.Neighbour(descriptors);
        List<string> written = [edits.Descriptor(descriptors), edits.ReleaseLine(), edits.ChangelogLine(), .. edits.Texts()];
        AddBeside("src", "Analyzer.cs", texts.Analyzer());
        AddBeside("tests", "Tests.cs", texts.Tests());
        if (HasFix)
        {
            AddBeside("src", "Fix.cs", texts.Fix());
            AddBeside("tests", "FixTests.cs", texts.FixTests());
        }

        Add($"docs/rules/{Id}.md", texts.Page());
        if (Warns)
            written.AddRange(edits.LoadedTogether());
        written.Add(edits.MessageExample());
        return written;

        // Beside a rule that is there, so that this program need not know the folders. Not every neighbour has a fix.
        void AddBeside(string folder, string ending, string text)
        {
            var beside = tree.Files(folder, $"{neighbour}{ending}").FirstOrDefault() ?? tree.Find(folder, $"UseCurrentName{ending}");
            Add($"{Path.GetDirectoryName(beside)!.Replace('\\', '/')}/{Name}{ending}", text);
        }

        void Add(string path, string text)
        {
            tree.Write(path, text);
            written.Add(path);
        }
    }

    [GeneratedRegex(@"^STC\d{4}$")]
    private static partial Regex Ids();

    [GeneratedRegex("^[A-Z][A-Za-z]+$")]
    private static partial Regex Names();
}
