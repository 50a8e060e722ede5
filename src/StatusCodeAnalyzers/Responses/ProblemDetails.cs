using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Responses;

/// <summary>The problem details of ASP.NET Core, and what is derived from them.</summary>
internal static class ProblemDetails
{
    /// <summary>Whether the node creates problem details that say their status. Asked of every creation, so it binds nothing.</summary>
    public static bool IsCandidate(SyntaxNode node) => node is BaseObjectCreationExpressionSyntax { Initializer.Expressions: var members } creation
        && (creation is ImplicitObjectCreationExpressionSyntax || creation is ObjectCreationExpressionSyntax { Type: var type } && type.ToString().EndsWith("ProblemDetails", StringComparison.Ordinal))
        && members.Any(member => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Status" } });

    public static bool Is(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "ProblemDetails", ContainingNamespace: { Name: "Mvc", ContainingNamespace: { Name: "AspNetCore", ContainingNamespace.Name: "Microsoft" } } })
                return true;
        }

        return false;
    }

    /// <summary>What the creation sets the status to; null where it leaves it.</summary>
    public static IOperation? Status(IOperation creation)
    {
        foreach (var member in (creation as IObjectCreationOperation)?.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Status" } } assignment)
                return assignment.Value.Unconverted();
        }

        return null;
    }
}
