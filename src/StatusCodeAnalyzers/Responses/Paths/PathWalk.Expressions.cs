using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

internal sealed partial class PathWalk
{
    private ISymbol? _root;

    private PathState? Walk(SeparatedSyntaxList<ExpressionSyntax> expressions, PathState? state) =>
        expressions.Aggregate(state, (current, next) => Walk(next, current));

    // From left to right and from the inside out, which is the order in which C# runs it.
    private PathState? Walk(SyntaxNode? node, PathState? state)
    {
        if (node is null || state is null)
            return state;

        switch (node)
        {
            case AnonymousFunctionExpressionSyntax lambda:
                return Nested(lambda, state);
            case LocalFunctionStatementSyntax or TypeSyntax and not IdentifierNameSyntax:
                return state;
            case ConditionalExpressionSyntax choice:
                var asked = Walk(choice.Condition, state);
                return PathState.Merge(Walk(choice.WhenTrue, asked), Walk(choice.WhenFalse, asked));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression
                or (int)SyntaxKind.CoalesceExpression } binary:
                return Maybe(binary.Right, Walk(binary.Left, state));
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment:
                return Maybe(assignment.Right, Walk(assignment.Left, state));
            case ConditionalAccessExpressionSyntax access:
                return Maybe(access.WhenNotNull, Walk(access.Expression, state));
            case SwitchExpressionSyntax choice:
                var governed = Walk(choice.GoverningExpression, state);
                return choice.Arms.Select(arm => Walk(arm.Expression, governed)).Aggregate((PathState?)null, PathState.Merge) ?? governed;
            case ThrowExpressionSyntax thrown:
                Throw(Walk(thrown.Expression, state));
                return null;
            case AwaitExpressionSyntax awaited:
                return Awaited(awaited, Walk(awaited.Expression, state));
            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax left } assignment:
                // The member itself is not read.
                return Apply(assignment, Walk(assignment.Right, Walk(left.Expression, state)));
        }

        foreach (var child in node.ChildNodes())
            state = child is StatementSyntax statement ? Walk(statement, state) : Walk(child, state);

        return Apply(node, state);
    }

    private PathState? Maybe(SyntaxNode? node, PathState? state) => PathState.Merge(state, Walk(node, state));

    private PathState? Awaited(AwaitExpressionSyntax awaited, PathState? state)
    {
        var operand = Parentheses.Inside(awaited.Expression);
        if (operand is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var configured }
            })
        {
            operand = configured;
        }

        return state is not null && EffectOf(operand) is { Kind: EffectKind.Write } effect && IsOurs(effect)
            ? Seen(state with { Started = true, Written = true })
            : state;
    }

    // What a lambda does to the response happens some other time, or never.
    private PathState Nested(AnonymousFunctionExpressionSyntax lambda, PathState state)
    {
        if (lambda.DescendantNodes().Any(IsMention))
            _findings.IsOpen = true;

        return state;
    }

    private PathState? Apply(SyntaxNode node, PathState? state)
    {
        if (state is null)
            return null;

        if (EffectOf(node) is { } effect)
            return IsOurs(effect) ? Seen(Apply(effect, node, state)) : state;

        if (node is InvocationExpressionSyntax { Expression: SimpleNameSyntax } call && LocalFunction(call) is { } function)
            return Call(function, call, state);

        if (IsHandedOver(node))
        {
            // Whoever throws has mostly set no status: after the next middleware has failed, the response is as it was.
            return IsOfNext(node) ? Escaped(state) : Seen(Escaped(state));
        }

        if (IsCalledOnResponse(node))
            return Seen(Escaped(state));

        return node is InvocationExpressionSyntax own && IsOwn(own) ? Owned(state) : state;
    }

    private ResponseEffect? EffectOf(SyntaxNode node) =>
        _model is null ? ResponseEffect.Named(node) : ResponseEffect.Of(node, _model, _cancellationToken);

    private PathState Apply(ResponseEffect effect, SyntaxNode node, PathState state)
    {
        switch (effect.Kind)
        {
            case EffectKind.Status:
                NoteSet(node, state);
                return state.With(node);
            case EffectKind.Header:
                NoteSet(node, state);
                return state.With(effect.Header);
            case EffectKind.Redirect:
                NoteSet(node, state);
                return state.WithoutStatus().With(PathHeaders.All);
            case EffectKind.Write:
                if (_called.Count == 0)
                    _findings.NoteWrite(node, !state.Touched);
                return Sent(state);
            case EffectKind.Reads:
                return Sent(state with { Touched = true });
            case EffectKind.OnStarting:
                _findings.IsOpen = true;
                return state;
            default:
                _findings.KnowsStart = true;
                return state;
        }
    }

    // A local function may be called at another time too, so what is late in it is told by its own paths alone.
    private void NoteSet(SyntaxNode node, PathState state)
    {
        if (_called.Count == 0)
            _findings.NoteSet(node, state.Started);
    }

    private PathState Sent(PathState state)
    {
        foreach (var status in state.Pending)
            _findings.NoteHeaders(status.Key, status.Value);

        _findings.NoteSent(state.Statuses);
        return state;
    }

    private PathState Escaped(PathState state) => Sent(Owned(state));

    // A method of the same type may set a status, but what a result sends comes after it.
    private static PathState Owned(PathState state) => state.With(PathHeaders.All) with { Touched = true };

    // On its way out, a jump runs what a finally does to the response.
    private PathState Left(StatementSyntax jump, PathState state) =>
        jump.Ancestors().TakeWhile(around => !ReferenceEquals(around, PathFindings.FunctionOf(jump))).OfType<TryStatementSyntax>()
            .Any(attempt => attempt.Finally?.DescendantNodes().Any(IsMention) is true)
            ? Owned(state) with { Written = true }
            : state;

    private PathState Seen(PathState state)
    {
        foreach (var attempt in _tries)
            attempt.Break(state);

        return state;
    }

    private void Throw(PathState? state)
    {
        if (state is null)
            return;

        foreach (var attempt in _tries)
            attempt.Throw(state);

        Sent(Seen(state));
    }

    private void End(PathState? state)
    {
        if (state is not null && _called.Count > 0)
            _returned = PathState.Merge(_returned, state);
        else if (state is not null)
            Sent(Seen(state));
    }
}
