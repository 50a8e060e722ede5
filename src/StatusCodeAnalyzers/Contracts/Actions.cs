using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Finds the actions of controllers that are in the document, and what they declare.</summary>
internal static class Actions
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    /// <summary>Whether the method may be an action, going by what is written. Binds nothing.</summary>
    public static bool IsCandidate(MethodDeclarationSyntax method) =>
        method is { TypeParameterList: null, Parent: ClassDeclarationSyntax or RecordDeclarationSyntax }
        && (method.Body is not null || method.ExpressionBody is not null)
        && method.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !method.Modifiers.Any(SyntaxKind.StaticKeyword);

    /// <summary>The action; null for every other method, and for one whose declarations can't be read.</summary>
    public static Endpoint? Find(MethodDeclarationSyntax syntax, EndpointScope scope, ContractFacts project)
    {
        if (scope.Model.GetDeclaredSymbol(syntax, scope.CancellationToken) is not { ContainingType: { } type } method
            || !IsController(type)
            || Has(method, "NonActionAttribute")
            || IsOfObject(method))
        {
            return null;
        }

        var controllers = type.IsAbstract ? project.Inheriting(type) : ImmutableArray.Create(type);
        var returned = ResultTypes.Awaited(method.ReturnType, scope.Model.Compilation);
        var contracts = new List<Contract>();
        foreach (var controller in controllers)
        {
            if (!IsDocumented(method, controller))
                continue;

            if (Contract(method, controller, returned, project) is not { } contract)
                return null;

            contracts.Add(contract);
        }

        return contracts.Count == 0 || ResultTypes.Kind(returned) is ReturnKind.Unknown
            ? null
            : new Endpoint(syntax, syntax.Identifier, syntax, returned, contracts, scope);
    }

    private static Contract? Contract(IMethodSymbol method, INamedTypeSymbol controller, ITypeSymbol returned, ContractFacts project)
    {
        var replies = new List<DeclaredReply>();
        for (var declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            if (!AttributeReplies.Add(declared, replies, isOwn: SymbolEqualityComparer.Default.Equals(declared, method)))
                return null;
        }

        for (var type = controller; type is not null; type = type.BaseType)
        {
            if (!AttributeReplies.Add(type, replies, isOwn: false))
                return null;
        }

        // A convention counts where nothing is declared, types of results count always.
        var declaresNothing = replies.Count == 0;
        if (declaresNothing && !Conventions.Add(method, controller, replies))
            return null;

        var isConvention = declaresNothing && replies.Count > 0;

        if (ResultTypes.Kind(returned) is ReturnKind.Result)
        {
            if (ResultTypes.Declared(returned) is not { } ofType)
                return null;

            replies.AddRange(ofType);
        }

        return new Contract(replies.ToImmutableArray()) { Remarked = XmlReplies.Of(method, project), IsConvention = isConvention };
    }

    /// <summary>Whether the framework tells the document of it: it does of <c>[ApiController]</c> and of what is asked for.</summary>
    private static bool IsDocumented(IMethodSymbol method, INamedTypeSymbol controller)
    {
        var settings = new[] { (ISymbol)method }.Concat(Bases(controller))
            .SelectMany(symbol => symbol.GetAttributes())
            .Where(attribute => attribute.AttributeClass?.IsCalled(Mvc + "ApiExplorerSettingsAttribute") is true)
            .ToList();
        if (settings.Any(attribute => attribute.NamedArguments.Any(argument => argument.Key == "IgnoreApi" && argument.Value.Value is true)))
            return false;

        return IsApiController(controller) && HasRoute(method, controller);
    }

    private static bool IsApiController(INamedTypeSymbol controller) =>
        Bases(controller).Any(type => Has(type, "ApiControllerAttribute")) || Has(controller.ContainingAssembly, "ApiControllerAttribute");

    // Only methods with a verb are in the document.
    private static bool HasRoute(IMethodSymbol method, INamedTypeSymbol controller)
    {
        for (var declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            foreach (var attribute in declared.GetAttributes())
            {
                for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
                {
                    if (type.IsCalled(Mvc + "Routing.HttpMethodAttribute") || type.IsCalled(Mvc + "AcceptVerbsAttribute"))
                        return true;
                }
            }
        }

        return false;
    }

    private static bool IsController(INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, IsGenericType: false } or { IsAbstract: true }
        && !Has(type, "NonControllerAttribute")
        && Bases(type).Any(based => Has(based, "ControllerAttribute") || Has(based, "ApiControllerAttribute"));

    private static bool IsOfObject(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
            method = overridden;

        return method.ContainingType.SpecialType is SpecialType.System_Object;
    }

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(each => each.AttributeClass?.IsCalled(Mvc + attribute) is true);

    internal static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            yield return current;
    }
}
