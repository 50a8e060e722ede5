using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What a local can hold where it is sent: everything that it is ever set to.</summary>
internal static class HeldResults
{
    /// <summary>All of it; null where the local is set in a way that can't be followed.</summary>
    public static IReadOnlyList<IOperation>? Of(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax declarator
            || declarator.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        var values = new List<IOperation>();
        if (declarator.Initializer is { Value: var initial } && !Add(model.OperationOf(initial, cancellationToken)))
            return null;

        foreach (var mention in References.To(local, model, cancellationToken))
        {
            switch (mention.Parent)
            {
                case ISimpleAssignmentOperation assignment when assignment.Target == mention:
                    values.Add(assignment.Value);
                    break;
                case ICoalesceAssignmentOperation assignment when assignment.Target == mention:
                    values.Add(assignment.Value);
                    break;
                case ICompoundAssignmentOperation or IIncrementOrDecrementOperation or ITupleOperation or IDeconstructionAssignmentOperation
                    or IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref }:
                    return null;
            }
        }

        return values;

        bool Add(IOperation? value)
        {
            if (value is not null)
                values.Add(value);
            return value is not null;
        }
    }
}
