using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;

namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>The sample app with the packed package, opened in an editor once for all tests that look.</summary>
public sealed class OpenSampleApp : IAsyncLifetime
{
    private readonly Demo.Project _project;

    public OpenSampleApp(PackedWorkbench packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        _project = packed.Bench.CopySampleApp("Opened");
        var file = Path.Combine(_project.Folder, "SampleApp.csproj");
        System.IO.File.WriteAllText(file, System.IO.File.ReadAllText(file).Replace(
            "</Project>",
            $"""<ItemGroup><PackageReference Include="StatusCodeAnalyzers" Version="{packed.Bench.Version}" /></ItemGroup></Project>""",
            StringComparison.Ordinal));
        _project.Dotnet("restore").Expect(0);
    }

    internal RoslynServices Services { get; } = new(MSBuildMefHostServices.DefaultAssemblies);

    /// <summary>The app, its mistakes, and a second project.</summary>
    public Solution Solution { get; private set; } = null!;

    /// <summary>The files that people wrote, in the order of their names.</summary>
    public IEnumerable<Document> Documents => Solution.Projects.First().Documents
        .Where(document => document.FilePath?.Contains("/obj/", StringComparison.Ordinal) is not true)
        .OrderBy(document => document.Name, StringComparer.Ordinal);

    /// <summary>Loads the projects as MSBuild sees them into a workspace of the kind that an editor has.</summary>
    public async ValueTask InitializeAsync()
    {
        using var loading = new AdhocWorkspace(Services.Host);
        var loaded =
            (await new MSBuildProjectLoader(loading).LoadProjectInfoAsync(Path.Combine(_project.Folder, "SampleApp.csproj"))).Single();

        // The SDK's own analyzers are no business of these tests.
        var ours = loaded.AnalyzerReferences
            .Where(reference => reference.Display?.StartsWith("StatusCode", StringComparison.Ordinal) is true)
            .ToImmutableArray();
        Assert.NotEmpty(ours);
        var workspace = new AdhocWorkspace(Services.Host, WorkspaceKind.Host);
        workspace.AddProject(loaded.WithAnalyzerReferences(ours));
        var other = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Elsewhere", "Elsewhere", LanguageNames.CSharp,
            compilationOptions: loaded.CompilationOptions!.WithOutputKind(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: loaded.MetadataReferences, analyzerReferences: ours);
        workspace.AddProject(other);
        Solution = workspace.CurrentSolution
            .AddDocument(
                DocumentId.CreateNewId(loaded.Id), Mistakes.File, Mistakes.Code, filePath: Path.Combine(_project.Folder, Mistakes.File))
            .AddDocument(DocumentId.CreateNewId(other.Id), "Elsewhere.cs", Mistakes.Elsewhere, filePath: Path.Combine(_project.Folder, "../Elsewhere.cs"));
        Assert.True(workspace.TryApplyChanges(Solution));
        Solution = workspace.CurrentSolution;
    }

    public ValueTask DisposeAsync()
    {
        Solution?.Workspace.Dispose();
        return ValueTask.CompletedTask;
    }
}
