using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>A place in a file, and what is said of it.</summary>
internal readonly record struct Squiggle(string Path, TextSpan Span, string Label)
{
    public static Squiggle Of(Diagnostic diagnostic) => new(
        diagnostic.Location.SourceTree?.FilePath ?? "",
        diagnostic.Location.SourceSpan,
        $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    /// <summary>The same to Microsoft's library, which counts lines.</summary>
    public DiagnosticResult ToResult(SolutionState state)
    {
        var (path, span, id) = this;
        var result = new DiagnosticResult(id, default).WithOptions(
            DiagnosticOptions.IgnoreSeverity | DiagnosticOptions.IgnoreAdditionalLocations);

        return path == ""
            ? result
            : result.WithSpan(new(path, state.Sources.Single(source => source.filename == path).content.Lines.GetLinePositionSpan(span)));
    }
}

/// <summary>Draws code with carets under the places of interest, as an editor would.</summary>
internal static class Squiggles
{
    public static string Draw(IReadOnlyDictionary<string, SourceText> texts, IEnumerable<Squiggle> squiggles)
    {
        var drawing = new StringBuilder();
        var all = squiggles.ToList();

        foreach (var elsewhere in all.Where(squiggle => !texts.ContainsKey(squiggle.Path)))
            drawing.Append(
                CultureInfo.InvariantCulture,
                $"    (in {(elsewhere.Path == "" ? "no file" : elsewhere.Path)}) {elsewhere.Label}\n");

        foreach (var (path, text) in texts)
        {
            if (texts.Count > 1)
                drawing.Append(CultureInfo.InvariantCulture, $"    // {path}\n");

            foreach (var line in text.Lines)
            {
                drawing.Append("    ").Append(line).Append('\n');
                foreach (var (_, span, label) in all
                    .Where(squiggle => squiggle.Path == path && text.Lines.GetLineFromPosition(squiggle.Span.Start) == line))
                {
                    drawing
                        .Append(' ', 4 + span.Start - line.Start)
                        .Append('^', Math.Max(1, Math.Min(span.End, line.End) - span.Start))
                        .Append(' ').Append(label).Append('\n');
                }
            }
        }

        return drawing.ToString();
    }
}
