using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>What the paths through one function say of the statuses, headers and writes in it.</summary>
internal sealed class PathFindings
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxNode, PathFindings>> Known = new();

    private static readonly ConditionalWeakTable<SyntaxNode, PathFindings> Named = new();

    private readonly Dictionary<SyntaxNode, bool> _late = new();
    private readonly Dictionary<SyntaxNode, bool> _untouched = new();
    private readonly Dictionary<SyntaxNode, int> _headers = new();
    private readonly Dictionary<SyntaxNode, HashSet<SyntaxNode>> _replaced = new();
    private readonly HashSet<SyntaxNode> _sent = new();

    /// <summary>Whether more than the function's own code has a say in what is sent, or nobody can tell the paths.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether the function asks if the response has started, or replaces its body.</summary>
    public bool KnowsStart { get; set; }

    /// <summary>What is said of the function that the node stands in.</summary>
    public static PathFindings? Around(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        FunctionOf(node) is { } function
            ? Known.GetOrCreateValue(model.Compilation).GetOrAdd(function, key => PathWalk.Through(key, model, cancellationToken))
            : null;

    /// <summary>Whether a write may have come before the node on every path to it, going by names. Binds nothing.</summary>
    public static bool MayBeLate(SyntaxNode set) =>
        FunctionOf(set) is { } function
        && Named.GetValue(function, key => PathWalk.Through(key, model: null, CancellationToken.None))._late.TryGetValue(set, out var late)
        && late;

    /// <summary>The innermost function around a node: a method, an accessor, a local function or a lambda.</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(ancestor =>
        ancestor is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
            or AnonymousFunctionExpressionSyntax);

    /// <summary>Whether a write has come before the node on every path to it.</summary>
    public bool IsLate(SyntaxNode set) => !KnowsStart && _late.TryGetValue(set, out var late) && late;

    /// <summary>Whether nothing can have given the response a status on any path to the write.</summary>
    public bool IsUntouched(SyntaxNode write) => !IsOpen && _untouched.TryGetValue(write, out var untouched) && untouched;

    /// <summary>The results that replace a status; none where some path sends it.</summary>
    public IReadOnlyCollection<SyntaxNode> ReplacedBy(SyntaxNode set) =>
        !IsOpen && !_sent.Contains(set) && _replaced.TryGetValue(set, out var results) ? results : Array.Empty<SyntaxNode>();

    /// <summary>Whether no path on which the status is sent sets one of the headers.</summary>
    public bool LacksAll(SyntaxNode status, int headers) => !IsOpen && _headers.TryGetValue(status, out var set) && (set & headers) == 0;

    public void NoteSet(SyntaxNode set, bool isLate) => _late[set] = isLate && (!_late.TryGetValue(set, out var before) || before);

    public void NoteWrite(SyntaxNode write, bool isUntouched) =>
        _untouched[write] = isUntouched && (!_untouched.TryGetValue(write, out var before) || before);

    public void NoteHeaders(SyntaxNode status, int headers) =>
        _headers[status] = headers | (_headers.TryGetValue(status, out var before) ? before : 0);

    public void NoteSent(IEnumerable<SyntaxNode> statuses) => _sent.UnionWith(statuses);

    public void NoteReplaced(SyntaxNode status, SyntaxNode result)
    {
        if (!_replaced.TryGetValue(status, out var results))
            _replaced[status] = results = new HashSet<SyntaxNode>();

        results.Add(result);
    }
}
