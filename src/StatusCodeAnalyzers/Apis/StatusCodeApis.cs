using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Apis;

/// <summary>WHERE a status code is given or read: finds the table's row for a member of a compilation.</summary>
internal sealed partial class StatusCodeApis
{
    private readonly ImmutableDictionary<(string Member, string? Parameter), ImmutableArray<StatusCodeApi>> _rows;
    private readonly ImmutableHashSet<string> _types;

    private StatusCodeApis(bool isText)
    {
        IsText = isText;
        var rows = Table.Where(row => row.IsText == isText).ToList();
        _rows = rows.GroupBy(row => (row.Member, row.Parameter))
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());
        _types = rows.Select(row => row.Type).ToImmutableHashSet();
    }

    /// <summary>Whether codes are given as text there.</summary>
    public bool IsText { get; }

    /// <summary>Whether a compilation has any of the table's types in reach.</summary>
    public bool AreIn(Compilation compilation) => _types.Any(compilation.Has);

    /// <summary>The row of the member or parameter; null where it carries no status code.</summary>
    public StatusCodeApi? Find(ISymbol symbol)
    {
        if (Declared(symbol.OriginalDefinition) is { } row)
            return row;

        return symbol switch
        {
            IPropertySymbol property => Overridden(property) ?? Implemented(property),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } overridden } } parameter =>
                Find(overridden.Parameters[parameter.Ordinal]),
            _ => null,
        };
    }

    // Names first: hardly any member is called like one of the table.
    private StatusCodeApi? Declared(ISymbol symbol) => symbol is IParameterSymbol parameter
        ? Row(parameter.ContainingSymbol?.ContainingType, parameter.ContainingSymbol?.Name, parameter.Name)
        : Row(symbol.ContainingType, symbol.Name, parameter: null);

    private StatusCodeApi? Row(INamedTypeSymbol? type, string? member, string? parameter)
    {
        if (type is null || member is null || !_rows.TryGetValue((member, parameter), out var rows))
            return null;

        foreach (var row in rows)
        {
            if (type.IsCalled(row.Type))
                return row;
        }

        return null;
    }

    private StatusCodeApi? Overridden(IPropertySymbol property) => property.OverriddenProperty is { } overridden ? Find(overridden) : null;

    // By name, not by FindImplementationForInterfaceMember: a result's own `int StatusCode` stands beside the interface's `int?`.
    private StatusCodeApi? Implemented(IPropertySymbol property)
    {
        foreach (var explicitly in property.ExplicitInterfaceImplementations)
        {
            if (Declared(explicitly.OriginalDefinition) is { } row)
                return row;
        }

        if (!_rows.ContainsKey((property.Name, null)))
            return null;

        foreach (var candidate in property.ContainingType.AllInterfaces)
        {
            if (Row(candidate.OriginalDefinition, property.Name, parameter: null) is { } row)
                return row;
        }

        return null;
    }
}
