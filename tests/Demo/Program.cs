// Packs the package, installs it in a copy of the sample app, and shows what a user of it sees.
using System.Globalization;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Demo;

using var workbench = new Workbench();
var project = workbench.CopySampleApp();

Announce("Pack the package");
workbench.Pack().Expect(0);
Console.WriteLine(Path.GetFileName(workbench.PackageFile));

Announce("Install it in a copy of tests/SampleApp");
project.Dotnet("add", "package", "StatusCodeAnalyzers", "--version", workbench.Version).Expect(0);

Announce("dotnet build");
var build = project.Dotnet("build", "--no-restore").Expect(0);
var warnings = WarningLine().Matches(build.Output)
    .DistinctBy(warning => warning.Value) // the build's summary repeats them
    .OrderBy(warning => warning.Groups["file"].Value, StringComparer.Ordinal)
    .ThenBy(warning => int.Parse(warning.Groups["line"].Value, CultureInfo.InvariantCulture))
    .ToList();
foreach (var warning in warnings)
    Console.WriteLine(warning.Groups["text"].Value);

Announce("dotnet format");
var before = project.ReadSources();
project.Dotnet("format", "--no-restore").Expect(0);
foreach (var (file, after) in project.ReadSources())
    foreach (var line in UnifiedDiff.Between(file, before[file], after))
        Console.WriteLine(line);

Announce("dotnet build -warnaserror");
project.Dotnet("build", "--no-restore", "-warnaserror").Expect(0);
Console.WriteLine($"{warnings.Count} warnings before, none now.");

return warnings.Count > 0 ? 0 : 1;

static void Announce(string step) => Console.WriteLine($"\n=== {step}");

internal partial class Program
{
    // Where the build prints /folder/File.cs(1,2): warning STC1001: text [/folder/SampleApp.csproj], show what lies between.
    [GeneratedRegex(@"(?<text>(?<file>\w+\.cs)\((?<line>\d+),\d+\): warning .+) \[.+\]")]
    private static partial Regex WarningLine();
}
