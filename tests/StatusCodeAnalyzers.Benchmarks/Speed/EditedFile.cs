using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodeAnalyzers.Benchmarks.Corpus;

namespace StatusCodeAnalyzers.Benchmarks.Speed;

/// <summary>A file that somebody types in: another number in the place of its last one.</summary>
internal sealed record EditedFile(SyntaxTree Tree, TextSpan Number)
{
    /// <summary>The file with a status code in it whose length is nearest; null where there is none.</summary>
    public static EditedFile? Nearest(Compilation compilation, int lines) => compilation.SyntaxTrees
        .Where(tree => !CorpusPath.IsGenerated(tree.FilePath) && tree.GetText().ToString().Contains("StatusCode", StringComparison.Ordinal))
        .OrderBy(tree => Math.Abs(tree.GetText().Lines.Count - lines))
        .Select(tree => (
            Tree: tree,
            Last: tree.GetRoot()
                .DescendantTokens()
                .LastOrDefault(token => token.IsKind(SyntaxKind.NumericLiteralToken) && token.Text.All(char.IsAsciiDigit))))
        .Where(file => file.Last != default)
        .Select(file => new EditedFile(file.Tree, file.Last.Span))
        .FirstOrDefault();

    public SyntaxTree Typed(int number) => Tree.WithChangedText(
        Tree.GetText().WithChanges(new TextChange(Number, (1 + number).ToString(CultureInfo.InvariantCulture))));
}
