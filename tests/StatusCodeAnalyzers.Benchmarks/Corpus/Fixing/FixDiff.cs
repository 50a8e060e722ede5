using System.Text;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;

/// <summary>Lines that the fixes touched, old under old and new under new.</summary>
internal static class FixDiff
{
    public static async Task<string> Text(Solution before, Solution after, string folder)
    {
        var text = new StringBuilder();
        var documents = after.GetChanges(before).GetProjectChanges().SelectMany(change => change.GetChangedDocuments())
            .Select(id => (Old: before.GetDocument(id)!, New: after.GetDocument(id)!))
            .OrderBy(pair => pair.New.FilePath, StringComparer.Ordinal);
        foreach (var (old, changed) in documents)
        {
            text.Append("--- ").Append(CorpusPath.Relative(folder, old.FilePath!)).Append('\n');
            var oldText = await old.GetTextAsync();
            var newText = await changed.GetTextAsync();
            var moved = 0;
            var lastLine = -1;
            foreach (var change in (await changed.GetTextChangesAsync(old)).OrderBy(change => change.Span.Start))
            {
                var oldLines = (
                    First: oldText.Lines.GetLineFromPosition(change.Span.Start).LineNumber,
                    Last: oldText.Lines.GetLineFromPosition(change.Span.End).LineNumber);
                var start = change.Span.Start + moved;
                var newLines = (
                    First: newText.Lines.GetLineFromPosition(start).LineNumber,
                    Last: newText.Lines.GetLineFromPosition(start + change.NewText!.Length).LineNumber);
                moved += change.NewText.Length - change.Span.Length;
                if (oldLines.First == lastLine)
                    continue;
                lastLine = oldLines.Last;
                for (var line = oldLines.First; line <= oldLines.Last; line++)
                    text.Append("- ").Append(oldText.Lines[line]).Append('\n');
                for (var line = newLines.First; line <= newLines.Last; line++)
                    text.Append("+ ").Append(newText.Lines[line]).Append('\n');
            }
        }
        return text.ToString();
    }
}
