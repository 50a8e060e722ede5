using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What the conventions of the framework or of the team declare of actions that declare nothing.</summary>
internal static class Conventions
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    /// <summary>Adds what the action's convention declares; false where it can't be told.</summary>
    public static bool Add(IMethodSymbol action, INamedTypeSymbol controller, ICollection<DeclaredReply> replies, Compilation compilation)
    {
        for (var declared = action; declared is not null; declared = declared.OverriddenMethod)
        {
            foreach (var attribute in declared.GetAttributes())
            {
                if (attribute.AttributeClass?.IsCalled(Mvc + "ApiConventionMethodAttribute") is not true)
                    continue;

                return attribute.ConstructorArguments is { Length: 2 } arguments
                    && arguments[0].Value is INamedTypeSymbol type
                    && arguments[1].Value is string name
                    && type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault() is { } convention
                    && AttributeReplies.Add(convention, replies, isOwn: false);
            }
        }

        var types = Actions.Bases(controller).SelectMany(Types).ToList();
        foreach (var type in types.Count > 0 ? types : Types(controller.ContainingAssembly))
        {
            if (type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(
                convention => ConventionMatch.IsFor(convention, action, compilation)) is { } match)
            {
                return AttributeReplies.Add(match, replies, isOwn: false);
            }
        }

        return true;
    }

    private static IEnumerable<INamedTypeSymbol> Types(ISymbol symbol) =>
        symbol.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.IsCalled(Mvc + "ApiConventionTypeAttribute") is true)
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
            .OfType<INamedTypeSymbol>();
}
