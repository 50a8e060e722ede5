using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>An action of a controller, or a handler with the call that maps it: what it declares, and what it sends.</summary>
internal sealed class Endpoint
{
    private static readonly string[] Framework = { "System", "netstandard", "Microsoft.AspNetCore", "Microsoft.Extensions" };

    private readonly Lazy<SentReplies> _sent;

    public Endpoint(
        SyntaxNode node,
        SyntaxToken name,
        SyntaxNode function,
        ITypeSymbol returned,
        IReadOnlyList<Contract> contracts,
        EndpointScope scope)
    {
        (Node, Name, Function, Returned, Contracts, Scope) = (node, name, function, returned, contracts, scope);
        _sent = new(() => ReplyWalk.Of(function, returned, scope));
    }

    /// <summary>The declaration of the action, or the call that maps the handler.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The action's name, or that of the call.</summary>
    public SyntaxToken Name { get; }

    /// <summary>The action or handler.</summary>
    public SyntaxNode Function { get; }

    /// <summary>What it returns, without tasks.</summary>
    public ITypeSymbol Returned { get; }

    /// <summary>What the document says; several times where several controllers inherit the action.</summary>
    public IReadOnlyList<Contract> Contracts { get; }

    public EndpointScope Scope { get; }

    /// <summary>Whether something that runs around it may send another reply in its place: a filter of the endpoint.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>Codes that something else in the project may send in its place: an exception handler, a filter, a middleware.</summary>
    public ImmutableHashSet<int> SentElsewhere { get; init; } = ImmutableHashSet<int>.Empty;

    /// <summary>
    /// Whether it throws or calls something of the team's or of a package, whose exceptions a handler may answer with an error.
    /// </summary>
    public bool MayThrow =>
        FunctionBody.Of(Function, Scope.Model, Scope.CancellationToken) is not { } body || body.Descendants().Any(Throws);

    /// <summary>Whether it is an action of a controller.</summary>
    public bool IsAction => Node is MethodDeclarationSyntax;

    /// <summary>What it says of itself in messages: the action's name, or <c>MapGet</c>.</summary>
    public string Display => Name.ValueText;

    /// <summary>What it sends. Asked last, for it is the dearest question.</summary>
    public SentReplies Sent => _sent.Value;

    /// <summary>Whether the document lacks the code, wherever the endpoint appears.</summary>
    public bool Lacks(int code) => Contracts.All(contract => !contract.Covers(code));

    /// <summary>The first of the contracts, which all are alike but for what a controller adds.</summary>
    public Contract Contract => Contracts[0];

    /// <summary>The written type of what it returns; null where the compiler infers it.</summary>
    public TypeSyntax? WrittenType => Function switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax local => local.ReturnType,
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ReturnType,
        _ => null,
    };

    /// <summary>Where the declarations are written, for the diagnostics that speak of them.</summary>
    public IEnumerable<Location> DeclaredAt =>
        Contract.Replies.Select(reply => reply.At).OfType<SyntaxNode>().Distinct().Select(at => at.GetLocation());

    private static bool Throws(IOperation operation) => operation switch
    {
        IThrowOperation or IDynamicInvocationOperation or IInvalidOperation => true,
        IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.LocalFunction } method } =>
            !IsFrameworks(method.ContainingAssembly),
        _ => false,
    };

    private static bool IsFrameworks(IAssemblySymbol assembly) =>
        Framework.Any(start => assembly.Name.StartsWith(start, StringComparison.Ordinal));
}
