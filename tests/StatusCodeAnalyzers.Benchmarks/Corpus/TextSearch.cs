using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>Looks for status codes in the text of the same files, to find what the rules miss.</summary>
internal sealed class TextSearch(CorpusOptions options, TextWriter output)
{
    private const int LinesAboveLabel = 40;

    private sealed record Hit(string Path, int Line, string Form, string Source, string State);

    public void Print(IReadOnlyList<ProjectRun> runs, IReadOnlySet<Finding> findings)
    {
        var reported = findings.Select(finding => (finding.Path, finding.Line)).ToHashSet();
        var hits = runs.SelectMany(run => Search(run, reported))
            .GroupBy(hit => (hit.Path, hit.Line))
            // Of two projects that share a file, the one that compiles the line speaks.
            .Select(group => group.OrderBy(hit => hit.State.Length).First())
            .Where(hit => options.Shows(hit.Path))
            .OrderBy(hit => hit.Path, StringComparer.Ordinal).ThenBy(hit => hit.Line)
            .ToList();

        output.WriteLine($"\n{"text search",-16} {"found",6} {"reported",9} {"missed",7} {"unbound",8} {"inactive",9}");
        foreach (var form in hits.GroupBy(hit => hit.Form).OrderByDescending(group => group.Count()))
        {
            int Count(string state) => form.Count(hit => hit.State == state);
            output.WriteLine($"{form.Key,-16} {form.Count(),6} {Count("reported"),9} {Count(""),7} {Count("unbound"),8} {Count("inactive"),9}");
        }
        output.WriteLine("\nnot reported:");
        foreach (var hit in hits.Where(hit => hit.State != "reported" && IsListed(hit.Form)))
            output.WriteLine($"{hit.Path}({hit.Line}): [{hit.Form}{(hit.State.Length > 0 ? ", " + hit.State : "")}] {hit.Source}");
    }

    private bool IsListed(string form) => options.SearchForms.Count > 0 ? options.SearchForms.Contains(form) : form != SearchForms.Range;

    private IEnumerable<Hit> Search(ProjectRun run, HashSet<(string, int)> reported)
    {
        var unbound = run.Errors.Where(error => error.Location.IsInSource)
            .Select(error => (error.Location.SourceTree, error.Location.GetLineSpan().StartLinePosition.Line)).ToHashSet();
        foreach (var tree in run.Sources)
        {
            var path = CorpusPath.Relative(options.Folder, tree.FilePath);
            var text = tree.GetText();
            for (var line = 0; line < text.Lines.Count; line++)
            {
                var source = text.Lines[line].ToString();
                if (!SearchForms.AnyNumber.IsMatch(source) || Form(text, line, source) is not var (form, column) || State(tree, text.Lines[line].Start + column) is not { } state)
                    continue;
                state = reported.Contains((path, line + 1)) ? "reported" : state.Length == 0 && unbound.Contains((tree, line)) ? "unbound" : state;
                yield return new Hit(path, line + 1, form, source.Trim(), state);
            }
        }
    }

    private static (string Form, int Column)? Form(Microsoft.CodeAnalysis.Text.SourceText text, int line, string source)
    {
        foreach (var (name, pattern) in SearchForms.All)
        {
            if (pattern.Match(source) is { Success: true } match)
                return (name, Column(match, source));
        }
        if (SearchForms.Label.Pattern.Match(source) is not { Success: true } label)
            return null;
        for (var above = line; above >= Math.Max(0, line - LinesAboveLabel); above--)
        {
            if (SearchForms.SwitchesOnStatus.IsMatch(text.Lines[above].ToString()))
                return (SearchForms.Label.Name, Column(label, source));
        }
        return null;
    }

    private static int Column(System.Text.RegularExpressions.Match match, string source) =>
        match.Groups["n"].Success ? match.Groups["n"].Index : SearchForms.AnyNumber.Match(source).Index;

    /// <summary>Null for a number in a comment or string; "inactive" for one that a preprocessor directive takes out.</summary>
    private static string? State(SyntaxTree tree, int position)
    {
        var token = tree.GetRoot().FindToken(position);
        if (token.IsKind(SyntaxKind.NumericLiteralToken) && token.Span.Contains(position))
            return "";
        return tree.GetRoot().FindTrivia(position).IsKind(SyntaxKind.DisabledTextTrivia) ? "inactive" : null;
    }
}
