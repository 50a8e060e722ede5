using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <summary>The enums whose values are status codes: a cast of a number to one is a use, wherever it stands.</summary>
internal sealed class StatusEnums
{
    private static readonly (string Type, Protocol Protocol)[] Names =
    {
        (FrameworkTypes.HttpStatusCode, Protocol.Http),
        (FrameworkTypes.SipSorceryStatusCodes, Protocol.Sip),
    };

    private readonly (string Name, Protocol Protocol, Lazy<INamedTypeSymbol?> Type)[] _enums;

    public StatusEnums(Compilation compilation) =>
        _enums =
            Names.Select(name => (name.Type, name.Protocol, new Lazy<INamedTypeSymbol?>(() => compilation.FindNamed(name.Type)))).ToArray();

    /// <summary>The protocol's enum, or null where the project has no name for it.</summary>
    public INamedTypeSymbol? Of(Protocol protocol) => _enums.First(candidate => candidate.Protocol == protocol).Type.Value;

    /// <summary>The protocol whose codes the type's values are, also for its nullable form; null for every other type.</summary>
    public Protocol? Find(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } candidate)
            return null;

        foreach (var (name, protocol, _) in _enums)
        {
            if (candidate.IsCalled(name))
                return protocol;
        }

        return null;
    }
}
