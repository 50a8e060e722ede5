using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>
/// Writes the types of typed results, which nobody wants to read in full: the file gets their namespace, if no name in it changes.
/// </summary>
internal static class ResultTypeNames
{
    private const string Space = "Microsoft.AspNetCore.Http.HttpResults";

    public static TypeSyntax Write(string fullName, int position, Edits edits)
    {
        var name = DeclaredType.Write(fullName, position, edits);
        var full = SyntaxFactory.ParseTypeName(name);
        var names = full.DescendantNodesAndSelf()
            .OfType<QualifiedNameSyntax>()
            .Where(type => type.Left.ToString() == Space)
            .ToList();
        if (names.Count == 0 || edits.Root is not CompilationUnitSyntax || !names.All(type => IsFree(type.Right)))
            return full;

        edits.Replace(edits.Root, written => WithUsing((CompilationUnitSyntax)written));
        return full.ReplaceNodes(names, (_, written) => ((QualifiedNameSyntax)written).Right);

        // The class Results is another one than the types of that name.
        bool IsFree(SimpleNameSyntax type) => !edits.Model.LookupNamespacesAndTypes(position, name: type.Identifier.ValueText)
            .Any(symbol => symbol is not INamedTypeSymbol named || named.Arity == type.Arity);
    }

    private static CompilationUnitSyntax WithUsing(CompilationUnitSyntax root)
    {
        var end = root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(Space).WithLeadingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(end == default ? SyntaxFactory.LineFeed : SyntaxFactory.EndOfLine(end.ToString()));
        var behind = root.Usings.TakeWhile(each => each.GlobalKeyword != default
            || string.CompareOrdinal(each.Name?.ToString(), Space) < 0).Count();
        if (behind > 0 || root.Usings.Count > 0)
            return root.WithUsings(root.Usings.Insert(behind, added));

        return root.WithLeadingTrivia().WithUsings(SyntaxFactory.SingletonList(
            added.WithLeadingTrivia(root.GetLeadingTrivia()).WithTrailingTrivia(
                added.GetTrailingTrivia().AddRange(added.GetTrailingTrivia()))));
    }
}
