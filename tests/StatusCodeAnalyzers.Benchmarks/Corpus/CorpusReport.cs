using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>The tables of a run.</summary>
internal sealed class CorpusReport(CorpusOptions options, Rules rules, TextWriter output)
{
    public SortedSet<Finding> Findings(IEnumerable<ProjectRun> runs) =>
        [.. runs.SelectMany(run => run.Diagnostics).Select(diagnostic => Finding.From(options.Folder, diagnostic))];

    public void Projects(IReadOnlyCollection<ProjectRun> runs)
    {
        output.WriteLine($"{"project",-50} {"files",6} {"lines",8} {"errors",7} {"bound",6}  rules");
        foreach (var run in runs)
        {
            Row(
                run.Project.Name,
                run.Files,
                run.Lines,
                run.Errors.Length,
                run.BoundFiles,
                [.. Findings([run]).Select(finding => finding.Id)]);
        }

        var all = Findings(runs);
        Row(
            $"total: {runs.Count} projects",
            runs.Sum(run => run.Files),
            runs.Sum(run => run.Lines),
            runs.Sum(run => run.Errors.Length),
            runs.Sum(run => run.BoundFiles),
            [.. all.Select(finding => finding.Id)]);
        output.WriteLine($"\n{"rule",-10} {"product",8} {"test",6}  title");
        foreach (var descriptor in rules.Descriptors)
        {
            var own = all.Where(finding => finding.Id == descriptor.Id).ToLookup(finding => CorpusPath.IsTest(finding.Path));
            output.WriteLine(
                $"{descriptor.Id,-10} {own[false].Count(),8} {own[true].Count(),6}  {descriptor.Title.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    public void Crashes(IEnumerable<ProjectRun> runs)
    {
        var crashes = runs.SelectMany(run => run.Crashes).ToList();
        output.WriteLine($"\ncrashes: {crashes.Count}");
        foreach (var crash in crashes)
            output.WriteLine(crash);
    }

    public void Unbound(IEnumerable<ProjectRun> runs, IReadOnlyDictionary<string, int> packages)
    {
        var errors = runs.SelectMany(run => run.Errors).ToList();
        Top("errors by id", errors.Select(error => error.Id), 15);
        Top("errors by message", errors.Select(error => $"{error.Id} {error.GetMessage(CultureInfo.InvariantCulture)}"), 40);
        Top("packages not in the packages folder (projects)", packages.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value)), 30);
    }

    public void Skipped(IEnumerable<string> skipped)
    {
        // What a shared file makes every project say is said once.
        var lines = skipped.Distinct()
            .GroupBy(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 1)..], StringComparer.Ordinal)
            .Select(group => group.Count() == 1 ? group.First() : $"{group.Count()} projects:{group.Key}")
            .ToList();
        output.WriteLine($"\nskipped: {lines.Count}");
        foreach (var line in lines)
            output.WriteLine("  " + line);
    }

    private void Row(string name, int files, int lines, int errors, int bound, IReadOnlyCollection<string> ids)
    {
        var share = files == 0 ? 100 : 100.0 * bound / files;
        var counts = ids.CountBy(id => id).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{pair.Value}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-50} {files,6} {lines,8} {errors,7} {share,5:0}%  {string.Join(' ', counts)}"));
    }

    private void Top(string title, IEnumerable<string> values, int count)
    {
        output.WriteLine($"\n{title}");
        var most = values.CountBy(value => value)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(count);
        foreach (var (value, times) in most)
            output.WriteLine($"{times,7}  {value}");
    }
}
