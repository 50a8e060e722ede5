using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>What is written in a document, all at once: one change may stand inside another.</summary>
internal sealed class Edits
{
    private readonly Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> _edits = new();
    private readonly List<(SyntaxNode List, int Index, StatementSyntax Statement)> _inserted = new();
    private readonly List<(SyntaxNode List, int Index, int? Target)> _taken = new();
    private readonly HashSet<(SyntaxNode List, int Index)> _paragraphs = new();

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

    /// <summary>Writes C# with full names in place of a node.</summary>
    public void Replace(SyntaxNode node, string code) => Replace(node, _ => Names.Write(code, node.SpanStart).WithTriviaFrom(node));

    /// <summary>A statement to be added beside another one: on a line of its own where that one is.</summary>
    public StatementSyntax Statement(string code, StatementSyntax beside)
    {
        var lineEnd = beside.GetTrailingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return Names.WriteStatement(code, beside.SpanStart)
            .WithLeadingTrivia(Indentation(beside))
            .WithTrailingTrivia(lineEnd == default ? SyntaxFactory.Space : lineEnd);
    }

    /// <summary>Adds a statement before or after one of a block or a switch section.</summary>
    public void Insert(StatementSyntax added, StatementSyntax beside, bool after) =>
        _inserted.Add((beside.Parent!, Statements(beside.Parent!).IndexOf(beside) + (after ? 1 : 0), added));

    /// <summary>Adds a statement before one of a block or a switch section, below the blank lines that are above it.</summary>
    public void InsertAbove(StatementSyntax added, StatementSyntax beside)
    {
        Insert(added, beside, after: false);
        _paragraphs.Add((beside.Parent!, Statements(beside.Parent!).IndexOf(beside)));
    }

    /// <summary>Takes a statement of a block or a switch section away, or before another one of it.</summary>
    public void Take(StatementSyntax statement, StatementSyntax? before) => _taken.Add((
        statement.Parent!,
        Statements(statement.Parent!).IndexOf(statement),
        before is null ? null : Statements(before.Parent!).IndexOf(before)));

    /// <summary>The document with all of it, and with the usings that the written names ask for.</summary>
    public async Task<Document> ApplyAsync(CancellationToken cancellationToken)
    {
        foreach (var list in _inserted.Select(insertion => insertion.List).Concat(_taken.Select(taken => taken.List)).Distinct())
            _edits[list] = written => WithStatements(written, Changed(list, Statements(written)));

        var changed = Document.WithSyntaxRoot(EditRewriter.Apply(Root, _edits));
        return await Imports.AddAsync(changed, cancellationToken).ConfigureAwait(false);
    }

    private static SyntaxList<StatementSyntax> Statements(SyntaxNode list) =>
        list is BlockSyntax block ? block.Statements : ((SwitchSectionSyntax)list).Statements;

    // Places are those of the list as it was. What is added or goes there keeps the order in which it was asked for.
    private SyntaxList<StatementSyntax> Changed(SyntaxNode list, SyntaxList<StatementSyntax> statements)
    {
        var taken = _taken.Where(taken => taken.List == list).ToList();
        var added = _inserted.Where(insertion => insertion.List == list).Select(insertion => (insertion.Index, insertion.Statement))
            .Concat(taken.Where(moved => moved.Target is not null).Select(moved => (moved.Target!.Value, Moved(statements[moved.Index]))))
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        return SyntaxFactory.List(Enumerable.Range(0, statements.Count + 1).SelectMany(index =>
            index == statements.Count || taken.Any(gone => gone.Index == index) ? added[index]
            : taken.Any(moved => moved.Target == index)
                || _paragraphs.Contains((list, index)) ? BehindItsBlankLines(added[index].ToList(), statements[index])
            : added[index].Append(statements[index])));
    }

    // The blank lines above a statement stay above what goes before it.
    private static IEnumerable<StatementSyntax> BehindItsBlankLines(List<StatementSyntax> moved, StatementSyntax target)
    {
        var leading = target.GetLeadingTrivia();
        var blank = leading.TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .ToList().FindLastIndex(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) + 1;
        yield return moved[0].WithLeadingTrivia(leading.Take(blank).Concat(moved[0].GetLeadingTrivia()));
        foreach (var next in moved.Skip(1))
            yield return next;

        yield return target.WithLeadingTrivia(leading.Skip(blank));
    }

    private static StatementSyntax Moved(StatementSyntax statement) => statement.WithLeadingTrivia(Indentation(statement));

    private static IEnumerable<SyntaxTrivia> Indentation(StatementSyntax statement) =>
        statement.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));

    private static SyntaxNode WithStatements(SyntaxNode list, SyntaxList<StatementSyntax> statements) => list is BlockSyntax block
        ? block.WithStatements(statements)
        : ((SwitchSectionSyntax)list).WithStatements(statements);
}
