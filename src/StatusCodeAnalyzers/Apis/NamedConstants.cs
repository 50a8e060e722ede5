using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Apis;

/// <summary>The constants that the user's own compilation offers for a code. Read from its types, never from a list.</summary>
internal sealed class NamedConstants
{
    private readonly Compilation _compilation;
    private readonly StatusEnums _enums;
    private readonly ImmutableArray<INamedTypeSymbol> _httpClasses;
    private readonly ImmutableArray<INamedTypeSymbol> _sipClasses;
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableDictionary<int, string>> _namesByType =
        new(SymbolEqualityComparer.Default);

    public NamedConstants(Compilation compilation, StatusEnums enums)
    {
        _compilation = compilation;
        _enums = enums;
        _httpClasses = Named(FrameworkTypes.StatusCodes, FrameworkTypes.AdditionalStatusCodes);
        _sipClasses = Named(FrameworkTypes.SipStatusCodes);
    }

    /// <summary>An <c>int</c> constant with the code's meaning in the protocol, or null.</summary>
    public NamedConstant? Int(Protocol protocol, int code) =>
        (protocol == Protocol.Http
            ? _httpClasses
            : _sipClasses).Select(type => Member(type, code)).FirstOrDefault(name => name is not null);

    /// <summary>The code's constant in the first of the user's own classes that has one, or null.</summary>
    public NamedConstant? Own(ImmutableArray<string> metadataNames, int code) =>
        metadataNames.IsEmpty
            ? null
            : Named(metadataNames.ToArray())
                .Where(type => type.TypeKind is not TypeKind.Enum)
                .Select(type => Member(type, code))
                .FirstOrDefault(name => name is not null);

    /// <summary>How the team writes the code as a number, with full names; the number itself where nothing names it.</summary>
    public string Written(Protocol protocol, int code, Options options) =>
        (Own(options.ConstantsTypes, code) ?? Int(protocol, code))?.FullName ?? code.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether any of the user's own classes is in reach.</summary>
    public bool CanSeeAny(ImmutableArray<string> metadataNames) => Named(metadataNames.ToArray()).Length > 0;

    /// <summary>The member of the protocol's enum for the code, or null.</summary>
    public NamedConstant? EnumMember(Protocol protocol, int code) => _enums.Of(protocol) is { } type ? Member(type, code) : null;

    private NamedConstant? Member(INamedTypeSymbol type, int code) =>
        _namesByType.GetOrAdd(type, ReadNames).TryGetValue(code, out var name) ? new NamedConstant(type, name) : null;

    private static ImmutableDictionary<int, string> ReadNames(INamedTypeSymbol type)
    {
        var names = ImmutableDictionary.CreateBuilder<int, string>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            // Two names for one value (413, 414, 416 and six members of HttpStatusCode): the catalog says which is current.
            if (field is { HasConstantValue: true, ConstantValue: int code } && (!names.ContainsKey(code) || IsPreferred(code, field.Name)))
                names[code] = field.Name;
        }

        return names.ToImmutable();
    }

    private static bool IsPreferred(int code, string name) =>
        StatusCatalog.Http(code) is { } http
        && (http.StatusCodesFields.FirstOrDefault() == name || http.HttpStatusCodeMembers.FirstOrDefault() == name);

    // What no name reaches can't be written.
    private ImmutableArray<INamedTypeSymbol> Named(params string[] metadataNames) =>
        metadataNames.Select(_compilation.FindNamed).OfType<INamedTypeSymbol>().ToImmutableArray();
}

/// <summary>A constant that names a status code.</summary>
/// <param name="Type">The declaring type.</param>
/// <param name="Name">The field's name.</param>
internal sealed record NamedConstant(INamedTypeSymbol Type, string Name)
{
    /// <summary>As a reader would write it: <c>StatusCodes.Status404NotFound</c>.</summary>
    public string Display => $"{Type.Name}.{Name}";

    /// <summary>As it can be written anywhere: <c>global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound</c>.</summary>
    public string FullName => $"{Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{Name}";
}
