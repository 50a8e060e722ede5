using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>
/// What a diagnostic tells the fix that declares replies: at its first additional location, the name of the action or of the call that
/// maps.
/// </summary>
/// <param name="Declarations">What to declare.</param>
/// <param name="IsGeneric">Whether the framework and the language have an attribute with a type argument.</param>
internal sealed record DeclareHint(ImmutableArray<Declaration> Declarations, bool IsGeneric)
{
    private const string Key = "Declare";
    private const char Between = '\u001E', Within = '\u001F';

    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties) =>
        properties
            .SetItem(nameof(IsGeneric), IsGeneric.ToString())
            .SetItem(Key, string.Join(Between.ToString(), Declarations.Select(each =>
                string.Join(
                    Within.ToString(),
                    each.Code.ToString(CultureInfo.InvariantCulture),
                    each.Name,
                    each.Problem.ToString(),
                    each.Type ?? ""))));

    public static DeclareHint? From(Diagnostic diagnostic) =>
        diagnostic.Properties.GetValueOrDefault(Key) is { } text
            ? new DeclareHint(
                text.Split(Between).Select(each => each.Split(Within)).Select(parts => new Declaration(
                    int.Parse(parts[0], CultureInfo.InvariantCulture),
                    parts[1],
                    (ProblemKind)Enum.Parse(typeof(ProblemKind), parts[2]),
                    parts[3].Length == 0 ? null : parts[3])).ToImmutableArray(),
                bool.Parse(diagnostic.Properties[nameof(IsGeneric)]!))
            : null;
}

/// <summary>A reply to declare.</summary>
/// <param name="Code">Its status.</param>
/// <param name="Name">The expression that names it, with full names.</param>
/// <param name="Problem">Whether it is problem details.</param>
/// <param name="Type">The full name of its body's type; null where it has none, or the framework knows it.</param>
internal sealed record Declaration(int Code, string Name, ProblemKind Problem, string? Type);
