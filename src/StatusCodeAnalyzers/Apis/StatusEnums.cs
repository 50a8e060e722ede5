using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Catalog;

namespace StatusCodeAnalyzers.Apis;

/// <summary>The enums whose values are status codes: a cast of a number to one is a use, wherever it stands.</summary>
internal sealed class StatusEnums
{
    private static readonly (string Type, Protocol Protocol)[] Names =
    {
        ("System.Net.HttpStatusCode", Protocol.Http),
        ("SIPSorcery.SIP.SIPResponseStatusCodesEnum", Protocol.Sip),
    };

    private readonly ImmutableDictionary<ISymbol, Protocol> _enums;

    public StatusEnums(Compilation compilation) =>
        _enums = Names
            .SelectMany(name => compilation.GetTypesByMetadataName(name.Type).Select(type => (type, name.Protocol)))
            .ToImmutableDictionary(pair => (ISymbol)pair.type, pair => pair.Protocol, SymbolEqualityComparer.Default);

    /// <summary>The protocol's enum in the compilation, or null.</summary>
    public INamedTypeSymbol? Of(Protocol protocol) => (INamedTypeSymbol?)_enums.FirstOrDefault(pair => pair.Value == protocol).Key;

    /// <summary>The protocol whose codes the type's values are, also for its nullable form; null for every other type.</summary>
    public Protocol? Find(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        return type is { TypeKind: TypeKind.Enum } && _enums.TryGetValue(type, out var protocol) ? protocol : null;
    }
}
