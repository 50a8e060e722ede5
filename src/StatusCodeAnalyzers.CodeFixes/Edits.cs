using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>What is written in a document, all at once: one change may stand inside another.</summary>
internal sealed class Edits
{
    private readonly SyntaxNode _root;
    private readonly Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> _edits = new();
    private readonly List<(SyntaxNode List, int Index, StatementSyntax Statement)> _inserted = new();

    public Edits(SyntaxNode root) => _root = root;

    public SyntaxNode Find(Location location) => _root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);

    public void Replace(SyntaxNode node, Func<SyntaxNode, SyntaxNode> write) => _edits[node] = write;

    /// <summary>Adds a statement before or after one of a block or a switch section.</summary>
    public void Insert(StatementSyntax added, StatementSyntax beside, bool after) =>
        _inserted.Add((beside.Parent!, Statements(beside.Parent!).IndexOf(beside) + (after ? 1 : 0), added));

    public SyntaxNode Apply()
    {
        // From the last to the first, so that no index moves.
        foreach (var list in _inserted.GroupBy(insertion => insertion.List))
            _edits[list.Key] = written => list.OrderByDescending(insertion => insertion.Index).Aggregate(written, (node, insertion) => WithStatement(node, insertion.Index, insertion.Statement));

        return _root.ReplaceNodes(_edits.Keys, (original, written) => _edits[original](written));
    }

    private static SyntaxList<StatementSyntax> Statements(SyntaxNode list) => list is BlockSyntax block ? block.Statements : ((SwitchSectionSyntax)list).Statements;

    private static SyntaxNode WithStatement(SyntaxNode list, int index, StatementSyntax statement) => list is BlockSyntax block
        ? block.WithStatements(block.Statements.Insert(index, statement))
        : ((SwitchSectionSyntax)list).WithStatements(Statements(list).Insert(index, statement));
}
