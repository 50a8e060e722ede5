using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>
/// Which of the offered actions is under test: by number (the first is the preferred one), or by equivalence key or title.
/// </summary>
internal readonly record struct ActionChoice(int Index, string? Name)
{
    /// <summary>Whether it is the action that <c>dotnet format</c> and an editor's shortcut take.</summary>
    public bool IsPreferred => this == default;

    public static implicit operator ActionChoice(int index) => new(index, null);

    public static implicit operator ActionChoice(string name) => new(0, name);

    public CodeAction? From(ImmutableArray<CodeAction> offered)
    {
        var name = Name;
        return name is null
            ? offered.ElementAtOrDefault(Index)
            : offered.FirstOrDefault(action => action.EquivalenceKey == name || action.Title == name);
    }
}
