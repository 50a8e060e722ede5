using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>The other projects that compile a file: one for each target framework, each with constants of its own.</summary>
/// <remarks>
/// They share the text, so what is written for one has to mean something in all. Where two of them wrote different things, `dotnet format`
/// would even leave the marks of a merge conflict in the file.
/// </remarks>
internal static class OtherTargets
{
    /// <summary>Whether all of them have what the expressions name at the place, or don't compile the place.</summary>
    public static async Task<bool> HaveAsync(
        Document document, int place, IEnumerable<ExpressionSyntax> names, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetDocument(id) is not { } other)
                continue;

            // It may be behind or ahead while a host fixes one rule after the other, and the place is one of this text.
            if (!text.ContentEquals(await other.GetTextAsync(cancellationToken).ConfigureAwait(false)))
                other = other.WithText(text);

            var model = (await other.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;

            // What #if leaves out there is no token.
            var isCode = (await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false)).FindToken(place).SpanStart == place;
            if (isCode
                && names.Any(name => model.GetSpeculativeSymbolInfo(place, name, SpeculativeBindingOption.BindAsExpression).Symbol is null))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Their compilations, which all have to know a namespace before a using names it.</summary>
    public static async Task<IReadOnlyList<Compilation>> CompilationsAsync(Document document, CancellationToken cancellationToken)
    {
        var compilations = new List<Compilation>();
        foreach (var id in document.GetLinkedDocumentIds())
        {
            compilations.Add((await document.Project.Solution.GetProject(id.ProjectId)!
                .GetCompilationAsync(cancellationToken)
                .ConfigureAwait(false))!);
        }

        return compilations;
    }

    /// <summary>The constants and members in an expression.</summary>
    public static IEnumerable<ExpressionSyntax> NamesIn(string expression) =>
        SyntaxFactory.ParseExpression(expression)
            .DescendantNodesAndSelf()
            .OfType<MemberAccessExpressionSyntax>()
            .Where(access => access.Parent is not MemberAccessExpressionSyntax);
}
