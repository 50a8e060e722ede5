using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Follows a value that is put into a local, parameter, private member or private method to where it is read again, within the file.
/// </summary>
internal static class SymbolFlow
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(
        ISymbol, SyntaxTree, CodePosition, string Settings), UseSite?>> Known = new();
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(ISymbol, SyntaxTree), bool>> KnownCounters = new();

    // One of these stands in every method that sends a status that it was given.
    private static readonly string[] Senders = { "StatusCode", "statusCode", "StatusCodeResult", "Problem", "Status" };

    /// <summary>Nobody hands a status code on through so many members; generated code may, and each of them is a call deeper.</summary>
    public const int MostFollowed = 64;

    /// <summary>The first place that the symbol's value meets; null where there is none.</summary>
    public static UseSite? Follow(FlowContext flow, ISymbol symbol, CodePosition position)
    {
        // Many numbers can go through one member. What it leads to is the same for all that are written in files with the same settings,
        // unless the way began at another symbol.
        return flow.Followed.Count == 0
            ? Known.GetOrCreateValue(flow.Model.Compilation).GetOrAdd(
                (symbol, flow.Model.SyntaxTree, position, flow.Slots.Settings),
                _ => Search(flow, symbol, position))
            : Search(flow, symbol, position);
    }

    private static UseSite? Search(FlowContext flow, ISymbol symbol, CodePosition position)
    {
        if (flow.Followed.Count == MostFollowed || !flow.Follow(symbol))
            return null;

        return symbol switch
        {
            ILocalSymbol => FirstRead(flow, symbol, position),
            IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref, ContainingSymbol: IMethodSymbol method } parameter =>
                HandedOut(flow, method, parameter, position) ?? FirstRead(flow, symbol, position),
            IParameterSymbol parameter => FirstRead(flow, symbol, position)
                ?? InOtherFile(flow, parameter, position)
                ?? ValueFlow.Given(flow, Positional(parameter), position),
            IMethodSymbol method => FirstCall(flow, symbol, position) ?? ValueFlow.Given(flow, method.OverriddenMethod, position),
            IFieldSymbol => EveryRead(flow, symbol, position) ?? SentSomewhere(flow, symbol, position),
            IPropertySymbol property => EveryRead(flow, symbol, position)
                ?? SentSomewhere(flow, symbol, position)
                ?? ValueFlow.Given(flow, property.OverriddenProperty ?? Promise(property), position),
            _ => null,
        };
    }

    /// <summary>The property that a record makes of its parameter.</summary>
    private static ISymbol? Positional(IParameterSymbol parameter) =>
        parameter.ContainingType is { IsRecord: true } record
            && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;

    /// <summary>The property of an interface that the property is.</summary>
    private static ISymbol? Promise(IPropertySymbol property) => property.DeclaredAccessibility is not Accessibility.Public
        ? null
        : property.ContainingType.AllInterfaces
            .SelectMany(shape => shape.GetMembers(property.Name))
            .FirstOrDefault(member =>
                SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property));

    /// <summary>
    /// A <c>code</c> that others can see too counts where the file at hand, or the one of its type, sends it: <c>Response.StatusCode =
    /// fault.Code</c>.
    /// </summary>
    private static UseSite? SentSomewhere(FlowContext flow, ISymbol member, CodePosition position)
    {
        if (position is not CodePosition.Value || !MemberNames.IsWorthFollowing(member))
            return null;

        return member.OriginalDefinition.DeclaringSyntaxReferences
            .Select(part => part.SyntaxTree)
            .Prepend(flow.Model.SyntaxTree)
            .Distinct()
            .Where(flow.Model.Compilation.ContainsSyntaxTree)
            .Select(tree => SentIn(flow.In(ModelOf(tree, flow)), tree.GetRoot(flow.CancellationToken), member))
            .FirstOrDefault(meeting => meeting is not null);
    }

    private static UseSite? SentIn(FlowContext flow, SyntaxNode file, ISymbol member) =>
        References.Have(file, Senders, flow.Model.Compilation)
            ? References.Within(file, member, flow.Model, flow.CancellationToken)
                .Where(mention => !IsSet(mention) && IsGiven(mention))
                .Select(read => ValueFlow.Climb(flow, read, CodePosition.Value))
                .FirstOrDefault(meeting => meeting is { IsCompared: false, Slot: { Trust: Trust.Known, IsSent: true } })
            : null;

    // To a call, or to what is set: nothing is followed further than that.
    private static bool IsGiven(IOperation read)
    {
        var parent = read.Parent;
        while (parent is IConversionOperation or ICoalesceOperation)
            parent = parent.Parent;

        return parent is IArgumentOperation or ISimpleAssignmentOperation;
    }

    /// <summary>The model of a file, which may be another one.</summary>
    private static SemanticModel ModelOf(SyntaxTree tree, FlowContext flow) =>
#pragma warning disable RS0030 // The driver hands over the model of one file, and this may be about another.
        tree == flow.Model.SyntaxTree ? flow.Model : flow.Model.Compilation.GetSemanticModel(tree);
#pragma warning restore RS0030

    private static UseSite? FirstRead(FlowContext flow, ISymbol symbol, CodePosition position) =>
        Reads(flow, symbol).Select(read => ValueFlow.Climb(flow, read, position)).FirstOrDefault(meeting => meeting is not null);

    /// <summary>
    /// What becomes of a <c>code</c> in the method's own file: the helper of a base controller, or the constructor of a base exception. To
    /// bind a second file is dear, so only a name that could mean a status is worth it.
    /// </summary>
    private static UseSite? InOtherFile(FlowContext flow, IParameterSymbol parameter, CodePosition position)
    {
        if (position is not CodePosition.Value
            || !MemberNames.IsWorthFollowing(parameter)
            || parameter.ContainingSymbol.OriginalDefinition is not IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } parts } method)
        {
            return null;
        }

        var tree = parts[0].SyntaxTree;
        if (tree == flow.Model.SyntaxTree || !flow.Model.Compilation.ContainsSyntaxTree(tree))
            return null;

        flow.Followed.Remove(parameter);
        return ValueFlow.Given(flow.In(ModelOf(tree, flow)), method.Parameters[parameter.Ordinal], position);
    }

    /// <summary>The place that a local or parameter is given to in its method, so that a comparison with it is one with a status.</summary>
    public static UseSite? Sent(FlowContext flow, ISymbol symbol) =>
        References.IsBeside(symbol, Senders, flow.Model)
        && !(symbol is ILocalSymbol local && IsCounter(flow, local))
        && Follow(flow, symbol, CodePosition.Value) is { IsCompared: false, Slot: { Trust: Trust.Known, IsSent: true } } meeting
            ? new UseSite(meeting.Slot, IsCompared: true)
            : null;

    private static UseSite? FirstCall(FlowContext flow, ISymbol method, CodePosition position) =>
        References.To(method, flow.Model, flow.CancellationToken)
            .Select(mention => ValueFlow.Climb(flow, mention, mention is IInvocationOperation ? position : CodePosition.Returns))
            .FirstOrDefault(meeting => meeting is not null);

    /// <summary>A member of a type can serve several ends: it counts where all that read it agree.</summary>
    private static UseSite? EveryRead(FlowContext flow, ISymbol member, CodePosition position)
    {
        var meetings = Reads(flow, member).Select(read => ValueFlow.Climb(flow, read, position)).ToList();
        return meetings.Contains(null) ? null : meetings.FirstOrDefault();
    }

    /// <summary>What a method puts into an <c>out</c> parameter is in the caller's variable afterwards.</summary>
    private static UseSite? HandedOut(FlowContext flow, IMethodSymbol method, IParameterSymbol parameter, CodePosition position) =>
        References.To(method, flow.Model, flow.CancellationToken)
            .OfType<IInvocationOperation>()
            .Select(call => ReferencedMember.Of(
                call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value))
            .Select(variable => variable is null ? null : ValueFlow.Given(flow, variable, position))
            .FirstOrDefault(meeting => meeting is not null);

    private static IEnumerable<IOperation> Reads(FlowContext flow, ISymbol symbol) =>
        References.To(symbol, flow.Model, flow.CancellationToken).Where(mention => !IsSet(mention) && !IsFilled(mention.Parent));

    /// <summary>A variable that is counted up stands for a range of numbers.</summary>
    public static bool IsCounter(FlowContext flow, ILocalSymbol local) => KnownCounters.GetOrCreateValue(flow.Model.Compilation).GetOrAdd(
        (local, flow.Model.SyntaxTree),
        _ => References.To(local, flow.Model, flow.CancellationToken)
            .Any(mention => mention.Parent is IIncrementOrDecrementOperation or ICompoundAssignmentOperation));

    /// <summary>Whether the mention sets what it mentions.</summary>
    private static bool IsSet(IOperation mention) => mention.Parent is IAssignmentOperation assignment && assignment.Target == mention;

    // `map[key] = 404` and `map.Add(key, 404)` read the collection only to put something into it.
    private static bool IsFilled(IOperation? parent) =>
        parent is IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation
            ? IsSet(parent)
            : parent is IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Clear" };
}
