using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>A framework that test code compiles against.</summary>
/// <param name="Name">As a failure names it.</param>
/// <param name="References">Its assemblies.</param>
/// <param name="HasAspNetCore">Whether the Web SDK's usings resolve.</param>
internal sealed record ReferencePack(string Name, ImmutableArray<MetadataReference> References, bool HasAspNetCore)
{
    public static ReferencePack Net8 { get; } = AspNetCore("8");

    public static ReferencePack Net9 { get; } = AspNetCore("9");

    public static ReferencePack Net10 { get; } = AspNetCore("10");

    public static ReferencePack Net11 { get; } = AspNetCore("11");

    public static ImmutableArray<ReferencePack> All { get; } = [Net8, Net9, Net10, Net11];

    /// <summary>
    /// The frameworks that a test runs on unless it says otherwise: the oldest and the newest with the newest compiler, the newest with
    /// older ones. What came or went in between is in the tables, which are held against all of them. <c>PACKS=newest</c> in the
    /// environment leaves the oldest out, for a quick look.
    /// </summary>
    public static ImmutableArray<ReferencePack> Usual { get; } =
        (Environment.GetEnvironmentVariable("PACKS") ?? Repository.Told("Packs")) == "ends" ? [Net8, Net11] : [Net11];

    /// <summary>A console application or library: .NET without ASP.NET Core.</summary>
    public static ReferencePack NetCoreOnly { get; } = new(
        ".NET 10 without ASP.NET Core", Read("Microsoft.NETCore.App.Ref", "10"), HasAspNetCore: false);

    public override string ToString() => Name;

    private static ReferencePack AspNetCore(string version) =>
        new(
            $"ASP.NET Core {version}",
            [.. Read("Microsoft.NETCore.App.Ref", version), .. Read("Microsoft.AspNetCore.App.Ref", version)],
            HasAspNetCore: true);

    private static ImmutableArray<MetadataReference> Read(string package, string version)
    {
        var folder = Path.Combine(
            Repository.Told("PackageRoot"),
            package.ToLowerInvariant(),
            Repository.Told($"ReferencePack.{version}"),
            "ref",
            $"net{version}.0");

        return
        [
            .. Directory.EnumerateFiles(folder, "*.dll")
                .Order(StringComparer.Ordinal)
                .Select(file => MetadataReference.CreateFromFile(file)),
        ];
    }
}
