using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Texts;

/// <summary>
/// What a rule's fix leaves as it was, when <c>dotnet format</c> takes it unasked. It stands among the tags of the rule's descriptor,
/// so that pages, tests and whoever reads SARIF are told the same.
/// </summary>
internal enum FixSafety
{
    /// <summary>There is no fix.</summary>
    NoFix,

    /// <summary>The compiled code: a name stands for the value that stood there.</summary>
    IdenticalIL,

    /// <summary>What the server sends and the program does; the compiled code is another one.</summary>
    SameReply,

    /// <summary>Less than the reply. So nothing is taken unasked, but where a team has raised a hidden rule.</summary>
    ChangesReply,
}

/// <summary>How the safety of a fix is written in a descriptor, and read from it.</summary>
internal static class FixSafetyTags
{
    private const string Prefix = "Fix:";

    public static string Tag(this FixSafety safety) => Prefix + safety;

    /// <summary>What the rule's descriptor says; null where it says nothing.</summary>
    public static FixSafety? FixSafety(this DiagnosticDescriptor rule) =>
        rule.CustomTags.FirstOrDefault(tag => tag.StartsWith(Prefix, StringComparison.Ordinal)) is { } tag
        && Enum.TryParse(tag.Substring(Prefix.Length), out FixSafety safety)
            ? safety
            : null;
}
