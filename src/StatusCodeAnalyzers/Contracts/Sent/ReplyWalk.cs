using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>
/// Follows what a function returns to all that it may send: through branches, locals, tasks and the functions that it calls.
/// A path that can't be followed makes the whole incomplete, and nothing else.
/// </summary>
internal sealed partial class ReplyWalk
{
    private const int Depth = 4;

    private readonly EndpointScope _scope;
    private readonly List<SentReply> _found = new();
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private bool _isComplete = true;

    private ReplyWalk(EndpointScope scope) => _scope = scope;

    /// <summary>What a function sends.</summary>
    /// <param name="function">A method, local function or lambda with a body.</param>
    /// <param name="returned">What it returns, without tasks.</param>
    /// <param name="scope">Where it stands.</param>
    public static SentReplies Of(SyntaxNode function, ITypeSymbol returned, EndpointScope scope)
    {
        var walk = new ReplyWalk(scope);
        walk.Function(function, returned, new Frame(scope.Model, At: null, ImmutableDictionary<IParameterSymbol, IOperation>.Empty, 0));
        return new SentReplies(walk._found.Distinct().ToImmutableArray(), walk._isComplete);
    }

    /// <summary>A function on the way.</summary>
    /// <param name="Model">Of its file.</param>
    /// <param name="At">The call in the endpoint that led to it; null for the endpoint itself.</param>
    /// <param name="Given">What its parameters were given.</param>
    /// <param name="Level">How many calls led to it.</param>
    private sealed record Frame(
        SemanticModel Model, SyntaxNode? At, ImmutableDictionary<IParameterSymbol, IOperation> Given, int Level)
    {
        public OwnStatus? Own { get; init; }
    }

    private void Function(SyntaxNode function, ITypeSymbol returned, Frame frame)
    {
        var kind = ResultTypes.Kind(returned);
        if (kind is ReturnKind.Unknown || FunctionBody.Of(function, frame.Model, _scope.CancellationToken) is not { } body)
        {
            _isComplete = false;
            return;
        }

        frame = frame with { Own = OwnStatus.Of(body) };
        if (kind is ReturnKind.Nothing)
        {
            if (frame.Own.AtEnd is { } last && frame.At is null)
                _found.Add(new SentReply(last.Code, last.At, Body: null, Result: null));
            else if (frame.Own.IsUntouched && FunctionBody.Ends(function))
                _found.Add(new SentReply(200, FunctionBody.Name(function), Body: null, Result: null));
            else
                _isComplete = false;
            return;
        }

        foreach (var value in FunctionBody.Returned(body))
            Value(value, frame, returned);
    }

    private void Value(IOperation value, Frame frame, ITypeSymbol returned)
    {
        switch (value)
        {
            // An ActionResult<T> or Results<…> is made of what it is given.
            case IConversionOperation conversion:
                Value(conversion.Operand, frame, returned);
                return;
            case IAwaitOperation awaited:
                Value(awaited.Operation, frame, returned);
                return;
            case IConditionalOperation { WhenFalse: { } otherwise } conditional when !IsPlainValue(conditional, frame):
                Value(conditional.WhenTrue, frame, returned);
                Value(otherwise, frame, returned);
                return;
            case ISwitchExpressionOperation choice when !IsPlainValue(choice, frame):
                foreach (var arm in choice.Arms)
                    Value(arm.Value, frame, returned);
                return;
            case ICoalesceOperation coalesce when !IsPlainValue(coalesce, frame):
                Value(coalesce.Value, frame, returned);
                Value(coalesce.WhenNull, frame, returned);
                return;
            case IThrowOperation:
                return;
            case ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                // Before `??` it is no reply at all; elsewhere it is one that depends on formatters.
                _isComplete &= value.Parent is IConditionalOperation or IConversionOperation && IsBeforeCoalesce(value);
                return;
        }

        Leaf(value, frame, returned);
    }

    private void Leaf(IOperation value, Frame frame, ITypeSymbol returned)
    {
        if (value.Type is null || ResultTypes.Kind(Awaited(value.Type)) is ReturnKind.Unknown)
        {
            _isComplete = false;
            return;
        }

        // Tasks are handed on as they are.
        if (TaskOf(value) is { } inner)
        {
            Value(inner, frame, returned);
            return;
        }

        var type = Awaited(value.Type);
        var kind = ResultTypes.Kind(type);
        if (kind is ReturnKind.Nothing)
        {
            _isComplete = false;
        }
        else if (kind is ReturnKind.Value)
        {
            // Problem details bring a status of their own.
            if (ProblemDetails.Is(type))
                _isComplete = false;
            else
                Implied(value, frame, type, result: null);
        }
        else if (!Sent(value, frame) && !Local(value, frame, returned) && !Call(value, frame, returned))
        {
            OfType(value, frame, type);
        }
    }

    private bool Local(IOperation value, Frame frame, ITypeSymbol returned)
    {
        if (value is not ILocalReferenceOperation { Local: { } local })
            return false;

        if (!_followed.Add(local))
            return true;

        var values = HeldResults.Of(local, frame.Model, _scope.CancellationToken);
        if (values is null)
        {
            _followed.Remove(local);
            return false;
        }

        foreach (var held in values)
            Value(held, frame, returned);
        return true;
    }

    private bool Call(IOperation value, Frame frame, ITypeSymbol returned)
    {
        if (value is not IInvocationOperation call
            || frame.Level >= Depth
            || FunctionBody.Declaration(call.TargetMethod, _scope, frame.Model) is not var (function, model)
            || !_followed.Add(call.TargetMethod))
        {
            return false;
        }

        var given = call.Arguments
            .Where(argument => argument.Parameter is not null)
            .ToImmutableDictionary<IArgumentOperation, IParameterSymbol, IOperation>(
                argument => argument.Parameter!.OriginalDefinition,
                argument => argument.Value,
                SymbolEqualityComparer.Default);
        Function(
            function,
            Awaited(call.TargetMethod.ReturnType),
            new Frame(model, At(value, frame), given, frame.Level + 1));
        _followed.Remove(call.TargetMethod);
        return true;
    }

    private ITypeSymbol Awaited(ITypeSymbol type) => ResultTypes.Awaited(type, _scope.Model.Compilation);

    // A choice between values is one value: what matters is where it stands.
    private static bool IsPlainValue(IOperation choice, Frame frame) =>
        choice.Type is { } type && ResultTypes.Kind(ResultTypes.Awaited(type, frame.Model.Compilation)) is ReturnKind.Value;

    private static bool IsBeforeCoalesce(IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation or IConditionalOperation or IParenthesizedOperation)
            parent = parent.Parent;

        return parent is ICoalesceOperation;
    }
}
