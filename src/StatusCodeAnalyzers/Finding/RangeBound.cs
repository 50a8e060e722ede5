using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Finding;

/// <summary>
/// A number that has the type of a status code and is an end of a range: <c>code >= (HttpStatusCode)400</c>, or the second argument of
/// <c>InRange(code, (HttpStatusCode)200, (HttpStatusCode)299)</c>. No code is meant.
/// </summary>
internal static class RangeBound
{
    public static bool Is(FlowContext flow, IOperation number) => Outside(number) switch
    {
        IArgumentOperation { Parameter: { } parameter } =>
            IsCalledSo(parameter) || Compares(parameter.ContainingSymbol),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
            IsCalledSo(local) || SymbolFlow.IsCounter(flow, local) || IsRead(flow, local),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.Any(IsCalledSo),
        IFieldInitializerOperation initializer => initializer.InitializedFields.Any(IsCalledSo),
        IParameterInitializerOperation initializer => IsCalledSo(initializer.Parameter),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => IsCalledSo(target.Member),
        ITupleOperation { Parent.Type: INamedTypeSymbol { IsTupleType: true } type } tuple =>
            IsCalledSo(type.TupleElements[tuple.Elements.TakeWhile(element => !element.Syntax.Span.Contains(number.Syntax.Span)).Count()]),
        var parent => Orders(parent),
    };

    /// <summary>Whether the operation compares by size, or calculates.</summary>
    private static bool Orders(IOperation? operation) => operation is IRelationalPatternOperation or IBinaryOperation
    {
        OperatorKind: not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals),
    };

    // Nothing is done with it but that.
    private static bool IsRead(FlowContext flow, ILocalSymbol local)
    {
        var reads = References.To(local, flow.Model, flow.CancellationToken).ToList();
        return reads.Count > 0 && reads.All(read => Orders(Outside(read)));
    }

    private static IOperation? Outside(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;

        return parent;
    }

    private static bool IsCalledSo(ISymbol member) =>
        new Words(member.Name) is var name && (Vocabulary.IsForeign(name) || Vocabulary.IsEndOfRange(name));

    private static bool Compares(ISymbol called) => Vocabulary.Compares(new Words(
        called is IMethodSymbol { MethodKind: MethodKind.Constructor } ? called.ContainingType.Name : called.Name));
}
