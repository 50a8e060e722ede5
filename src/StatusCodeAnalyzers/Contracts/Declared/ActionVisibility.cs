using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Whether the document has an action of a controller.</summary>
internal static class ActionVisibility
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    /// <summary>
    /// The framework shows actions with a verb, of an <c>[ApiController]</c> or where <c>[ApiExplorerSettings]</c> asks for it. Swashbuckle
    /// and NSwag ask for all that have a route.
    /// </summary>
    public static bool IsShown(IMethodSymbol action, INamedTypeSymbol controller, ContractFacts project)
    {
        var onAction = Attributes(action).ToList();
        var onBoth = onAction.Concat(Actions.Bases(controller).SelectMany(type => type.GetAttributes())).ToList();
        var settings = onBoth.Where(attribute => Implements(attribute, Mvc + "ApiExplorer.IApiDescriptionVisibilityProvider")).ToList();

        // What an attribute of somebody's own says, only running tells.
        return settings.All(attribute => attribute.AttributeClass!.IsCalled(Mvc + "ApiExplorerSettingsAttribute") && !Ignores(attribute))
            && onAction.Any(attribute => Implements(attribute, Mvc + "Routing.IActionHttpMethodProvider"))
            && (Actions.IsApiController(controller) || (settings.Count > 0 || project.ShowsAllActions) && onBoth.Any(HasRoute));
    }

    /// <summary>Whether something that runs around the action may send another reply in its place.</summary>
    public static bool IsFiltered(IMethodSymbol action, INamedTypeSymbol controller) =>
        Attributes(action).Concat(Actions.Bases(controller).SelectMany(type => type.GetAttributes())).Any(IsFilter);

    private static bool IsFilter(AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && (type.ContainingAssembly?.Name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) is true
            ? type.IsCalledWithAnyArity(Mvc + "ServiceFilterAttribute") || type.IsCalledWithAnyArity(Mvc + "TypeFilterAttribute")
            : Implements(attribute, Mvc + "Filters.IActionFilter")
                || Implements(attribute, Mvc + "Filters.IAsyncActionFilter")
                || Implements(attribute, Mvc + "Filters.IResultFilter")
                || Implements(attribute, Mvc + "Filters.IAsyncResultFilter")
                || Implements(attribute, Mvc + "Filters.IResourceFilter")
                || Implements(attribute, Mvc + "Filters.IAsyncResourceFilter")
                || Implements(attribute, Mvc + "Filters.IFilterFactory"));

    private static IEnumerable<AttributeData> Attributes(IMethodSymbol action)
    {
        for (var declared = action; declared is not null; declared = declared.OverriddenMethod)
        {
            foreach (var attribute in declared.GetAttributes())
                yield return attribute;
        }
    }

    private static bool Implements(AttributeData attribute, string type) =>
        attribute.AttributeClass?.AllInterfaces.Any(implemented => implemented.IsCalled(type)) is true;

    private static bool Ignores(AttributeData attribute) =>
        attribute.NamedArguments.Any(argument => argument is { Key: "IgnoreApi", Value.Value: true });

    // One of the framework has a route only if it is given one.
    private static bool HasRoute(AttributeData attribute) =>
        Implements(attribute, Mvc + "Routing.IRouteTemplateProvider")
        && (attribute.ConstructorArguments.Any(argument => argument is { Kind: TypedConstantKind.Primitive, Value: string })
            || attribute.AttributeClass?.ContainingAssembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal) is false);
}
