using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Upkeep;

namespace StatusCodeAnalyzers.Tests.Upkeep;

/// <summary>The files of the repository in a folder of their own, where a new rule can be written and compiled.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Folders = ["src", "tests/StatusCodeAnalyzers.Tests", "docs/rules"];

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
    public IEnumerable<string> Errors(IEnumerable<string> tests) =>
        SourceCompilation.Of(
                Tree,
                [.. SourceCompilation.Rules(Tree), .. Tree.Files("tests/StatusCodeAnalyzers.Tests/Verification", "*.cs"), .. tests])
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error && diagnostic.Id is not "CS8795")
            .Select(error => error.ToString());
}
