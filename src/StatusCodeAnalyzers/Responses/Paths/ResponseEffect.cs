using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>What an expression does to a response. The names are looked at first, and nothing else is bound.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Response">The expression of the response.</param>
/// <param name="Header">The header that is set, as a bit of <see cref="PathHeaders"/>.</param>
internal readonly record struct ResponseEffect(EffectKind Kind, ExpressionSyntax Response, int Header = 0)
{
    private static readonly HashSet<string> Writes = new()
    {
        "WriteAsync", "WriteAsJsonAsync", "SendFileAsync", "StartAsync", "CompleteAsync", "FlushAsync",
    };

    private static readonly HashSet<string> HeaderCalls = new()
    {
        "Append", "Add", "TryAdd", "Remove", "Clear", "AppendCommaSeparatedValues", "SetCommaSeparatedValues", "AppendList", "Set",
    };

    /// <summary>The names of calls that set a status or a header.</summary>
    public static readonly HashSet<string> Setters = new(HeaderCalls.Concat(new[] { "Append", "Delete", "Redirect", "Clear" }));

    /// <summary>Whether the node sets a status or a header, going by its name. Binds nothing.</summary>
    public static bool MaySet(SyntaxNode node) => Named(node) is { Kind: EffectKind.Status or EffectKind.Header or EffectKind.Redirect };

    /// <summary>Whether the node writes to a response, going by its name. Binds nothing.</summary>
    public static bool MayWrite(SyntaxNode node) => Named(node) is { Kind: EffectKind.Write };

    /// <summary>The effect of the node; null where it has none that is known.</summary>
    public static ResponseEffect? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Named(node) is not { } effect
            || !ResponseRoot.IsResponse(model.GetTypeInfo(effect.Response, cancellationToken).Type)
            || node is InvocationExpressionSyntax && model.GetSymbolInfo(node, cancellationToken).Symbol is not IMethodSymbol)
        {
            return null;
        }

        return effect.Kind is not EffectKind.Header || effect.Header != PathHeaders.All || Key(node) is not { } key
            ? effect
            : effect with { Header = PathHeaders.Bit(key, model, cancellationToken) };
    }

    /// <summary>The effect that the node has, going by its name. Binds nothing.</summary>
    public static ResponseEffect? Named(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax left } => Set(left),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax headers } }
            when headers.Name.Identifier.ValueText == "Headers" => new(EffectKind.Header, headers.Expression, PathHeaders.All),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => Call(called),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasStarted", Expression: var response } =>
            new(EffectKind.Asks, response),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode", Expression: var response }
            when (node.Parent as AssignmentExpressionSyntax)?.Left != node => new(EffectKind.Reads, response),
        _ => null,
    };

    private static ResponseEffect? Set(MemberAccessExpressionSyntax left) => left.Name.Identifier.ValueText switch
    {
        "StatusCode" => new(EffectKind.Status, left.Expression),
        "ContentType" or "ContentLength" => new(EffectKind.Header, left.Expression),
        "Body" => new(EffectKind.Body, left.Expression),
        var name when left.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers", Expression: var response } =>
            new(EffectKind.Header, response, PathHeaders.Bit(name)),
        _ => null,
    };

    private static ResponseEffect? Call(MemberAccessExpressionSyntax called)
    {
        var name = called.Name.Identifier.ValueText;
        return called.Expression switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers", Expression: var response }
                when HeaderCalls.Contains(name) =>
                new(EffectKind.Header, response, PathHeaders.All),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Cookies", Expression: var response }
                when name is "Append" or "Delete" =>
                new(EffectKind.Header, response),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" or "BodyWriter", Expression: var response }
                when name is "WriteAsync" or "FlushAsync" => new(EffectKind.Write, response),
            var response when Writes.Contains(name) && name != "FlushAsync" => new(EffectKind.Write, response),
            var response when name is "Redirect" or "Clear" => new(EffectKind.Redirect, response),
            var response when name is "OnStarting" => new(EffectKind.OnStarting, response),
            _ => null,
        };
    }

    private static ExpressionSyntax? Key(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } } =>
            keys[0].Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => arguments[0].Expression,
        _ => null,
    };
}

/// <summary>What can be done to a response.</summary>
internal enum EffectKind
{
    /// <summary>Its status is set.</summary>
    Status,

    /// <summary>A header is set, added or removed.</summary>
    Header,

    /// <summary>Status and headers are set by one call: <c>Redirect</c>, <c>Clear</c>.</summary>
    Redirect,

    /// <summary>Its body is written, or its headers are sent.</summary>
    Write,

    /// <summary>Another stream takes the place of its body.</summary>
    Body,

    /// <summary>Its status is read.</summary>
    Reads,

    /// <summary>It is asked whether it has started.</summary>
    Asks,

    /// <summary>Somebody wants to be called before its headers are sent.</summary>
    OnStarting,
}
