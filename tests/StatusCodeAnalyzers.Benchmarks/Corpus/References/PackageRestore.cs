using System.Diagnostics;
using System.Xml.Linq;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.References;

/// <summary>
/// Brings packages that the user names into the packages folder, each through a scratch project of its own, so that one that does not
/// restore costs only itself. Only named ones: restoring whatever a code base lists would ask the registry for hundreds of packages.
/// </summary>
internal static class PackageRestore
{
    public static void Run(IEnumerable<string> packages, TimeSpan limit, Action<string> skip)
    {
        var clock = Stopwatch.StartNew();
        foreach (var package in packages)
        {
            if (clock.Elapsed > limit)
                skip($"restore {package}: time is up");
            else if (!Restore(package, limit - clock.Elapsed))
                skip($"restore {package}: failed");
        }
    }

    /// <param name="package"><c>Moq</c> or <c>Moq/4.20.72</c>.</param>
    /// <param name="limit">How long the restore may take.</param>
    private static bool Restore(string package, TimeSpan limit)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-restore-").FullName;
        try
        {
            var parts = package.Split('/');
            new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
                new XElement("PropertyGroup", new XElement("TargetFramework", "net10.0"), new XElement("NuGetAudit", "false")),
                new XElement("ItemGroup", new XElement("PackageReference",
                    new XAttribute("Include", parts[0]), new XAttribute("Version", parts.Length > 1 ? parts[1] : "*"))))
                .Save(Path.Combine(folder, "Scratch.csproj"));
            using var restore = Process.Start(new ProcessStartInfo("dotnet", ["restore", "--verbosity", "quiet"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
            })!;
            restore.OutputDataReceived += (_, _) => { };
            restore.BeginOutputReadLine();
            if (restore.WaitForExit(limit))
                return restore.ExitCode == 0;
            restore.Kill(entireProcessTree: true);
            return false;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
