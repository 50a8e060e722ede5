using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What attributes declare of replies.</summary>
internal static class AttributeReplies
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    /// <summary>Adds what the attributes of the symbol declare; false where one of them can't be read.</summary>
    /// <param name="symbol">A method or a type.</param>
    /// <param name="replies">Receives the declarations.</param>
    /// <param name="isOwn">Whether the symbol is the endpoint itself.</param>
    public static bool Add(ISymbol symbol, ICollection<DeclaredReply> replies, bool isOwn)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { TypeKind: not TypeKind.Error } type || !MayDeclare(type))
                continue;

            if (!Read(attribute, type, isOwn, out var reply))
                return false;

            if (reply is not null)
                replies.Add(reply);
        }

        return true;
    }

    private static bool MayDeclare(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(implemented =>
            implemented.IsCalled(Mvc + "ApiExplorer.IApiResponseMetadataProvider")
            || implemented.IsCalled("Microsoft.AspNetCore.Http.Metadata.IProducesResponseTypeMetadata"))
        || type.ContainingNamespace?.ToDisplayString().StartsWith("NSwag.Annotations", StringComparison.Ordinal) is true
            && type.Name.Contains("Response");

    private static bool Read(AttributeData attribute, INamedTypeSymbol type, bool isOwn, out DeclaredReply? reply)
    {
        reply = null;
        var at = attribute.ApplicationSyntaxReference?.GetSyntax();
        if (type.IsCalled(Mvc + "ProducesDefaultResponseTypeAttribute"))
        {
            reply = new DeclaredReply(null, at, isOwn);
            return true;
        }

        if (type.IsCalled(Mvc + "ProducesAttribute") || type.IsCalled(Mvc + "ProducesAttribute`1"))
        {
            // Content types alone declare no reply.
            var body = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Type").Value.Value
                ?? attribute.ConstructorArguments.FirstOrDefault(argument => argument.Kind is TypedConstantKind.Type).Value
                ?? type.TypeArguments.FirstOrDefault();
            reply = body is null ? null : new DeclaredReply(200, at, isOwn);
            return true;
        }

        if (Code(attribute, type) is not { } code)
            return false;

        reply = new DeclaredReply(code, at, isOwn);
        return true;
    }

    private static int? Code(AttributeData attribute, INamedTypeSymbol type)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key == "StatusCode")
                return named.Value.Value as int?;
        }

        var parameters = attribute.AttributeConstructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        for (var index = 0; index < parameters.Length && index < attribute.ConstructorArguments.Length; index++)
        {
            if (parameters[index].Name.Equals("statusCode", StringComparison.OrdinalIgnoreCase))
                return attribute.ConstructorArguments[index].Value as int?;
        }

        return IsFrameworks(type) ? null : BaseCode(attribute.AttributeConstructor);
    }

    private static bool IsFrameworks(INamedTypeSymbol type) =>
        type.IsCalled(Mvc + "ProducesResponseTypeAttribute") || type.IsCalled(Mvc + "ProducesResponseTypeAttribute`1");

    /// <summary>What a constructor always gives the framework's one: <c>: base(409)</c> or <c>: base(typeof(Error), 409)</c>.</summary>
    private static int? BaseCode(IMethodSymbol? constructor)
    {
        if (constructor?.ContainingType.BaseType is not { } based || !IsFrameworks(based))
            return null;

        var arguments = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            ConstructorDeclarationSyntax { Initializer.ArgumentList: var list } => list,
            TypeDeclarationSyntax { BaseList.Types: var types } =>
                types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()?.ArgumentList,
            _ => null,
        };
        var codes = arguments?.Arguments
            .Select(argument => WrittenCode.Of(argument.Expression))
            .Where(code => code is not null)
            .ToList();
        return codes is { Count: 1 } ? codes[0] : null;
    }
}
