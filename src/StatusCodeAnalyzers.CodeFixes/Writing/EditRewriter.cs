using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>Writes many edits in one walk that passes by everything without an edit.</summary>
/// <remarks>
/// <c>ReplaceNodes</c> does the same, but looks through all the places of its edits at every node that it meets, so that ten thousand edits
/// in a file take it a hundred times as long as a thousand.
/// </remarks>
internal sealed class EditRewriter : CSharpSyntaxRewriter
{
    private readonly IReadOnlyDictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> _edits;
    private readonly int[] _places;

    private EditRewriter(IReadOnlyDictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> edits)
    {
        _edits = edits;
        _places = edits.Keys.Select(node => node.SpanStart).ToArray();
        Array.Sort(_places);
    }

    /// <summary>The tree with each of the nodes replaced by what its edit makes of it, after the edits inside it.</summary>
    public static SyntaxNode Apply(SyntaxNode root, IReadOnlyDictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> edits) =>
        new EditRewriter(edits).Visit(root)!;

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || !HasEdit(node.FullSpan.Start, node.FullSpan.End))
            return node;

        var written = base.Visit(node)!;
        return _edits.TryGetValue(node, out var edit) ? WithoutElasticTrivia(edit(written)) : written;
    }

    // No edit is inside a token.
    public override SyntaxToken VisitToken(SyntaxToken token) => token;

    // A host formats the places of elastic trivia one by one, which takes longer than everything else together.
    private static SyntaxNode WithoutElasticTrivia(SyntaxNode written) => written.ContainsAnnotations
        ? written.ReplaceTrivia(
            written.DescendantTrivia().Where(trivia => trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation)),
            (_, _) => default)
        : written;

    private bool HasEdit(int start, int end)
    {
        var index = Array.BinarySearch(_places, start);
        return index >= 0 || ~index < _places.Length && _places[~index] <= end;
    }
}
