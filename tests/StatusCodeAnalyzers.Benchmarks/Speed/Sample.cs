using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodeAnalyzers.Benchmarks.Corpus.References;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>Made-up files of a web project, as large as a measurement wants them.</summary>
internal static class Sample
{
    private static readonly ReferencePacks References = new();

    public static IEnumerable<MetadataReference> Web => References.Base.Values.Concat(References.Web.Values);

    public static string Class(int count, Func<int, string> member, string more = "", string name = "C") =>
        $"using Microsoft.AspNetCore.Http;\npublic class {name}\n{{\n{more}{Lines(count, member)}\n}}\n";

    public static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    public static CSharpCompilation Compile(params IEnumerable<string> files) => CSharpCompilation.Create(
        "Sample",
        files.Select((text, i) => CSharpSyntaxTree.ParseText(text, path: $"C{i}.cs")),
        Web,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A project of these files, in a workspace that lives as long as it does.</summary>
    public static Project Project(IEnumerable<string> files)
    {
        var id = ProjectId.CreateNewId();
        return new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), "Sample", "Sample", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            documents: files.Select((text, i) => DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                $"C{i}.cs",
                loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Create())),
                filePath: $"/C{i}.cs")),
            metadataReferences: Web)).GetProject(id)!;
    }

    /// <summary>What one analyzer reports in a project.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(Project project, DiagnosticAnalyzer analyzer) =>
        await (await project.GetCompilationAsync())!.WithAnalyzers([analyzer], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
}
