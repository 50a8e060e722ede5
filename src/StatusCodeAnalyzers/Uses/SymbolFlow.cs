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
internal sealed class SymbolFlow
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(ISymbol, SyntaxTree, CodePosition), UseSite?>> Known = new();
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(ISymbol, SyntaxTree), bool>> KnownCounters = new();

    // One of these stands in every method that sends a status that it was given.
    private static readonly string[] Senders = { "StatusCode", "statusCode", "StatusCodeResult", "Problem", "Status" };

    /// <summary>Nobody hands a status code on through so many members; generated code may, and each of them is a call deeper.</summary>
    public const int MostFollowed = 64;

    private readonly ValueFlow _values;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _followed;
    private readonly Func<SemanticModel, ValueFlow> _inFile;

    public SymbolFlow(
        ValueFlow values,
        SemanticModel model,
        HashSet<ISymbol> followed,
        Func<SemanticModel, ValueFlow> inFile,
        CancellationToken cancellationToken)
    {
        _values = values;
        _model = model;
        _followed = followed;
        _inFile = inFile;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The first place that the symbol's value meets; null where there is none.</summary>
    public UseSite? Follow(ISymbol symbol, CodePosition position)
    {
        // Many numbers can go through one member. What it leads to is the same for all, unless the way began at another symbol.
        return _followed.Count == 0
            ? Known.GetOrCreateValue(_model.Compilation).GetOrAdd((symbol, _model.SyntaxTree, position), _ => Search(symbol, position))
            : Search(symbol, position);
    }

    private UseSite? Search(ISymbol symbol, CodePosition position)
    {
        if (_followed.Count == MostFollowed || !_followed.Add(symbol))
            return null;

        return symbol switch
        {
            ILocalSymbol => FirstRead(symbol, position),
            IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref, ContainingSymbol: IMethodSymbol method } parameter =>
                HandedOut(method, parameter, position) ?? FirstRead(symbol, position),
            IParameterSymbol parameter => FirstRead(symbol, position) ?? InOtherFile(parameter, position),
            IMethodSymbol => FirstCall(symbol, position),
            IFieldSymbol or IPropertySymbol => EveryRead(symbol, position),
            _ => null,
        };
    }

    private UseSite? FirstRead(ISymbol symbol, CodePosition position) =>
        Reads(symbol).Select(read => _values.Climb(read, position)).FirstOrDefault(meeting => meeting is not null);

    /// <summary>
    /// What becomes of a <c>code</c> in the method's own file: the helper of a base controller, or the constructor of a base exception. To
    /// bind a second file is dear, so only a name that could mean a status is worth it.
    /// </summary>
    private UseSite? InOtherFile(IParameterSymbol parameter, CodePosition position)
    {
        if (position is not CodePosition.Value
            || !MemberNames.MayBeStatus(parameter)
            || parameter.ContainingSymbol.OriginalDefinition is not IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } parts } method)
        {
            return null;
        }

        var tree = parts[0].SyntaxTree;
        if (tree == _model.SyntaxTree || !_model.Compilation.ContainsSyntaxTree(tree))
            return null;

#pragma warning disable RS0030 // The driver hands over the model of one file, and this is about another.
        var model = _model.Compilation.GetSemanticModel(tree);
#pragma warning restore RS0030

        _followed.Remove(parameter);
        return _inFile(model).Given(method.Parameters[parameter.Ordinal], position);
    }

    /// <summary>The place that a local or parameter is given to in its method, so that a comparison with it is one with a status.</summary>
    public UseSite? Sent(ISymbol symbol) =>
        References.IsBeside(symbol, Senders, _model)
        && !(symbol is ILocalSymbol local && IsCounter(local))
        && Follow(symbol, CodePosition.Value) is { IsCompared: false, Slot: { ByName: false, IsSent: true } } meeting
            ? new UseSite(meeting.Slot, IsCompared: true)
            : null;

    private UseSite? FirstCall(ISymbol method, CodePosition position) =>
        References.To(method, _model, _cancellationToken)
            .Select(mention => _values.Climb(mention, mention is IInvocationOperation ? position : CodePosition.Returns))
            .FirstOrDefault(meeting => meeting is not null);

    /// <summary>A member of a type can serve several ends: it counts where all that read it agree.</summary>
    private UseSite? EveryRead(ISymbol member, CodePosition position)
    {
        var meetings = Reads(member).Select(read => _values.Climb(read, position)).ToList();
        return meetings.Contains(null) ? null : meetings.FirstOrDefault();
    }

    /// <summary>What a method puts into an <c>out</c> parameter is in the caller's variable afterwards.</summary>
    private UseSite? HandedOut(IMethodSymbol method, IParameterSymbol parameter, CodePosition position) =>
        References.To(method, _model, _cancellationToken)
            .OfType<IInvocationOperation>()
            .Select(call => ReferencedMember.Of(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value))
            .Select(variable => variable is null ? null : _values.Given(variable, position))
            .FirstOrDefault(meeting => meeting is not null);

    private IEnumerable<IOperation> Reads(ISymbol symbol) =>
        References.To(symbol, _model, _cancellationToken).Where(mention => !IsSet(mention) && !IsFilled(mention.Parent));

    /// <summary>A variable that is counted up stands for a range of numbers.</summary>
    public bool IsCounter(ILocalSymbol local) => KnownCounters.GetOrCreateValue(_model.Compilation).GetOrAdd(
        (local, _model.SyntaxTree),
        _ => References.To(local, _model, _cancellationToken)
            .Any(mention => mention.Parent is IIncrementOrDecrementOperation or ICompoundAssignmentOperation));

    private static bool IsSet(IOperation mention) => mention.Parent is IAssignmentOperation assignment && assignment.Target == mention;

    // `map[key] = 404` and `map.Add(key, 404)` read the collection only to put something into it.
    private static bool IsFilled(IOperation? parent) =>
        parent is IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation
            ? IsSet(parent)
            : parent is IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Clear" };
}
