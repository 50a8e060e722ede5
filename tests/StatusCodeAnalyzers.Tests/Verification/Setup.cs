using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>What surrounds the code under test. The default is a web project of today on the oldest and the newest framework.</summary>
internal sealed record Setup
{
    public static Setup Default { get; } = new();

    /// <summary>The same of a program that is run, which has to hold all of its code.</summary>
    public static Setup Program { get; } = new() { Generators = Product.Generators };

    public ImmutableArray<ReferencePack> Packs { get; init; } = ReferencePack.Usual;

    /// <summary>Libraries beside the framework.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>
    /// The C# version, such as <c>"7.3"</c>; a compiler that does not know it skips the test. Default: the compiler's latest.
    /// </summary>
    public string Language { get; init; } = "latest";

    /// <summary>Whether the project has <c>ImplicitUsings</c>, as web projects do.</summary>
    public bool ImplicitUsings { get; init; } = true;

    /// <summary>The name of the file that holds the code.</summary>
    public string Path { get; init; } = "Code.cs";

    /// <summary>More files; those that do not end in .cs are additional files. C# may be marked up like the code itself.</summary>
    public ImmutableArray<(string Path, string Text)> Documents { get; init; } = [];

    /// <summary>
    /// An .editorconfig beside the code, or a .globalconfig if it says <c>is_global</c>. Without a <c>[section]</c> it speaks of all C#
    /// files.
    /// </summary>
    public string? Config { get; init; }

    /// <summary>MSBuild properties that the compiler sees, without their <c>build_property.</c>.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The generators that run. Null, the default: ours have run in a project that lets the code under test see its internals, as another
    /// one of its solution may. What they write makes up most of a project whose own code is ten lines long.
    /// </summary>
    public ImmutableArray<ISourceGenerator>? Generators { get; init; }

    /// <summary>Whether the code may have errors, as it has while somebody types.</summary>
    public bool AllowErrors { get; init; }

    /// <summary>Ids of the diagnostics that are expected and have no place in C# code, such as those about settings.</summary>
    public ImmutableArray<string> WithoutPlace { get; init; } = [];

    public LanguageVersion EffectiveLanguage()
    {
        Assert.SkipUnless(LanguageVersionFacts.TryParse(Language, out var version), $"This compiler does not know C# {Language}.");
        return version.MapSpecifiedToEffectiveVersion();
    }
}
