using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests;

/// <summary>
/// The sample app on its way: as its team wrote it, with the package installed, and formatted.
/// The three builds share folder, obj and options and write no pdb, so that nothing but the compiled code can make their assemblies differ.
/// </summary>
public sealed class FormattedSampleApp
{
    private readonly string output;

    public FormattedSampleApp(PackedWorkbench packed)
    {
        Project = packed.Bench.CopySampleApp();
        output = Path.Combine(packed.Bench.Folder, "output");

        Build("original").Expect(0);

        Project.Dotnet("add", "package", "StatusCodeAnalyzers", "--version", packed.Bench.Version).Expect(0);
        BuildWithPackage = Build("installed").Expect(0);
        Expected = [.. Finding.ExpectedIn(Project)];
        Findings = Finding.ReadLog(Log("installed"));

        VerifyBeforeFormat = Project.Dotnet("format", "--no-restore", "--verify-no-changes");
        var before = Project.ReadSources();
        Format = Project.Dotnet("format", "analyzers", "--no-restore", "--severity", "warn").Expect(0);
        Changes = Project.ReadSources().ToDictionary(
            file => file.Key,
            file => UnifiedDiff.Between(file.Key, Finding.WithoutRules(before[file.Key]), Finding.WithoutRules(file.Value)).ToList());
        VerifyAfterFormat = Project.Dotnet("format", "--no-restore", "--verify-no-changes");

        BuildAfterFormat = Build("formatted", "-warnaserror");
    }

    public Project Project { get; }

    public IReadOnlyList<string> Expected { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public DotnetResult BuildWithPackage { get; }

    public DotnetResult VerifyBeforeFormat { get; }

    public DotnetResult Format { get; }

    /// <summary>What it changes in each file, without the comments that say which rules report a line.</summary>
    public IReadOnlyDictionary<string, List<string>> Changes { get; }

    public DotnetResult VerifyAfterFormat { get; }

    public DotnetResult BuildAfterFormat { get; }

    public string Assembly(string step) => Path.Combine(output, step, "SampleApp.dll");

    private string Log(string step) => Path.Combine(output, $"{step}.sarif");

    private DotnetResult Build(string step, params string[] arguments) => Project.Dotnet(
        [
            "build", "--configuration", "Release", "--no-incremental", "--output", Path.Combine(output, step),
            "-p:DebugType=none", $"-p:ErrorLog={Log(step)}%2cversion=2.1", .. arguments,
        ]);
}
