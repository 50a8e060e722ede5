using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>What is written in a document, all at once: one change may stand inside another.</summary>
internal sealed class Edits
{
    private readonly Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> _edits = new();
    private readonly List<(SyntaxNode List, int Index, StatementSyntax Statement)> _inserted = new();

    private Edits(Document document, SyntaxNode root, SemanticModel model, IReadOnlyList<Compilation> others)
    {
        Document = document;
        Root = root;
        Model = model;
        Names = new NameWriter(model, root, others);
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public NameWriter Names { get; }

    public static async Task<Edits> OfAsync(Document document, CancellationToken cancellationToken) => new(
        document,
        (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!,
        (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!,
        await OtherTargets.CompilationsAsync(document, cancellationToken).ConfigureAwait(false));

    public SyntaxNode Find(Location location) => Find(Root, location);

    public static SyntaxNode Find(SyntaxNode root, Location location) => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);

    public void Replace(SyntaxNode node, Func<SyntaxNode, SyntaxNode> write) => _edits[node] = write;

    /// <summary>Adds a statement before or after one of a block or a switch section.</summary>
    public void Insert(StatementSyntax added, StatementSyntax beside, bool after) =>
        _inserted.Add((beside.Parent!, Statements(beside.Parent!).IndexOf(beside) + (after ? 1 : 0), added));

    /// <summary>The document with all of it, and with the usings that the written names ask for.</summary>
    public async Task<Document> ApplyAsync(CancellationToken cancellationToken)
    {
        // From the last to the first, so that no index moves.
        foreach (var list in _inserted.GroupBy(insertion => insertion.List))
        {
            _edits[list.Key] = written => list
                .OrderByDescending(insertion => insertion.Index)
                .Aggregate(written, (node, insertion) => WithStatement(node, insertion.Index, insertion.Statement));
        }

        var changed = Document.WithSyntaxRoot(EditRewriter.Apply(Root, _edits));
        return await Imports.AddAsync(changed, cancellationToken).ConfigureAwait(false);
    }

    private static SyntaxList<StatementSyntax> Statements(SyntaxNode list) =>
        list is BlockSyntax block ? block.Statements : ((SwitchSectionSyntax)list).Statements;

    private static SyntaxNode WithStatement(SyntaxNode list, int index, StatementSyntax statement) => list is BlockSyntax block
        ? block.WithStatements(block.Statements.Insert(index, statement))
        : ((SwitchSectionSyntax)list).WithStatements(Statements(list).Insert(index, statement));
}
