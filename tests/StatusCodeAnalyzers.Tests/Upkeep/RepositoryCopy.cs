using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Upkeep;

namespace StatusCodeAnalyzers.Tests.Upkeep;

/// <summary>The files of the repository in a folder of their own, where a new rule can be written and compiled.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Folders = ["src", "tests/StatusCodeAnalyzers.Tests", "docs/rules"];

    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "Xunit", "StatusCodeAnalyzers.Tests.Verification",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("new-rule-");

    public RepositoryCopy()
    {
        Tree = new(_folder.FullName);
        var source = new SourceTree(Repository.Root);
        foreach (var path in Folders.SelectMany(folder => source.Files(folder, "*")).Append("CHANGELOG.md"))
        {
            if (Path.GetExtension(path) is ".cs" or ".md" or ".resx")
                Tree.Write(path, source.Read(path));
        }
    }

    public SourceTree Tree { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>
    /// What does not compile of src, the verifier and these tests, as one assembly under the newest frameworks. Parts that a generator
    /// writes in a build are not there.
    /// </summary>
    public IEnumerable<string> Errors(IEnumerable<string> tests)
    {
        // The reference is a program of its own, and rules are no part of it.
        var files = Tree.Files("src", "*.cs")
            .Where(path => !path.StartsWith("src/StatusCodeAnalyzers.Tool/", StringComparison.Ordinal))
            .Concat(Tree.Files("tests/StatusCodeAnalyzers.Tests/Verification", "*.cs")).Concat(tests);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("StatusCode", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        var parsing = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
                "Copy",
                files.Distinct()
                    .Select(path => CSharpSyntaxTree.ParseText(Tree.Read(path), parsing, Tree.FullPath(path)))
                    .Append(CSharpSyntaxTree.ParseText(string.Concat(Usings.Select(name => $"global using {name};\n")), parsing)),
                references,
                new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error && diagnostic.Id is not "CS8795")
            .Select(error => error.ToString());
    }
}
