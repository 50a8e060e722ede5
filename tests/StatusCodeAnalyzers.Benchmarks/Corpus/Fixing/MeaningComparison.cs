using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;

/// <summary>
/// Compares two versions of a document by what the compiler bound, constants folded. Works in code with errors, where nothing can be
/// emitted: what does not bind is compared by its bound parts.
/// </summary>
internal static class MeaningComparison
{
    public static async Task<IReadOnlyList<string>> Differences(Document before, Document after, string folder)
    {
        var path = CorpusPath.Relative(folder, before.FilePath!);
        var old = await Parts(before);
        var changed = await Parts(after);
        if (old.Count != changed.Count)
            return [$"{path}: {old.Count} bound parts before, {changed.Count} after"];
        return [.. old.Zip(changed)
            .Where(pair => pair.First.Dump != pair.Second.Dump)
            .Select(pair => $"{path}({pair.First.Line}): {FirstDifference(pair.First.Dump, pair.Second.Dump)}")];
    }

    private static async Task<List<(int Line, string Dump)>> Parts(Document document)
    {
        var model = (await document.GetSemanticModelAsync())!;
        var root = (await document.GetSyntaxRootAsync())!;
        var parts = new List<(int, string)>();
        Collect(root);
        return parts;

        void Collect(SyntaxNode node)
        {
            foreach (var child in node.ChildNodes())
            {
                if (child is UsingDirectiveSyntax)
                    continue;
                if (model.GetOperation(child) is { } operation)
                    parts.Add((child.GetLocation().GetLineSpan().StartLinePosition.Line + 1, OperationDump.Text(operation)));
                else
                    Collect(child);
            }
        }
    }

    private static string FirstDifference(string before, string after)
    {
        var (old, changed) = (before.Split('\n'), after.Split('\n'));
        var at = 0;
        while (at < old.Length - 1 && at < changed.Length - 1 && old[at] == changed[at])
            at++;
        return $"{old[at].Trim()} => {changed[at].Trim()}";
    }
}
