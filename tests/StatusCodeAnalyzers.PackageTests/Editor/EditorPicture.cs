using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodeAnalyzers.Demo;

namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>A method with its squiggles, and the message and menu at its last line, drawn from what the editor's services give.</summary>
internal static class EditorPicture
{
    private const int Columns = 96;

    public static async Task<string> Draw(Document document, int caret, RoslynServices services)
    {
        var text = await document.GetTextAsync();
        var place = text.Lines.GetLineFromPosition(caret);
        var method = (await document.GetSyntaxRootAsync())!.FindToken(caret).Parent!.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        // The services give them in an order of chance.
        var squiggles = (await RoslynServices.Diagnostics(document))
            .Where(found => found.Severity >= DiagnosticSeverity.Info)
            .OrderBy(found => found.Location.SourceSpan.Start)
            .ThenBy(found => found.Id, StringComparer.Ordinal)
            .ToList();
        var said = squiggles.Where(found => found.Location.SourceSpan.Contains(caret)).ToList();
        var menu = await Menu.At(document, new TextSpan(caret, 0), services);

        var picture =
            new Picture($"{text.ToString(place.Span).Trim()} in an editor: {said[0].GetMessage(CultureInfo.InvariantCulture)}", Columns);
        var indent = method.SpanStart - text.Lines.GetLineFromPosition(method.SpanStart).Start;
        for (var line = text.Lines.GetLineFromPosition(method.SpanStart).LineNumber; line <= place.LineNumber; line++)
            await DrawLine(picture, document, text.Lines[line], indent, squiggles);

        picture.Line();
        picture.Fill("box", 5, Columns - 6, said.Count, hasEdge: true);
        foreach (var found in said)
            picture.Line(new Run($"     {found.GetMessage(CultureInfo.InvariantCulture)}  "), new Run(found.Id, "command"));
        picture.Line();
        picture.Fill("box", 5, Columns - 6, menu.Entries.Length, hasEdge: true);
        foreach (var (index, entry) in menu.Entries.Index())
        {
            if (index == 0)
                picture.Fill("chosen", 5, Columns - 6);
            picture.Line(new Run($"     {entry.Title}"));
        }

        return picture.ToSvg();
    }

    private static async Task DrawLine(Picture picture, Document document, TextLine line, int indent, List<Diagnostic> squiggles)
    {
        var margin = $"{line.LineNumber + 1,3}  ";
        var start = Math.Min(line.Start + indent, line.End);
        var shown = TextSpan.FromBounds(start, line.Start + Finding.WithoutRules(line.ToString()).Length);
        var runs = new List<Run> { new(margin, "dim") };
        foreach (var part in await Classifier.GetClassifiedSpansAsync(document, shown))
        {
            if (part.TextSpan.Start < start || ClassificationTypeNames.AdditiveTypeNames.Contains(part.ClassificationType))
                continue;
            runs.Add(new(line.Text!.ToString(TextSpan.FromBounds(start, part.TextSpan.Start))));
            runs.Add(new(line.Text!.ToString(part.TextSpan), Style(part.ClassificationType)));
            start = part.TextSpan.End;
        }

        picture.Line(runs);
        foreach (var found in squiggles.Where(found => shown.Contains(found.Location.SourceSpan)))
        {
            var style = found.Severity == DiagnosticSeverity.Warning ? "warning" : "suggestion";
            picture.Underline(
                style, margin.Length + found.Location.SourceSpan.Start - line.Start - indent, found.Location.SourceSpan.Length);
        }
    }

    private static string Style(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword or ClassificationTypeNames.ControlKeyword => "keyword",
        ClassificationTypeNames.ClassName or ClassificationTypeNames.InterfaceName or ClassificationTypeNames.RecordClassName => "type",
        ClassificationTypeNames.StringLiteral => "string",
        ClassificationTypeNames.NumericLiteral => "number",
        _ => "text",
    };
}
