using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;

/// <summary>
/// An operation tree as text in which equal text means equal behaviour. A constant is its type and value, however it is written;
/// everything else is its kind, type, symbols and parts.
/// </summary>
internal static class OperationDump
{
    public static string Text(IOperation operation)
    {
        var text = new StringBuilder();
        Append(text, operation, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IOperation operation, int depth, bool underlying = false)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // An enum compared with an enum compiles to the comparison of their numbers: both spellings give the same IL.
        if (underlying)
            operation = WithoutEnumConversion(operation);
        text.Append(' ', depth);
        if (operation.ConstantValue is { HasValue: true, Value: var value })
        {
            text.Append("const ")
                .Append(TypeName(operation.Type, underlying))
                .Append(' ')
                .Append(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null")
                .Append('\n');
            return;
        }
        text.Append(operation.Kind)
            .Append(' ')
            .Append(TypeName(operation.Type, underlying))
            .Append(' ')
            .Append(Details(operation))
            .Append('\n');
        // The line number moves when a using is added.
        if (operation is IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { } parameter }
            && IsCallerLine(parameter))
        {
            return;
        }

        var compared = operation is IBinaryOperation { OperatorMethod: null, IsLifted: false } binary && IsComparison(binary.OperatorKind);
        foreach (var child in operation.ChildOperations)
            Append(text, child, depth + 1, compared);
    }

    private static string TypeName(ITypeSymbol? type, bool underlying) =>
        ((underlying ? (type as INamedTypeSymbol)?.EnumUnderlyingType : null) ?? type)
            ?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) ?? "";

    private static bool IsComparison(BinaryOperatorKind kind) => kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static IOperation WithoutEnumConversion(IOperation operation)
    {
        while (operation is IConversionOperation
            {
                OperatorMethod: null,
                ConstantValue.HasValue: false,
                Type: { } to,
                Operand: { Type: { } from } operand,
            }
            && SymbolEqualityComparer.Default.Equals(Underlying(to), Underlying(from)))
        {
            operation = operand;
        }
        return operation;
    }

    private static ITypeSymbol Underlying(ITypeSymbol type) => (type as INamedTypeSymbol)?.EnumUnderlyingType ?? type;

    private static bool IsCallerLine(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(CallerLineNumberAttribute));

    private static string Details(IOperation operation) => operation switch
    {
        IInvocationOperation call => $"{Name(call.TargetMethod)} {call.IsVirtual}",
        IObjectCreationOperation creation => Name(creation.Constructor),
        IMemberReferenceOperation member => Name(member.Member),
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IArgumentOperation argument => $"{argument.Parameter?.Ordinal} {argument.ArgumentKind} {argument.Parameter?.RefKind}",
        IBinaryOperation binary => $"{binary.OperatorKind} {Name(binary.OperatorMethod)} {binary.IsChecked} {binary.IsLifted}",
        IUnaryOperation unary => $"{unary.OperatorKind} {Name(unary.OperatorMethod)} {unary.IsChecked} {unary.IsLifted}",
        ICompoundAssignmentOperation assignment => $"{assignment.OperatorKind} {Name(assignment.OperatorMethod)} {assignment.IsChecked}",
        IIncrementOrDecrementOperation step => $"{step.IsPostfix} {step.IsChecked} {Name(step.OperatorMethod)}",
        IConversionOperation conversion => $"{Name(conversion.OperatorMethod)} {conversion.IsChecked} {conversion.IsTryCast}",
        IVariableDeclaratorOperation variable => $"{Name(variable.Symbol.Type)} {variable.Symbol.Name} {variable.Symbol.RefKind}",
        IDeclarationPatternOperation pattern => $"{Name(pattern.MatchedType)} {pattern.DeclaredSymbol?.Name} {pattern.MatchesNull}",
        ITypePatternOperation pattern => Name(pattern.MatchedType),
        IRecursivePatternOperation pattern =>
            $"{Name(pattern.MatchedType)} {Name(pattern.DeconstructSymbol)} {pattern.DeclaredSymbol?.Name}",
        IBinaryPatternOperation pattern => $"{pattern.OperatorKind} {Name(pattern.InputType)}",
        IRelationalPatternOperation pattern => $"{pattern.OperatorKind} {Name(pattern.InputType)}",
        IPatternOperation pattern => Name(pattern.InputType),
        IIsTypeOperation test => $"{Name(test.TypeOperand)} {test.IsNegated}",
        ITypeOfOperation type => Name(type.TypeOperand),
        ICaseClauseOperation clause => clause.CaseKind.ToString(),
        IBranchOperation branch => $"{branch.BranchKind} {(branch.BranchKind == BranchKind.GoTo ? branch.Target.Name : "")}",
        ILoopOperation loop => loop.LoopKind.ToString(),
        ILabeledOperation label => label.Label.Name,
        IEventAssignmentOperation subscription => subscription.Adds.ToString(),
        IAnonymousFunctionOperation function => Name(function.Symbol),
        ILocalFunctionOperation function => Name(function.Symbol),
        IDynamicMemberReferenceOperation member => member.MemberName,
        IInstanceReferenceOperation instance => instance.ReferenceKind.ToString(),
        // What does not bind is compared by its parts; where it has none, all that is left is what was written.
        _ when operation.Kind is OperationKind.None
            or OperationKind.Invalid && operation.ChildOperations.Count == 0 => operation.Syntax.ToString(),
        _ => "",
    };

    private static string Name(ISymbol? symbol) => symbol?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) ?? "";
}
