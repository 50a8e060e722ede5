using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Verification.Toys;

#pragma warning disable RS1041, RS1036 // Toys are no generators that a compiler loads.

/// <summary>Adds <c>ToyConstants.Value</c>, which an MSBuild property gives.</summary>
internal sealed class ToyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AnalyzerConfigOptionsProvider.Select(
            (options, _) => options.GlobalOptions.TryGetValue("build_property.Toy", out var value) ? value : "none"),
        (output, value) => output.AddSource("ToyConstants.g.cs", $"static class ToyConstants {{ public const int Value = {value}; }}"));
}
