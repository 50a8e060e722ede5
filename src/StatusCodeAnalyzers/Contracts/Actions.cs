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

        // A verb is an attribute, of the method or of the one that it overrides.
        && (method.AttributeLists.Count > 0 || method.Modifiers.Any(SyntaxKind.OverrideKeyword))
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
            if (!ActionVisibility.IsShown(method, controller, project) || IsOverridden(method, controller))
                continue;

            if (Contract(method, controller, returned, project, scope) is not { } contract)
                return null;

            contracts.Add(contract);
        }

        return contracts.Count == 0 || ResultTypes.Kind(returned) is ReturnKind.Unknown
            ? null
            : new Endpoint(syntax, syntax.Identifier, syntax, returned, contracts, scope)
            {
                IsFiltered = project.ReplacesResults || controllers.Any(controller => ActionVisibility.IsFiltered(method, controller)),
                SentElsewhere = project.SentElsewhere,
            };
    }

    private static Contract? Contract(
        IMethodSymbol method, INamedTypeSymbol controller, ITypeSymbol returned, ContractFacts project, EndpointScope scope)
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

        // A convention counts where nothing is declared, and so do types of results before ASP.NET Core 10.
        var declaresNothing = replies.Count == 0;
        if (declaresNothing && IsApiController(controller) && !Conventions.Add(method, controller, replies, scope.Model.Compilation))
            return null;

        var isConvention = declaresNothing && replies.Count > 0;

        if (ResultTypes.Kind(returned) is ReturnKind.Result)
        {
            if (ResultTypes.Declared(returned) is not { } ofType)
                return null;

            if (declaresNothing || scope.Facts.AspNetCore >= 10)
                replies.AddRange(ofType);
        }

        return new Contract(replies.ToImmutableArray())
        {
            Spared = XmlReplies.Of(method, project).Union(project.Spared(IsApiController(controller))),
            IsConvention = isConvention,
        };
    }

    /// <summary>Whether the framework's conventions for APIs hold for the controller.</summary>
    internal static bool IsApiController(INamedTypeSymbol controller) =>
        Bases(controller).Append<ISymbol>(controller.ContainingAssembly).Any(symbol => symbol.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.AllInterfaces.Any(type => type.IsCalled(Mvc + "Infrastructure.IApiBehaviorMetadata")) is true));

    private static bool IsController(INamedTypeSymbol type) =>
        type is { ContainingType: null, DeclaredAccessibility: Accessibility.Public, IsGenericType: false }
            or { ContainingType: null, IsAbstract: true }
        && !Has(type, "NonControllerAttribute")
        && Bases(type).Any(based => Has(based, "ControllerAttribute") || Has(based, "ApiControllerAttribute"));

    private static bool IsOfObject(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
            method = overridden;

        return method.ContainingType.SpecialType is SpecialType.System_Object;
    }

    // What another controller writes in its place is an action of its own.
    private static bool IsOverridden(IMethodSymbol method, INamedTypeSymbol controller) =>
        (method.IsVirtual || method.IsOverride)
        && Bases(controller)
            .TakeWhile(type => !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, method.ContainingType.OriginalDefinition))
            .Any(type => type.GetMembers(method.Name).OfType<IMethodSymbol>().Any(member => Overrides(member, method)));

    private static bool Overrides(IMethodSymbol member, IMethodSymbol method)
    {
        for (var overridden = member.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(each => each.AttributeClass?.IsCalled(Mvc + attribute) is true);

    internal static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            yield return current;
    }
}
