using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodeAnalyzers.Tests.Apis;

namespace StatusCodeAnalyzers.Tests.Fuzzing;

/// <summary>An example of the API table with another number in another spelling.</summary>
internal static class Endpoint
{
    private static readonly string[] Apis = [.. StatusCodeApiExamples.Apis];

    /// <summary>The types of packages that the examples need, once for all.</summary>
    public static string PackageTypes => "using System;\n" + StatusCodeApiExamples.PackageTypes;

    public static string Random(Spelling spelling, int number)
    {
        var example = Markup.Parse(
            StatusCodeApiExamples.SourceOf(spelling.Any(Apis)).Replace(StatusCodeApiExamples.PackageTypes, "", StringComparison.Ordinal));
        var place = spelling.Any(example.Markers).Span;
        var code = spelling.Code();
        var spelled = spelling.Flow(code);
        var root = CSharpSyntaxTree.ParseText(example.Code).GetCompilationUnitRoot();
        var method = root.FindToken(place.Start).Parent!.FirstAncestorOrSelf<MethodDeclarationSyntax>();

        // Attributes and defaults are outside of a body, and take constants only.
        if (method?.ExpressionBody is not { } body
            || !body.Span.Contains(place)
            || example.Code.Contains("const ", StringComparison.Ordinal))
        {
            spelled = new Spelled(spelling.Literal(code));
        }

        var changes = new List<TextChange> { new(place, spelled.Expression) };
        if (spelled.Statements != "")
        {
            var start = method!.ReturnType.ToString() == "void" ? $"{{ {spelled.Statements} " : $"{{ {spelled.Statements} return ";
            changes.Add(new TextChange(method.ExpressionBody!.ArrowToken.Span, start));
            changes.Add(new TextChange(method.SemicolonToken.Span, "; }"));
        }

        return SourceText.From(example.Code).WithChanges(changes.OrderBy(change => change.Span)).ToString()
            .Replace(
                "class Example\n{\n",
                $"class Example{number}\n{{\n    private static bool Flag;\n    private static int Number;\n    {spelled.Members}\n",
                StringComparison.Ordinal);
    }
}
