using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>Makes the project that holds the code under test, the way MSBuild would hand it to the compiler and to an editor.</summary>
internal static class TestProject
{
    public const string Folder = "/src/";
    public const string Name = "Test";

    // Of the kind that `dotnet format` has; of a single document, an editor's is no different.
    private static readonly AdhocWorkspace Workspace = new(MefHostServices.DefaultHost, WorkspaceKind.MSBuild);

    // Most tests differ in one file only: they fork the same project, whose references are bound already.
    private static readonly ConcurrentDictionary<Template, Lazy<Task<Project>>> Templates = new();

    // What the generator writes, in an assembly that lets the code under test see its internals.
    private static readonly ConcurrentDictionary<(ReferencePack, LanguageVersion), Lazy<MetadataReference>> Constants = new();

    public static async Task<Project> Create(Setup setup, ReferencePack pack, IReadOnlyList<(string Path, string Text)> documents)
    {
        var language = setup.EffectiveLanguage();
        var parsing = new CSharpParseOptions(language, DocumentationMode.None);
        var kind = documents.Any(document => IsCSharp(document.Path) && HasTopLevelStatements(document.Text, parsing))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

        // A property may be one that our generator reads.
        var generators = setup.Generators ?? (setup.Properties.IsEmpty ? null : Product.Generators);
        var libraries = string.Join('|', setup.References.Select(FileOf).OfType<string>().Distinct());
        var template = new Template(pack, libraries, kind, language, setup.ImplicitUsings, generators);
        var project = await Templates.GetOrAdd(template, static template => new Lazy<Task<Project>>(template.Create)).Value;

        foreach (var (path, text) in documents)
            project = IsCSharp(path)
                ? project.AddDocument(path, Text(text), filePath: Folder + path).Project
                : project.AddAdditionalDocument(path, Text(text), filePath: Folder + path).Project;

        if (setup.Config is { } config)
            project = WithConfig(
                project,
                config.Contains("is_global", StringComparison.Ordinal) ? "config.globalconfig" : ".editorconfig",
                config);

        if (!setup.Properties.IsEmpty)
            project = WithConfig(
                project,
                "properties.globalconfig",
                string.Join('\n', setup.Properties.Select(p => $"build_property.{p.Key} = {p.Value}").Prepend("is_global = true")));

        return project.AddMetadataReferences(setup.References.Where(library => FileOf(library) is null));
    }

    private static string? FileOf(MetadataReference reference) => (reference as PortableExecutableReference)?.FilePath;

    private static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static bool HasTopLevelStatements(string code, CSharpParseOptions parsing) =>
        CSharpSyntaxTree.ParseText(code, parsing).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    private static Project WithConfig(Project project, string name, string text)
    {
        var hasSection = text.Contains('[') || text.Contains("is_global", StringComparison.Ordinal);
        return project.AddAnalyzerConfigDocument(name, Text(hasSection ? text : $"[*.cs]\n{text}"), filePath: Folder + name).Project;
    }

    // Without an encoding there is no emitting of debug information.
    public static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);

    private sealed record Template(
        ReferencePack Pack,
        string Libraries,
        OutputKind Kind,
        LanguageVersion Language,
        bool ImplicitUsings,
        ImmutableArray<ISourceGenerator>? Generators)
    {
        public async Task<Project> Create()
        {
            var project = Workspace.CurrentSolution
                .AddProject(Name, Name, LanguageNames.CSharp)
                .WithCompilationOptions(new CSharpCompilationOptions(
                    Kind,
                    allowUnsafe: true,
                    // The tests run in parallel already; threads for a file of five lines only cost.
                    concurrentBuild: false,
                    deterministic: true,
                    // As MSBuild does: a library may be made for an older framework.
                    specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)],
                    nullableContextOptions: Language >= LanguageVersion.CSharp8
                        ? NullableContextOptions.Enable
                        : NullableContextOptions.Disable))
                // Without a documentation file, which few projects ask for, the compiler leaves comments alone.
                .WithParseOptions(new CSharpParseOptions(Language, DocumentationMode.None))
                .WithMetadataReferences(Pack.References)
                .AddMetadataReferences(Libraries.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Package.Reference))
                .WithAnalyzerReferences(Generators is { IsEmpty: false } own ? [new GeneratorReference(own)] : []);

            // ImplicitUsings needs C# 10, in MSBuild too.
            if (ImplicitUsings && Language >= LanguageVersion.CSharp10)
                project = project
                    .AddDocument("Test.GlobalUsings.g.cs", Text(GlobalUsings(Pack)), ["obj"], Folder + "obj/Test.GlobalUsings.g.cs")
                    .Project;

            if (Generators is null)
                project = project.AddMetadataReference(Constants.GetOrAdd((Pack, Language), static key => Compile(key)).Value);

            // Whoever forks the project takes over what is bound.
            (await project.GetCompilationAsync())!.GetSpecialType(SpecialType.System_Object);
            return project;
        }

        private static Lazy<MetadataReference> Compile((ReferencePack Pack, LanguageVersion Language) key) => new(() =>
        {
            var parsing = new CSharpParseOptions(key.Language);
            var compilation = CSharpCompilation.Create(
                "Shared",
                [
                    CSharpSyntaxTree.ParseText(
                        $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{Name}\")]", parsing),
                ],
                key.Pack.References,
                new(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
            CSharpGeneratorDriver.Create(Product.Generators, parseOptions: parsing)
                .RunGeneratorsAndUpdateCompilation(compilation, out var written, out _);

            using var image = new MemoryStream();
            Assert.Empty(written.Emit(image).Diagnostics.Where(Analysis.IsError));
            return MetadataReference.CreateFromImage(image.ToArray());
        });

        private static string GlobalUsings(ReferencePack pack)
        {
            const string Sdk =
                "System System.Collections.Generic System.IO System.Linq System.Net.Http System.Threading System.Threading.Tasks";
            const string Web =
                " Microsoft.AspNetCore.Builder Microsoft.AspNetCore.Hosting Microsoft.AspNetCore.Http Microsoft.AspNetCore.Routing"
                + " Microsoft.Extensions.Configuration Microsoft.Extensions.DependencyInjection Microsoft.Extensions.Hosting"
                + " Microsoft.Extensions.Logging System.Net.Http.Json";

            var names = (pack.HasAspNetCore ? Sdk + Web : Sdk).Split(' ');
            return "// <auto-generated/>\n" + string.Concat(names.Select(name => $"global using global::{name};\n"));
        }
    }

    private sealed class GeneratorReference(ImmutableArray<ISourceGenerator> generators) : AnalyzerReference
    {
        public override string? FullPath => null;

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => generators;
    }
}
