using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>What somebody wrote for a reader, which no fix may lose.</summary>
internal static class CommentTrivia
{
    public static bool IsComment(this SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineCommentTrivia;
}
