using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Finding;

/// <summary>The phrase of a code, in an identifier or in a text.</summary>
internal static class CodePhrase
{
    /// <summary>Whether an identifier says it, as <c>UserNotFoundException</c> does of 404.</summary>
    public static bool IsIn(string identifier, int code)
    {
        var words = new Words(identifier).All;
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = 1; start + length <= words.Length; length++)
            {
                if (CodeNames.Find(string.Concat(words.Skip(start).Take(length))).Any(
                    name => name.Code == code && name.Registered is not null))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether it is given along with the number: <c>new Error(404, "Order not found")</c>. One word alone has to be the whole text.
    /// </summary>
    public static bool IsBeside(SyntaxNode number, string phrase)
    {
        var list = number.FirstAncestorOrSelf<SyntaxNode>(node =>
            node is BaseArgumentListSyntax or InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax);
        return list is not null && list.ChildNodes().Any(sibling => Text(sibling) is { } text
            && (phrase.Contains(" ")
                ? text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0
                : text.TrimEnd('.', '!').Equals(phrase, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? Text(SyntaxNode sibling) => sibling switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        ArgumentSyntax argument => Text(argument.Expression),
        AssignmentExpressionSyntax assignment => Text(assignment.Right),
        AnonymousObjectMemberDeclaratorSyntax member => Text(member.Expression),
        _ => null,
    };
}
