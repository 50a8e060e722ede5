using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Apis;

/// <summary>WHERE a status code is given or read: the table's rows as symbols of one compilation.</summary>
internal sealed partial class StatusCodeApis
{
    private readonly ImmutableDictionary<ISymbol, Carries> _members;
    private readonly ImmutableArray<IPropertySymbol> _interfaceProperties;

    public StatusCodeApis(Compilation compilation)
    {
        var members = ImmutableDictionary.CreateBuilder<ISymbol, Carries>(SymbolEqualityComparer.Default);
        foreach (var rows in Table.GroupBy(row => row.Type))
        {
            foreach (var type in compilation.GetTypesByMetadataName(rows.Key))
            {
                foreach (var row in rows)
                {
                    foreach (var symbol in Symbols(type, row))
                        members[symbol] = row.Carries;
                }
            }
        }

        _members = members.ToImmutable();
        _interfaceProperties = _members.Keys.OfType<IPropertySymbol>().Where(property => property.ContainingType.TypeKind == TypeKind.Interface).ToImmutableArray();
    }

    /// <summary>How the member or parameter carries a status code; null where it does not.</summary>
    public Carries? Find(ISymbol symbol)
    {
        if (_members.TryGetValue(symbol.OriginalDefinition, out var carries))
            return carries;

        return symbol switch
        {
            IPropertySymbol property when Overrides(property) || Implements(property) => Carries.Value,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } overridden } } parameter => Find(overridden.Parameters[parameter.Ordinal]),
            _ => null,
        };
    }

    private bool Overrides(IPropertySymbol property)
    {
        for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
        {
            if (_members.ContainsKey(overridden.OriginalDefinition))
                return true;
        }

        return false;
    }

    // By name, not by FindImplementationForInterfaceMember: a result's own `int StatusCode` stands beside the interface's `int?`.
    private bool Implements(IPropertySymbol property)
    {
        foreach (var candidate in _interfaceProperties)
        {
            if (candidate.Name == property.Name && property.ContainingType.AllInterfaces.Contains(candidate.ContainingType, SymbolEqualityComparer.Default))
                return true;
        }

        return false;
    }

    private static IEnumerable<ISymbol> Symbols(INamedTypeSymbol type, StatusCodeApi row)
    {
        foreach (var member in type.GetMembers(row.Member))
        {
            if (row.Parameter is null)
                yield return member;
            else if (member is IMethodSymbol method)
            {
                foreach (var parameter in method.Parameters)
                {
                    if (parameter.Name == row.Parameter)
                        yield return parameter;
                }
            }
        }
    }
}
