using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Whether a method of a convention is for an action: by its name, and the names and types of its parameters.</summary>
internal static class ConventionMatch
{
    private const string Explorer = "Microsoft.AspNetCore.Mvc.ApiExplorer.";

    // ApiConventionNameMatchBehavior and ApiConventionTypeMatchBehavior.
    private const int AnyName = 0, Exact = 1, Prefix = 2, Suffix = 3;
    private const int AnyType = 0;

    public static bool IsFor(IMethodSymbol convention, IMethodSymbol action, Compilation compilation)
    {
        if (convention is not { IsStatic: true, MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public }
            || !IsNamed(action.Name, convention.Name, Behavior(convention, "ApiConventionNameMatchAttribute", Exact)))
        {
            return false;
        }

        // The rest may be anything.
        var wanted = convention.Parameters.TakeWhile(parameter => !parameter.IsParams).ToList();
        return (wanted.Count < convention.Parameters.Length
            ? action.Parameters.Length >= wanted.Count
            : action.Parameters.Length == wanted.Count)
            && wanted.Zip(action.Parameters, (each, given) => Matches(each, given, compilation)).All(matches => matches);
    }

    private static bool Matches(IParameterSymbol wanted, IParameterSymbol given, Compilation compilation) =>
        IsNamed(given.Name, wanted.Name, Behavior(wanted, "ApiConventionNameMatchAttribute", Exact))
        && (Behavior(wanted, "ApiConventionTypeMatchAttribute", otherwise: 1) == AnyType
            || compilation.ClassifyConversion(given.Type, wanted.Type) is { IsIdentity: true }
                or { IsImplicit: true, IsReference: true }
                or { IsImplicit: true, IsBoxing: true });

    private static bool IsNamed(string name, string wanted, int behavior) => behavior switch
    {
        AnyName => true,
        Prefix => name.StartsWith(wanted, StringComparison.Ordinal) && (name.Length == wanted.Length || char.IsUpper(name[wanted.Length])),
        Suffix => name.Length == wanted.Length
            ? name == wanted
            : name.Length > wanted.Length
                && char.IsLower(name[name.Length - wanted.Length - 1])
                && name[name.Length - wanted.Length] == char.ToUpperInvariant(wanted[0])
                && name.EndsWith(wanted.Substring(1), StringComparison.Ordinal),
        _ => name == wanted,
    };

    private static int Behavior(ISymbol symbol, string attribute, int otherwise) =>
        symbol.GetAttributes().FirstOrDefault(each => each.AttributeClass?.IsCalled(Explorer + attribute) is true)
            ?.ConstructorArguments.FirstOrDefault().Value as int? ?? otherwise;
}
