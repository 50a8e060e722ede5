using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Upkeep;

namespace StatusCodeAnalyzers.Tests.Upkeep;

/// <summary>Files of the repository as one assembly under the newest framework, without what a generator writes in a build.</summary>
internal static class SourceCompilation
{
    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "Xunit", "StatusCodeAnalyzers.Tests.Verification",
    ];

    /// <summary>All that the compiler and editors load. The reference is a program of its own, and rules are no part of it.</summary>
    public static IEnumerable<string> Rules(SourceTree tree) =>
        tree.Files("src", "*.cs").Where(path => !path.StartsWith("src/StatusCodeAnalyzers.Tool/", StringComparison.Ordinal));

    public static CSharpCompilation Of(SourceTree tree, IEnumerable<string> files) =>
        Of(files.Distinct().Select(path => (path, tree.Read(path))));

    public static CSharpCompilation Of(IEnumerable<(string Path, string Text)> files)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("StatusCode", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        var parsing = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            "Copy",
            files.Append(("Usings.cs", string.Concat(Usings.Select(name => $"global using {name};\n"))))
                .Select(file => CSharpSyntaxTree.ParseText(file.Item2, parsing, file.Item1)),
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
