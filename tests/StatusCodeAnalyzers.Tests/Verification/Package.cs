using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>
/// A library that code under test uses, as its package has it: a few lines that stand in for it have only what their author thought of.
/// </summary>
internal static class Package
{
    // The oldest framework under test takes these; what has nothing for it comes last.
    private static readonly string[] Frameworks =
    [
        "net8.0", "net6.0", "net5.0", "netstandard2.1", "netstandard2.0", "netstandard1.1", "net9.0", "net10.0", "net11.0",
    ];

    private static readonly ConcurrentDictionary<string, MetadataReference> Known = new();

    /// <summary>The assemblies of the packages, each a <c>TestPackage</c> of <c>Directory.Build.props</c>.</summary>
    /// <param name="names">Their ids; where there are two versions of one, the older has its number behind it, as in <c>NUnit
    /// 3</c>.</param>
    public static ImmutableArray<MetadataReference> References(params ReadOnlySpan<string> names) =>
        [.. Files(names).Select(Reference)];

    /// <summary>An assembly, read once for all tests.</summary>
    public static MetadataReference Reference(string file) =>
        Known.GetOrAdd(file, static file => MetadataReference.CreateFromFile(file));

    /// <summary>Where the assemblies are.</summary>
    /// <inheritdoc cref="References"/>
    public static ImmutableArray<string> Files(params ReadOnlySpan<string> names)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            var package = Path.Combine(
                Repository.Told("PackageRoot"), name.Split(' ')[0].ToLowerInvariant(), Repository.Told($"Package.{name}"), "lib");
            var folder = Frameworks.Select(framework => Path.Combine(package, framework)).First(Directory.Exists);
            files.AddRange(Directory.EnumerateFiles(folder, "*.dll"));
        }

        return files.ToImmutable();
    }
}
