using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses;

/// <summary>The problem details of ASP.NET Core, and what is derived from them.</summary>
internal static class ProblemDetails
{
    /// <summary>
    /// What the status is set to, where the node may create problem details. Asked of every creation, so it binds nothing; where no type is
    /// written, the value has to be a code, because many things have a status.
    /// </summary>
    public static ExpressionSyntax? WrittenStatusOf(SyntaxNode node)
    {
        if (node is not BaseObjectCreationExpressionSyntax { Initializer.Expressions: var members } creation
            || creation is ObjectCreationExpressionSyntax { Type: var type }
                && WrittenName.Of(type)?.EndsWith("ProblemDetails", StringComparison.Ordinal) is not true)
        {
            return null;
        }

        foreach (var member in members)
        {
            if (member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Status" }, Right: var status })
                return creation is ObjectCreationExpressionSyntax || WrittenCode.Of(status) is not null ? status : null;
        }

        return null;
    }

    public static bool Is(ITypeSymbol? type) => type.IsOrDerivesFrom(FrameworkTypes.ProblemDetails);

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
