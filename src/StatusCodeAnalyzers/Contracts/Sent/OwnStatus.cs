using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>A status that a function sets on the response itself, which results without a status of their own are sent with.</summary>
/// <param name="Set">Where it is set, and to what; null for a code that isn't constant.</param>
/// <param name="IsUntouched">Whether nobody can have changed it: neither the function nor anything that it hands the response to.</param>
internal sealed record OwnStatus(ImmutableArray<(SyntaxNode At, int? Code)> Set, bool IsUntouched)
{
    public static OwnStatus Of(IOperation body)
    {
        var set = ImmutableArray.CreateBuilder<(SyntaxNode, int?)>();
        var isTouched = false;
        foreach (var operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment
                    when property.Name == "StatusCode" && property.ContainingType.IsCalled(FrameworkTypes.HttpResponse):
                    var code = assignment.Value.Unconverted().ConstantValue;
                    set.Add((assignment.Syntax, code is { HasValue: true, Value: int value } ? value : null));
                    break;
                case IArgumentOperation { Value: var given } when IsContext(given.Unconverted().Type):
                    isTouched = true;
                    break;
                // `Response.Redirect(…)`, `response.WriteAsJsonAsync(…)`: extension methods have it as an argument, so only its own are
                // left.
                case IInvocationOperation { Instance.Type: { } receiver, TargetMethod.Name: "Redirect" or "SendFileAsync" }
                    when IsContext(receiver):
                    isTouched = true;
                    break;
            }
        }

        return new OwnStatus(set.ToImmutable(), !isTouched && set.Count == 0);
    }

    /// <summary>The only status that is set, as the last word of a function that returns nothing.</summary>
    public (int Code, SyntaxNode At)? AtEnd =>
        Set.Length == 1
            && Set[0] is { Code: { } code, At: { Parent: ExpressionStatementSyntax { Parent: BlockSyntax { Parent: { } function } } } at }
        && FunctionBody.IsFunction(function) ? (code, at)
        : Set.Length == 1 && Set[0] is { Code: { } only, At: { Parent: { } parent } alone }
            && (parent is ArrowExpressionClauseSyntax || FunctionBody.IsFunction(parent)) ? (only, alone)
        : null;

    /// <summary>The status that is set in the statements right before what is returned.</summary>
    public (int Code, SyntaxNode At)? Before(SyntaxNode returned)
    {
        if (returned.FirstAncestorOrSelf<StatementSyntax>() is not ReturnStatementSyntax { Parent: BlockSyntax block } statement)
            return null;

        for (var index = block.Statements.IndexOf(statement) - 1; index >= 0; index--)
        {
            var earlier = block.Statements[index];
            foreach (var (at, code) in Set)
            {
                if (at.Parent == earlier)
                    return code is { } known ? (known, at) : null;
            }

            // Behind a branch that sets it, it may be either.
            if (Set.Any(each => earlier.Span.Contains(each.At.Span)))
                return null;
        }

        return null;
    }

    private static bool IsContext(ITypeSymbol? type) => type.IsAnyOf(FrameworkTypes.ContextAndResponse);
}
