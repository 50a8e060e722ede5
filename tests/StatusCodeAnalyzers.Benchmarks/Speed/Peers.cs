using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Benchmarks.Corpus.References;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>Analyzers to compare with, from their packages and from the SDK that runs.</summary>
internal sealed class Peers(Action<string> skip)
{
    public ImmutableArray<DiagnosticAnalyzer> Ours() => [.. Corpus.Rules.Load([], skip).Analyzers];

    /// <summary>Our rules, an analyzer each, also those that the compiler loads together.</summary>
    public static IEnumerable<DiagnosticAnalyzer> OurRules() =>
        from type in typeof(WarningsAnalyzer).Assembly.GetTypes()
        where type.IsAssignableTo(typeof(DiagnosticAnalyzer))
            && !type.IsAbstract
            && type != typeof(WarningsAnalyzer)
            && type != typeof(ContractWarningsAnalyzer)
            && type != typeof(ContractSuggestionsAnalyzer)
            && !type.IsAssignableTo(typeof(DiagnosticSuppressor))
        select (DiagnosticAnalyzer)Activator.CreateInstance(type)!;

    /// <summary>Another build of ours, in a load context of its own, so that both are measured in one run.</summary>
    public IEnumerable<AnalyzerSet> OtherBuild(string file)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(file))!;
        var analyzers = AnalyzersOf(file).ToList();
        yield return AnalyzerSet.Of($"{name}: all of ours", analyzers);
        yield return AnalyzerSet.Of($"{name}: ours in a build", analyzers.Where(AnalyzerSet.RunsInBuild));
        yield return AnalyzerSet.Of($"{name}: {AnalyzerSet.WebSdk} and ours", WebSdk().Concat(analyzers));
    }

    /// <summary>The analyzers of another build of ours.</summary>
    public IEnumerable<DiagnosticAnalyzer> AnalyzersOf(string file) => Load([file], new Apart(Path.GetDirectoryName(file)!));

    public IEnumerable<AnalyzerSet> Others()
    {
        // Only the one rule of Sonar's that does something like ours: magic numbers.
        yield return AnalyzerSet.Of(
            "Sonar S109",
            Load(Package("SonarAnalyzer.CSharp")).Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == "S109")));
        yield return AnalyzerSet.Of("MVC API analyzers", Load(MvcApi));
        yield return AnalyzerSet.Of("AspNetCore.App analyzers", Load(AspNetCore));
        yield return AnalyzerSet.Of("Meziantou.Analyzer", Load(Package("Meziantou.Analyzer")));
        yield return AnalyzerSet.Of("NetAnalyzers", Load(NetAnalyzers));
    }

    /// <summary>What every web project runs unless it says otherwise.</summary>
    public IEnumerable<DiagnosticAnalyzer> WebSdk() => Load([.. NetAnalyzers, .. AspNetCore]);

    private static string[] MvcApi => [Sdk("Microsoft.NET.Sdk.Web/analyzers/cs/Microsoft.AspNetCore.Mvc.Api.Analyzers.dll")];

    private static IEnumerable<string> AspNetCore =>
        ReferencePacks.AnalyzerFiles.Where(file => Path.GetFileName(file) == "Microsoft.AspNetCore.App.Analyzers.dll");

    private static string[] NetAnalyzers =>
    [
        Sdk("Microsoft.NET.Sdk/analyzers/Microsoft.CodeAnalysis.NetAnalyzers.dll"),
        Sdk("Microsoft.NET.Sdk/analyzers/Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"),
    ];

    private IEnumerable<DiagnosticAnalyzer> Load(IEnumerable<string> files, AssemblyLoadContext? context = null)
    {
        var loader = new Loader(context ?? AssemblyLoadContext.Default);
        foreach (var file in files)
        {
            if (!File.Exists(file))
            {
                skip($"not on this machine: {Path.GetFileName(file)}");
                continue;
            }

            var reference = new AnalyzerFileReference(file, loader);
            reference.AnalyzerLoadFailed += (_, failure) => skip($"{Path.GetFileName(file)}: {failure.Message}");
            foreach (var analyzer in reference.GetAnalyzers(LanguageNames.CSharp))
                yield return analyzer;
        }
    }

    // Of an analyzer for several compilers, the one for the newest that is not newer than ours.
    private static IEnumerable<string> Package(string id)
    {
        var folder = Path.Combine(ReferencePacks.PackagesFolder, id.ToLowerInvariant(), ReferencePacks.BuiltIn(id));
        var files = Directory.Exists(folder)
            ? Directory.GetFiles(Path.Combine(folder, "analyzers"), "*Analyzer*.dll", SearchOption.AllDirectories)
            : [];
        return files
            .Where(file => !file.EndsWith("CodeFixers.dll", StringComparison.Ordinal)
                && !file.EndsWith(".resources.dll", StringComparison.Ordinal))
            .OrderBy(CompilerVersion)
            .TakeLast(1);
    }

    private static Version CompilerVersion(string file) =>
        file.Split(Path.DirectorySeparatorChar).FirstOrDefault(part => part.StartsWith("roslyn", StringComparison.Ordinal)) is { } part
        && Version.TryParse(part["roslyn".Length..], out var version)
            ? version
            : new Version();

    /// <summary>The newest SDK of the runtime that this program runs on.</summary>
    private static string Sdk(string path)
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk"));
        var newest = Directory.GetDirectories(root)
            .OrderBy(folder => Version.TryParse(Path.GetFileName(folder).Split('-')[0], out var version) ? version : new Version())
            .Last();
        return Path.Combine(newest, "Sdks", path);
    }

    private sealed class Loader(AssemblyLoadContext context) : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) =>
            context == AssemblyLoadContext.Default ? Assembly.LoadFrom(fullPath) : context.LoadFromAssemblyPath(fullPath);
    }

    private sealed class Apart(string folder) : AssemblyLoadContext("other build")
    {
        // Our assembly of knowledge is one of this build to the default context. The compiler's must be the same for both.
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("StatusCode", StringComparison.Ordinal)
            && Path.Combine(folder, assemblyName.Name + ".dll") is var file
            && File.Exists(file)
                ? LoadFromAssemblyPath(file)
                : null;
    }
}
