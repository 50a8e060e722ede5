using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>
/// Follows all paths through a function at once and notes what happens to its response on them. What may not have run is no proof: where
/// paths meet, only what came on all of them came surely.
/// </summary>
/// <remarks>
/// The syntax has the paths, and most functions set no status; the compiler's own graph would be made of the whole method or program that a
/// lambda stands in, and of everything in it.
/// </remarks>
internal sealed partial class PathWalk
{
    private readonly SemanticModel? _model;
    private readonly CancellationToken _cancellationToken;
    private readonly PathFindings _findings = new();
    private readonly Stack<PathJumps> _loops = new();
    private readonly Stack<PathJumps> _tries = new();
    private readonly Stack<LocalFunctionStatementSyntax> _called = new();
    private readonly SyntaxNode _function;
    private readonly HashSet<string> _names;
    private PathState? _returned;

    private PathWalk(SyntaxNode function, SemanticModel? model, CancellationToken cancellationToken)
    {
        _function = function;
        _names = NamesOf(function);
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What the paths say.</summary>
    /// <param name="function">The function.</param>
    /// <param name="model">Its model; without one, whatever is named like a set or a write is taken for one.</param>
    /// <param name="cancellationToken">Ends the binding.</param>
    public static PathFindings Through(SyntaxNode function, SemanticModel? model, CancellationToken cancellationToken)
    {
        var walk = new PathWalk(function, model, cancellationToken);
        walk.WalkBody(function, PathState.Entry);
        return walk._findings;
    }

    private void WalkBody(SyntaxNode function, PathState entry)
    {
        var (block, expression) = BodyOf(function);
        if (block is not null)
            End(Walk(block, entry));
        else if (expression is not null)
            Return(expression, entry);
    }

    private static (BlockSyntax? Block, ExpressionSyntax? Expression) BodyOf(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax method => (method.Body, method.ExpressionBody?.Expression),
        AccessorDeclarationSyntax accessor => (accessor.Body, accessor.ExpressionBody?.Expression),
        LocalFunctionStatementSyntax local => (local.Body, local.ExpressionBody?.Expression),
        AnonymousFunctionExpressionSyntax lambda => (lambda.Block, lambda.ExpressionBody),
        _ => (null, null),
    };

    private PathState? Walk(StatementSyntax? statement, PathState? state)
    {
        if (statement is null || state is null)
            return state;

        switch (statement)
        {
            case BlockSyntax block:
                return block.Statements.Aggregate((PathState?)state, (current, next) => Walk(next, current));
            case LocalFunctionStatementSyntax:
                return state;
            case ReturnStatementSyntax { Expression: var value }:
                Return(value, Left(statement, state));
                return null;
            case ThrowStatementSyntax thrown:
                Throw(Walk(thrown.Expression, state));
                return null;
            case BreakStatementSyntax:
                _loops.FirstOrDefault()?.Break(Left(statement, state));
                return null;
            case ContinueStatementSyntax:
                _loops.FirstOrDefault(loop => loop.IsLoop)?.Continue(Left(statement, state));
                return null;
            case IfStatementSyntax choice:
                var asked = Walk(choice.Condition, state);
                return PathState.Merge(Walk(choice.Statement, asked), Walk(choice.Else?.Statement, asked));
            case SwitchStatementSyntax choice:
                return WalkSwitch(choice, state);
            case WhileStatementSyntax loop:
                return WalkLoop(loop.Condition, loop.Statement, default, state);
            case ForStatementSyntax loop:
                var begun = Walk(loop.Declaration, Walk(loop.Initializers, state));
                return WalkLoop(loop.Condition, loop.Statement, loop.Incrementors, begun, isEndless: loop.Condition is null);
            case DoStatementSyntax loop:
                return WalkLoop(loop.Condition, loop.Statement, default, state, isDo: true);
            case CommonForEachStatementSyntax loop:
                return WalkLoop(condition: null, loop.Statement, default, Walk(loop.Expression, state));
            case TryStatementSyntax attempt:
                return WalkTry(attempt, state);
            case LabeledStatementSyntax or GotoStatementSyntax:
                // Whoever jumps about can come from anywhere.
                _findings.IsOpen = _findings.KnowsStart = true;
                return statement is LabeledStatementSyntax labeled ? Walk(labeled.Statement, state) : null;
            default:
                // Of using, lock and the like, the parts in their order are the path.
                return Walk((SyntaxNode)statement, state);
        }
    }

    // Twice: what the body has done is there when it begins again.
    private PathState? WalkLoop(
        ExpressionSyntax? condition,
        StatementSyntax body,
        SeparatedSyntaxList<ExpressionSyntax> incrementors,
        PathState? state,
        bool isEndless = false,
        bool isDo = false)
    {
        isEndless |= condition is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression };
        PathState? left = null;
        for (var round = 0; round < 2; round++)
        {
            var jumps = new PathJumps(isLoop: true);
            _loops.Push(jumps);
            var asked = isDo ? state : Walk(condition, state);
            var done = PathState.Merge(Walk(body, asked), jumps.Continued);
            done = isDo ? Walk(condition, done) : Walk(incrementors, done);
            _loops.Pop();
            left = PathState.Merge(isEndless ? null : isDo ? done : asked, jumps.Broken);
            state = PathState.Merge(state, done);
        }

        return left;
    }

    private PathState? WalkSwitch(SwitchStatementSyntax choice, PathState state)
    {
        var asked = Walk(choice.Expression, state);
        var jumps = new PathJumps(isLoop: false);
        _loops.Push(jumps);
        foreach (var section in choice.Sections)
        {
            var chosen = section.Labels.OfType<CasePatternSwitchLabelSyntax>()
                .Aggregate(asked, (current, label) => PathState.Merge(current, Walk(label.WhenClause?.Condition, current)));
            jumps.Break(section.Statements.Aggregate(chosen, (current, next) => Walk(next, current)));
        }

        _loops.Pop();
        var isComplete = choice.Sections.Any(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax));
        return PathState.Merge(isComplete ? null : asked, jumps.Broken);
    }

    // An exception can come at any place in the block, so a catch knows of nothing in it that it has happened.
    private PathState? WalkTry(TryStatementSyntax attempt, PathState state)
    {
        var (through, thrown) = (new PathJumps(isLoop: false), new PathJumps(isLoop: false));
        through.Break(state);
        thrown.Break(state);
        _tries.Push(through);
        _tries.Push(thrown);
        var done = Walk(attempt.Block, state);
        var left = done;
        _tries.Pop();

        // What the block throws itself is what its author catches: where that comes behind a write, the catch does too.
        var entered = thrown.Broken!.Caught();
        if (thrown.Thrown is { Written: true })
            entered = entered with { Written = true };

        foreach (var handler in attempt.Catches)
        {
            var caught = Walk(handler.Filter?.FilterExpression, entered);
            left = PathState.Merge(left, Walk(handler.Block, caught));
        }

        _tries.Pop();
        if (done is not null)
            left = left! with { Written = done.Written };

        if (attempt.Finally is not { Block: var last })
            return left;

        // However the block was left: what stands here sees all of that. What it sets is the last word if an exception goes on from here,
        // and comes between a result that is returned and what was set before.
        var entry = PathState.Merge(through.Broken?.Caught(), left)!;
        if (Walk(last, entry) is { } escaped && escaped.Pending.Keys.Any(last.Contains))
            _findings.NoteSent(entry.Statuses.Concat(escaped.Statuses));

        return Walk(last, left);
    }
}
