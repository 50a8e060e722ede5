using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Another assembly, which code under test references.</summary>
internal static class Library
{
    public static MetadataReference Compile(string code, params string[] aliases) => Compile("Library", code, aliases);

    public static MetadataReference Compile(string name, string code, string[] aliases)
    {
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(code)], ReferencePack.Net8.References, new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray(), new MetadataReferenceProperties(aliases: [.. aliases]));
    }
}
