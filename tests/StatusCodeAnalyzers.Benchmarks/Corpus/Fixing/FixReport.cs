using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;

/// <summary>What is worse after Fix All than before: errors, diagnostics, meaning, IL.</summary>
internal sealed class FixReport(CorpusOptions options, Rules rules, TextWriter output)
{
    public async Task Print(Solution before, IReadOnlyList<ProjectRun> runs)
    {
        var fixing = new FixAllRun(rules);
        var after = await fixing.Apply(before, runs);
        var changes = after.GetChanges(before).GetProjectChanges().ToList();
        output.WriteLine($"\nFix All: {changes.Sum(change => change.GetChangedDocuments().Count())} documents in {changes.Count} projects");
        List("Fix All failed", fixing.Failures);

        List<string> errors = [], left = [], added = [], meaning = [], il = [];
        var emitted = 0;
        foreach (var change in changes)
        {
            var old = runs.First(run => run.Project.Id == change.ProjectId);
            var run = await ProjectRun.Analyze(after.GetProject(change.ProjectId)!, rules.Analyzers);
            fixing.Failures.AddRange(run.Crashes);
            errors.AddRange(New(
                old.Errors,
                run.Errors,
                error => $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}",
                error => Finding.From(options.Folder, error).ToString()));
            added.AddRange(New(
                old.Diagnostics,
                run.Diagnostics,
                each => $"{each.Location.SourceTree?.FilePath} {each.Id}",
                each => Finding.From(options.Folder, each).ToString()));
            left.AddRange(await Fixable(run));
            foreach (var document in change.GetChangedDocuments())
            {
                meaning.AddRange(
                    await MeaningComparison.Differences(before.GetDocument(document)!, after.GetDocument(document)!, options.Folder));
            }

            if (await IlComparison.Differences(old.Compilation, run.Compilation) is { } differences)
            {
                emitted++;
                il.AddRange(differences.Select(difference => $"{change.NewProject.Name}: {difference}"));
            }
        }
        List("new errors", errors);
        List("new diagnostics", added);
        List("left although a fix is offered", left);
        List("changed meaning", meaning);
        List($"changed IL (of {emitted} projects that emit)", il);
        if (options.Diff is { } file)
            await File.WriteAllTextAsync(file, await FixDiff.Text(before, after, options.Folder));
    }

    private void List(string title, List<string> lines)
    {
        output.WriteLine($"{title}: {lines.Count}");
        foreach (var line in lines)
            output.WriteLine("  " + line);
    }

    /// <summary>Positions move when a <c>using</c> is added, so both sides are counted without them.</summary>
    private static IEnumerable<string> New(
        IEnumerable<Diagnostic> before,
        IEnumerable<Diagnostic> after,
        Func<Diagnostic, string> key,
        Func<Diagnostic, string> text)
    {
        var counts = before.CountBy(key).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return after.GroupBy(key, StringComparer.Ordinal)
            .Where(group => group.Count() > counts.GetValueOrDefault(group.Key))
            .SelectMany(group => group.Skip(counts.GetValueOrDefault(group.Key)).Select(text));
    }

    private async Task<List<string>> Fixable(ProjectRun run)
    {
        var left = new List<string>();
        foreach (var diagnostic in run.Diagnostics)
        {
            if (run.Project.Solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;
            var actions = new List<CodeAction>();
            foreach (var fix in rules.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                await fix.RegisterCodeFixesAsync(
                    new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            }

            if (actions.Count > 0)
                left.Add($"{Finding.From(options.Folder, diagnostic)} [{string.Join("; ", actions.Select(action => action.Title))}]");
        }
        return left;
    }
}
