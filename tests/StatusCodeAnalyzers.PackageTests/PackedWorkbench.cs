using StatusCodeAnalyzers.Demo;
using StatusCodeAnalyzers.PackageTests;
[assembly: AssemblyFixture(typeof(PackedWorkbench))]

namespace StatusCodeAnalyzers.PackageTests;

/// <summary>Packs once for all tests.</summary>
public sealed class PackedWorkbench : IDisposable
{
    public PackedWorkbench() => Bench.Pack().Expect(0);

    public Workbench Bench { get; } = new();

    public void Dispose() => Bench.Dispose();
}
