using System.IO.Compression;
using System.Text.RegularExpressions;
using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests;

/// <summary>
/// A solution with a project of every kind that a team has beside its web app, built once: central package management, lock files, several
/// frameworks, and a package of conventions that brings ours along.
/// </summary>
public sealed partial class HostSolution
{
    private const string Folder = "Hosts";

    // The kinds of SDK whose projects are all made from the same few lines.
    private const string
        Web = "Microsoft.NET.Sdk.Web", Razor = "Microsoft.NET.Sdk.Razor", Plain = "Microsoft.NET.Sdk", Worker = "Microsoft.NET.Sdk.Worker";

    private const string Ours = """<PackageReference Include="StatusCodeAnalyzers" PrivateAssets="all" />""";
    private const string AspNet = """<FrameworkReference Include="Microsoft.AspNetCore.App" />""";

    private readonly Workbench _bench;
    private readonly List<string> _projects = [];

    public HostSolution(PackedWorkbench packed)
    {
        _bench = packed.Bench;
        WriteSolution();
        PackConventions();
        Build = _bench.Project(Folder).Dotnet("build", "Hosts.proj", "-tl:off");
        Format = _bench.Project($"{Folder}/Blazor").Dotnet("format", "--no-restore");
        // Not into the same log.
        Strict = _bench.Project($"{Folder}/Api").Dotnet(
            "build",
            "--no-restore",
            "--no-dependencies",
            "--no-incremental",
            "-tl:off",
            "-p:TreatWarningsAsErrors=true",
            "-p:ErrorLog=");
    }

    /// <summary>All projects, as they are.</summary>
    public DotnetResult Build { get; }

    /// <summary>The web API, with warnings as errors.</summary>
    public DotnetResult Strict { get; }

    /// <summary>The Blazor app, formatted after the build.</summary>
    public DotnetResult Format { get; }

    public string Log(string project, string framework = "net10.0") =>
        Path.Combine(_bench.Folder, Folder, "logs", $"{project}.{framework}.sarif");

    public bool Exists(string path) => File.Exists(Path.Combine(_bench.Folder, Folder, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(_bench.Folder, Folder, path));

    /// <summary>The rules that a project's build reports, by file and line.</summary>
    public IReadOnlyList<string> Findings(string project, string framework = "net10.0") =>
        [.. Finding.PerLine(Finding.ReadLog(Log(project, framework))).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The lines of a build's output that speak of our rules or of loading analyzers, in front of the summary that repeats them.
    /// </summary>
    public static IReadOnlyList<string> Spoken(DotnetResult build) =>
        [.. Speaking().Matches(build.Output.Split("\nBuild ")[0]).Select(line => line.Value.Trim())];

    private void WriteSolution()
    {
        // The compiler makes no folder for its log.
        Write("logs/README.md", "SARIF, one file per project and framework.");
        Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="StatusCodeAnalyzers" Version="{_bench.Version}" />
                <PackageVersion Include="Acme.Conventions" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
        // The static web assets of ASP.NET come from a package that not every machine can restore; nobody needs them to compile.
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
                <DebugType>none</DebugType>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup>
                <ErrorLog>$(MSBuildThisFileDirectory)logs/$(MSBuildProjectName).$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
        CSharp("Api", Web, Ours, """app.MapGet("/", () => Results.StatusCode(404)); // STC1001""", isProgram: true);
        CSharp("Components", Razor, Ours + AspNet, "");
        Write("Components/Missing.razor", "@code {\n    IResult Reply() => Results.StatusCode(404);\n}\n");
        Write("Components/_Imports.razor", "@using Microsoft.AspNetCore.Http\n");
        CSharp("Blazor", Web, Ours, "", "<Nullable>enable</Nullable>", isProgram: true);
        Write("Blazor/Blazor.cs", BlazorSource.Program);
        Write("Blazor/_Imports.razor", "@using Microsoft.AspNetCore.Components.Web\n@using Microsoft.AspNetCore.Http\n");
        Write("Blazor/App.razor", "<Flow />\n");
        Write("Blazor/Flow.razor", BlazorSource.Component);
        CSharp("Jobs", Worker, Ours + AspNet, "class Job { IResult Reply() => Results.StatusCode(410); } // STC1001");
        CSharp(
            "Client",
            Plain,
            Ours,
            "public class Client { public bool IsGone(HttpResponseMessage r) => (int)r.StatusCode == 410; } // STC1001",
            "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><TargetFramework /><LangVersion>latest</LangVersion>");
        CSharp(
            "Conventional",
            Plain,
            """<PackageReference Include="Acme.Conventions" />""" + AspNet,
            "class Reply { IResult Gone() => Results.StatusCode(410); } // STC1001");
        CSharp("Sums", Plain, Ours, "public class Sums { public int StatusCode => 404 + 0; }");
        WriteProject("Basic/Basic.vbproj", Plain, Ours, "");
        Write("Basic/Basic.vb", "Public Class Basic\n    Public StatusCode As Integer = 404\nEnd Class\n");
        WriteProject("Functional/Functional.fsproj", Plain, Ours + """<Compile Include="Functional.fs" />""", "");
        Write("Functional/Functional.fs", "module Functional\nlet statusCode = 404\n");

        Write("Hosts.proj", $"""
            <Project DefaultTargets="Build">
              <ItemGroup><Hosted Include="{string.Join(';', _projects)}" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Hosted)" Targets="Restore" Properties="MSBuildRestoreSessionId=hosts" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Hosted)" Targets="Build" /></Target>
            </Project>
            """);
    }

    // A package without a file of its own: what a team publishes to give all its projects the same analyzers.
    private void PackConventions()
    {
        using var package = ZipFile.Open(Path.Combine(_bench.Folder, "feed", "Acme.Conventions.1.0.0.nupkg"), ZipArchiveMode.Create);
        using var nuspec = new StreamWriter(package.CreateEntry("Acme.Conventions.nuspec").Open());
        nuspec.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>Acme.Conventions</id>
                <version>1.0.0</version>
                <authors>Acme</authors>
                <description>What all our projects use.</description>
                <dependencies>
                  <dependency id="StatusCodeAnalyzers" version="{_bench.Version}" include="All" />
                </dependencies>
              </metadata>
            </package>
            """);
    }

    private void CSharp(string name, string sdk, string items, string code, string properties = "", bool isProgram = false)
    {
        WriteProject(
            $"{name}/{name}.csproj",
            sdk,
            items,
            properties + (sdk is Web or Worker && !isProgram ? "<OutputType>Library</OutputType>" : ""));
        var usings = items.Contains(AspNet, StringComparison.Ordinal) ? "using Microsoft.AspNetCore.Http;\n"
            : name == "Client" ? "using System.Net.Http;\n"
            : "";
        if (code != "")
            Write($"{name}/{name}.cs", isProgram ? $"var app = WebApplication.Create(args);\n{code}\napp.Run();\n" : $"{usings}{code}\n");
    }

    private void Write(string path, string text) => _bench.Write($"{Folder}/{path}", text);

    private void WriteProject(string path, string sdk, string items, string properties)
    {
        _projects.Add(path);
        Write(
            path,
            $"<Project Sdk=\"{sdk}\">\n  <PropertyGroup>{properties}</PropertyGroup>\n  <ItemGroup>{items}</ItemGroup>\n</Project>\n");
    }

    [GeneratedRegex(@"^.*\b(STC\d{4}|CS8032|CS8033|CS9057|CS8785|AD0001|NU\d{4})\b.*$", RegexOptions.Multiline)]
    private static partial Regex Speaking();
}
