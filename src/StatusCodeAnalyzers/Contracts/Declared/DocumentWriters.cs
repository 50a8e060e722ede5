using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Whether anybody writes an OpenAPI document of the project.</summary>
internal static class DocumentWriters
{
    private static readonly string[] Assemblies =
    {
        "Microsoft.AspNetCore.OpenApi",
        "Swashbuckle.AspNetCore.SwaggerGen",
        "NSwag.AspNetCore",
        "NSwag.Generation.AspNetCore",
    };

    /// <summary>Whether a setting asks for the rules, or nobody forbids them and a library in reach writes the document.</summary>
    public static bool IsWritten(Compilation compilation, AnalyzerConfigOptionsProvider configs, CancellationToken cancellationToken)
    {
        if (ContractFacts.Of(compilation).HasWriter)
            return true;

        // Only a project with such a setting asks for it, and the compiler has read all of them already.
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (new Options(configs.GetOptions(tree)).ApiContract is true)
                return true;
        }

        return false;
    }

    /// <summary>Whether the rules look at a file: as its settings say, or else as the references do.</summary>
    public static bool Concerns(SyntaxTree tree, Compilation compilation, AnalyzerConfigOptionsProvider configs) =>
        new Options(configs.GetOptions(tree)).ApiContract ?? ContractFacts.Of(compilation).HasWriter;

    /// <summary>Whether a library in reach writes it.</summary>
    public static bool AreIn(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblies.Any(assembly => Assemblies.Contains(assembly.Name));
}
