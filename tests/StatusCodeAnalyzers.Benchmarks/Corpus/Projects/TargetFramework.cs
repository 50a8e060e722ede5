using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

/// <summary>Short names such as <c>net10.0-windows</c>, <c>netstandard2.0</c> and <c>net472</c>.</summary>
internal static class TargetFramework
{
    private static readonly string[] Order = [".NETCoreApp", ".NETStandard", ".NETFramework", ""];

    public static string Newest(string frameworks) =>
        frameworks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .OrderBy(name => Array.IndexOf(Order, Identifier(name)))
            .ThenByDescending(Version)
            .ThenBy(name => name.Length)
            .FirstOrDefault() ?? "";

    public static string Identifier(string name)
    {
        name = name.ToLowerInvariant();
        if (name.StartsWith("netstandard", StringComparison.Ordinal))
            return ".NETStandard";
        if (name.StartsWith("netcoreapp", StringComparison.Ordinal))
            return ".NETCoreApp";
        if (!name.StartsWith("net", StringComparison.Ordinal) || Version(name) == new Version(0, 0))
            return "";
        return Version(name).Major >= 5 ? ".NETCoreApp" : ".NETFramework";
    }

    public static Version Version(string name)
    {
        var digits = new string(
            [.. name.Split('-')[0].SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]);
        if (System.Version.TryParse(digits, out var version))
            return version;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new Version(0, 0);
        // net8 is .NET 8; net48, net461 and net472 are .NET Framework written without dots.
        return digits.Length == 1
            ? new Version(number, 0)
            : new Version(digits[0] - '0', digits[1] - '0', digits.Length > 2 ? digits[2] - '0' : 0);
    }

    public static bool IsCompatible(string target, string candidate) =>
        Identifier(target) == Identifier(candidate) && Version(target) >= Version(candidate);

    /// <summary>
    /// The symbols that the SDK defines: <c>NET</c>, <c>NET8_0</c>, <c>NET8_0_OR_GREATER</c> and those of the versions before.
    /// </summary>
    public static IEnumerable<string> Symbols(string name)
    {
        var version = Version(name);
        switch (Identifier(name))
        {
            case ".NETCoreApp":
                yield return version.Major >= 5 ? "NET" : "NETCOREAPP";
                yield return $"NET{(version.Major < 5 ? "COREAPP" : "")}{version.Major}_{version.Minor}";
                string[] earlier =
                [
                    "NETCOREAPP", "NETCOREAPP2_0_OR_GREATER", "NETCOREAPP2_1_OR_GREATER", "NETCOREAPP3_0_OR_GREATER",
                    "NETCOREAPP3_1_OR_GREATER",
                ];
                foreach (var old in earlier)
                    yield return old;
                for (var major = 5; major <= version.Major; major++)
                    yield return $"NET{major}_0_OR_GREATER";
                if (name.Contains("-windows", StringComparison.OrdinalIgnoreCase))
                    yield return "WINDOWS";
                break;
            case ".NETStandard":
                yield return "NETSTANDARD";
                yield return $"NETSTANDARD{version.Major}_{version.Minor}";
                yield return "NETSTANDARD2_0_OR_GREATER";
                if (version.Minor >= 1)
                    yield return "NETSTANDARD2_1_OR_GREATER";
                break;
            case ".NETFramework":
                yield return "NETFRAMEWORK";
                yield return name.Split('-')[0].ToUpperInvariant();
                foreach (var old in new[] { "45", "451", "452", "46", "461", "462", "47", "471", "472", "48", "481" })
                {
                    if (Version("net" + old) <= version)
                        yield return $"NET{old}_OR_GREATER";
                }
                break;
        }
    }

    /// <summary>The language of a project that names none.</summary>
    public static LanguageVersion DefaultLanguage(string name) => (Identifier(name), Version(name)) switch
    {
        (".NETCoreApp", { Major: >= 10 } or { Major: 0 }) => LanguageVersion.CSharp14,
        (".NETCoreApp", { Major: 9 }) => LanguageVersion.CSharp13,
        (".NETCoreApp", { Major: 8 }) => LanguageVersion.CSharp12,
        (".NETCoreApp", { Major: 7 }) => LanguageVersion.CSharp11,
        (".NETCoreApp", { Major: 6 }) => LanguageVersion.CSharp10,
        (".NETCoreApp", { Major: 5 }) => LanguageVersion.CSharp9,
        (".NETCoreApp", _) or (".NETStandard", { Minor: >= 1 }) => LanguageVersion.CSharp8,
        (".NETStandard" or ".NETFramework", _) => LanguageVersion.CSharp7_3,
        _ => LanguageVersion.Latest,
    };
}
