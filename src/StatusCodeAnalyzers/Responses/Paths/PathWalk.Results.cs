using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

internal sealed partial class PathWalk
{
    private static readonly HashSet<string> Harmless = new()
    {
        "GetEndpoint", "GetRouteData", "GetRouteValue", "GetTokenAsync", "AuthenticateAsync", "OnCompleted", "RegisterForDispose",
        "RegisterForDisposeAsync",
    };

    private void Return(ExpressionSyntax? value, PathState? state)
    {
        switch (value is null ? null : Parentheses.InsideCasts(value))
        {
            case ConditionalExpressionSyntax choice:
                var asked = Walk(choice.Condition, state);
                Return(choice.WhenTrue, asked);
                Return(choice.WhenFalse, asked);
                break;
            case SwitchExpressionSyntax choice:
                var governed = Walk(choice.GoverningExpression, state);
                foreach (var arm in choice.Arms)
                    Return(arm.Expression, governed);
                break;
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } given } call
                when WrittenName.Of(call.Expression) == "FromResult" && _called.Count == 0:
                Return(given[0].Expression, state);
                break;
            case null or ThrowExpressionSyntax:
                End(Walk(value, state));
                break;
            case var result:
                Return(result, Walk(result, state), _called.Count == 0);
                break;
        }
    }

    private void Return(ExpressionSyntax result, PathState? state, bool isReply)
    {
        if (state is null || !isReply)
        {
            End(state);
            return;
        }

        if (ResponseApis.IsCandidate(result) || result is BaseObjectCreationExpressionSyntax)
        {
            _findings.NoteHeaders(result, state.Headers);
            _findings.NoteWrite(result, !state.Touched);
        }

        var returned = _model is null || state.Pending.IsEmpty && state.Doubtful.IsEmpty
            ? default
            : ReturnedResult.Of(result, _model, _cancellationToken);
        foreach (var status in state.Pending)
        {
            if (IsLost(status.Key))
                _findings.NoteReplaced(status.Key, result);

            _findings.NoteHeaders(status.Key, status.Value);
        }

        _findings.NoteSent(state.Statuses.Where(status => !IsLost(status)));

        Seen(state);

        bool IsLost(SyntaxNode status) =>
            _model is not null && returned.IsAnother(ResponseApis.Find(status, _model, _cancellationToken)?.Code);
    }

    private LocalFunctionStatementSyntax? LocalFunction(InvocationExpressionSyntax call)
    {
        var name = WrittenName.Of(call.Expression);
        return _function.DescendantNodes().OfType<LocalFunctionStatementSyntax>().FirstOrDefault(
            local => local.Identifier.ValueText == name);
    }

    // What it does is done when the call is; unless nobody waits for it.
    private PathState? Call(LocalFunctionStatementSyntax function, InvocationExpressionSyntax call, PathState state)
    {
        if (!function.DescendantNodes().Any(node => IsMention(node) || node is ThrowStatementSyntax or ThrowExpressionSyntax))
            return state;

        if (_called.Contains(function)
            || function.Modifiers.Any(SyntaxKind.AsyncKeyword) && call.Parent is not AwaitExpressionSyntax
            || function.ReturnType is not PredefinedTypeSyntax && call.Parent is not AwaitExpressionSyntax)
        {
            return Escaped(state);
        }

        var returned = _returned;
        _returned = null;
        _called.Push(function);
        WalkBody(function, state);
        _called.Pop();
        var left = _returned;
        _returned = returned;
        return left;
    }

    private bool IsOurs(ResponseEffect effect)
    {
        if (_model is null)
            return true;

        var root = ResponseRoot.Of(effect.Response, _model, _cancellationToken);
        _root ??= root;
        if (root is not null && SymbolEqualityComparer.Default.Equals(root, _root))
            return true;

        // Of two responses in one function, or of one that anybody can have, nothing is said.
        _findings.IsOpen = _findings.KnowsStart = true;
        return false;
    }

    /// <summary>Whether the node is a value by which somebody else can change the reply.</summary>
    private bool IsHandedOver(SyntaxNode node) =>
        _model is not null
        && node is IdentifierNameSyntax { IsVar: false } or MemberAccessExpressionSyntax
        && !IsInAccess(node)
        && node.Parent is not (MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or TypeSyntax or NameColonSyntax
            or NameEqualsSyntax)
        && !IsAlias(node)
        && WrittenName.Of(node) is { } name
        && (!WrittenName.IsCapital(name)
            || name is "Response" or "HttpContext" or "Context" or "Headers" or "Cookies" or "Body" or "BodyWriter")
        && ResponseRoot.IsHandle(_model.GetTypeInfo(node, _cancellationToken).Type);

    /// <summary>
    /// Whether a method is called on the response or its context that may change the reply: an extension, or one of the framework.
    /// </summary>
    private bool IsCalledOnResponse(SyntaxNode node) =>
        _model is not null
        && node is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: var receiver, Name.Identifier.ValueText: var name },
        }
        && !Harmless.Contains(name)
        && WrittenName.Of(receiver) is { } written
        && (!WrittenName.IsCapital(written) || written is "Response" or "HttpContext" or "Context")
        && _model.GetTypeInfo(receiver, _cancellationToken).Type.IsAnyOf(FrameworkTypes.ContextAndResponse);

    private static bool IsOfNext(SyntaxNode node) =>
        node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && NextMiddleware.IsCandidate(call);

    // `context` of `context.Response`, which is looked at as a whole.
    private static bool IsInAccess(SyntaxNode node) =>
        node.Parent is MemberAccessExpressionSyntax access && access.Expression == node
        || node.Parent is InvocationExpressionSyntax call && call.Expression == node
        || node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node
        || node.Parent is ElementAccessExpressionSyntax element && element.Expression == node;

    // `var response = context.Response` gives the response a second name.
    private bool IsAlias(SyntaxNode node) =>
        node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax }
        && ResponseRoot.Of((ExpressionSyntax)node, _model!, _cancellationToken) is not null
        && _model!.GetTypeInfo(node, _cancellationToken).Type.IsAnyOf(FrameworkTypes.ContextAndResponse);

    private bool IsOwn(InvocationExpressionSyntax call) =>
        _model is not null
        && call.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax }
        && _model.GetSymbolInfo(call, _cancellationToken).Symbol is IMethodSymbol { IsStatic: false, Locations: var places }
        && places.Any(place => place.IsInSource);

    /// <summary>Whether the name may lead to the response.</summary>
    private bool IsMention(SyntaxNode node) => node is IdentifierNameSyntax name && _names.Contains(name.Identifier.ValueText);

    // A parameter of a lambda may have no type, and be a context.
    private static HashSet<string> NamesOf(SyntaxNode function)
    {
        var names = new HashSet<string> { "Response", "HttpContext", "response" };
        foreach (var around in function.AncestorsAndSelf())
        {
            names.UnionWith(around.ChildNodes().OfType<ParameterListSyntax>().SelectMany(list => list.Parameters)
                .Concat(around.ChildNodes().OfType<ParameterSyntax>())
                .Where(parameter => parameter.Type is null || WrittenName.Of(parameter.Type) is "HttpContext" or "HttpResponse")
                .Select(parameter => parameter.Identifier.ValueText));
        }

        return names;
    }
}
