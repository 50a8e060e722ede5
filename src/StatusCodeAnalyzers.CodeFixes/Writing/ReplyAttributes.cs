using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Contracts;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>
/// Writes <c>[ProducesResponseType(…)]</c> above an action, behind the attributes that it has, in lines of their own or in theirs.
/// </summary>
internal static class ReplyAttributes
{
    public static MethodDeclarationSyntax Add(
        MethodDeclarationSyntax action,
        MethodDeclarationSyntax original,
        IEnumerable<Declaration> declarations,
        bool isGeneric,
        Edits edits)
    {
        var lists = action.AttributeLists;
        var indentation = action.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToList();
        var isInLine = lists.Count > 0 && !EndsLine(lists.Last());
        var lineEnd = action.DescendantTrivia(descendIntoTrivia: false).FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var end =
            isInLine ? SyntaxFactory.Space : lineEnd == default ? SyntaxFactory.LineFeed : SyntaxFactory.EndOfLine(lineEnd.ToString());

        var added = declarations.Select(declaration => SyntaxFactory.AttributeList(
                SyntaxFactory.SingletonSeparatedList(Attribute(declaration, original.SpanStart, isGeneric, edits)))
            .WithLeadingTrivia(isInLine ? SyntaxTriviaList.Empty : SyntaxFactory.TriviaList(indentation))
            .WithTrailingTrivia(end)).ToList();
        if (lists.Count > 0)
        {
            return action.WithAttributeLists(lists.AddRange(added));
        }

        // What stands before the first token, documentation for example, stays on top.
        added[0] = added[0].WithLeadingTrivia(action.GetLeadingTrivia());
        return action.WithLeadingTrivia(indentation).WithAttributeLists(SyntaxFactory.List(added));
    }

    private static bool EndsLine(AttributeListSyntax list) => list.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    private static AttributeSyntax Attribute(Declaration declaration, int position, bool isGeneric, Edits edits)
    {
        var code = edits.Names.Write(declaration.Name, position).ToFullString();
        var type = declaration.Type is { } body ? DeclaredType.Write(body, position, edits) : null;
        var name = DeclaredType.Write("global::Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute", position, edits);
        name = name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
        var attribute = type is null ? $"[{name}({code})]"
            : isGeneric ? $"[{name}<{type}>({code})]"
            : $"[{name}(typeof({type}), {code})]";
        return ((MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"{attribute} void M();")!).AttributeLists[0].Attributes[0];
    }
}
