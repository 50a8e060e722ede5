using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Generation;

namespace StatusCodeAnalyzers.Tests.Generation;

/// <summary>A user's project with the generator in it.</summary>
internal static class GeneratedProject
{
    public static ImmutableArray<ISourceGenerator> Generator { get; } = [new StatusCodeConstantsGenerator().AsSourceGenerator()];

    public static async Task<Project> Create(string code = "", ReferencePack? pack = null, Setup? setup = null, string name = "Test")
    {
        setup = (setup ?? Setup.Default) with { Generators = Generator };
        var project = await TestProject.Create(setup, pack ?? ReferencePack.Net10, [("Code.cs", code), .. setup.Documents]);
        return project.WithAssemblyName(name);
    }

    /// <summary>Complains of everything that the strictest user's build would.</summary>
    public static Project Strict(this Project project) => project
        .WithParseOptions(((CSharpParseOptions)project.ParseOptions!).WithDocumentationMode(DocumentationMode.Diagnose))
        .WithCompilationOptions(((CSharpCompilationOptions)project.CompilationOptions!)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithWarningLevel(9999));

    /// <summary>The generated files by name.</summary>
    public static async Task<ImmutableSortedDictionary<string, string>> Files(this Project project)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var document in await project.GetSourceGeneratedDocumentsAsync())
            files.Add(document.HintName, (await document.GetTextAsync()).ToString());

        return files.ToImmutable();
    }

    /// <summary>A generated class.</summary>
    public static async Task<INamedTypeSymbol> Class(this Project project, string name) =>
        (await project.GetCompilationAsync())!.Assembly.GetTypeByMetadataName($"Microsoft.AspNetCore.Http.{name}")!;

    /// <summary>Its constants in their order.</summary>
    public static async Task<List<(string Name, int Code)>> Constants(this Project project, string name) =>
        [.. (await project.Class(name)).GetMembers().OfType<IFieldSymbol>().Select(field => (field.Name, (int)field.ConstantValue!))];

    /// <summary>What the compiler says, and what becomes of it under the package's suppressor.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(this Project project, bool withSuppressor = false)
    {
        var compilation = (await project.GetCompilationAsync())!;
        if (!withSuppressor)
            return compilation.GetDiagnostics();

        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        return await compilation.WithAnalyzers([new ConstantsConflictSuppressor()], options).GetAllDiagnosticsAsync();
    }

    /// <summary>The built project, as one that references it gets it.</summary>
    public static async Task<MetadataReference> Built(this Project project)
    {
        using var image = new MemoryStream();
        var result = (await project.GetCompilationAsync())!.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
