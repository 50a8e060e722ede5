using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>
/// A constant to be declared: behind the constants that a type has, or else first in it; before the top-level statement that uses it.
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">Its type, as the cast at the number writes it, or <c>int</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Statement">The index of the top-level statement; -1 in a type.</param>
internal sealed record ConstantDeclaration(string Name, string Type, string Value, int Statement)
{
    public bool IsEnum => Type != "int";

    public static ConstantDeclaration For(string name, SyntaxNode number, SyntaxNode scope, int code)
    {
        var type = number is CastExpressionSyntax cast ? cast.Type.ToString() : "int";
        var statement = scope is CompilationUnitSyntax unit ? unit.Members.IndexOf(member => member.Span.Contains(number.Span)) : -1;
        return new(name, type, type == "int" ? $"{code}" : $"({type}){code}", statement);
    }

    public static SyntaxNode Insert(SyntaxNode scope, IReadOnlyCollection<ConstantDeclaration> constants, string lineEnd) =>
        scope is TypeDeclarationSyntax type
            ? Insert(type, constants, lineEnd)
            : constants.Reverse().Aggregate((CompilationUnitSyntax)scope, (unit, constant) => constant.Insert(unit, lineEnd));

    private static TypeDeclarationSyntax Insert(
        TypeDeclarationSyntax type, IReadOnlyCollection<ConstantDeclaration> constants, string lineEnd)
    {
        var index =
            type.Members.LastIndexOf(member => member is BaseFieldDeclarationSyntax && member.Modifiers.Any(SyntaxKind.ConstKeyword)) + 1;
        var next = index < type.Members.Count ? type.Members[index].GetFirstToken() : type.CloseBraceToken;
        if (next.LeadingTrivia.Any(trivia =>
            trivia.Kind() is SyntaxKind.EndIfDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia))
        {
            (index, next) = (0, type.Members[0].GetFirstToken());
        }

        if (!next.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
            return type.WithMembers(
                type.Members.InsertRange(index, constants.Select(constant => constant.Member(SyntaxFactory.TriviaList(), " "))));

        var indentation = Indentation(type);
        if (index == 0 && type.Members.Count > 0 && next.LeadingTrivia.IndexOf(SyntaxKind.EndOfLineTrivia) != 0)
            type = type.ReplaceToken(next, next.WithLeadingTrivia(next.LeadingTrivia.Insert(0, SyntaxFactory.EndOfLine(lineEnd))));

        return type.WithMembers(type.Members.InsertRange(index, constants.Select(constant => constant.Member(indentation, lineEnd))));
    }

    private CompilationUnitSyntax Insert(CompilationUnitSyntax unit, string lineEnd)
    {
        var statement = unit.Members[Statement];
        var trivia = statement.GetLeadingTrivia();

        // What opens the file stays there; a comment stays with its statement.
        var own = unit.GetFirstToken() == statement.GetFirstToken()
            ? trivia.Count
            : trivia.TakeWhile(item => item.Kind() is SyntaxKind.EndOfLineTrivia or SyntaxKind.WhitespaceTrivia).Count();
        var declaration = SyntaxFactory.ParseStatement($"const {Type} {Name} = {Value};")
            .WithLeadingTrivia(trivia.Take(own))
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(lineEnd));
        return unit.WithMembers(unit.Members
            .Replace(statement, statement.WithLeadingTrivia(trivia.Skip(own)))
            .Insert(Statement, SyntaxFactory.GlobalStatement(declaration)));
    }

    private MemberDeclarationSyntax Member(SyntaxTriviaList indentation, string end) =>
        SyntaxFactory.ParseMemberDeclaration($"private const {Type} {Name} = {Value};")!
            .WithLeadingTrivia(indentation)
            .WithTrailingTrivia(end == " " ? SyntaxFactory.Space : SyntaxFactory.EndOfLine(end));

    private static SyntaxTriviaList Indentation(TypeDeclarationSyntax type)
    {
        if (type.Members.Count > 0)
            return SyntaxFactory.TriviaList(
                type.Members[0].GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));

        var outer = type.CloseBraceToken.LeadingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        return SyntaxFactory.TriviaList(
            SyntaxFactory.Whitespace(outer + (outer.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ")));
    }
}
