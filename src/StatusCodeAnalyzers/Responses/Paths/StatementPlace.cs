using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Whether a statement can be taken from its place without a loss.</summary>
internal static class StatementPlace
{
    /// <summary>The statement that the expression is, where it stands in a list of statements and no comment speaks of it.</summary>
    public static ExpressionStatementSyntax? Of(SyntaxNode expression) =>
        expression.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } statement
        && !statement.DescendantTrivia().Any(CommentTrivia.IsComment)
        && !statement.ContainsDirectives
            ? statement
            : null;

    /// <summary>The statements that it stands among.</summary>
    public static SyntaxList<StatementSyntax> Around(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => default,
    };

    /// <summary>Whether the expression does nothing but read or make a value: it can be left out, or run earlier.</summary>
    public static bool IsPlain(SyntaxNode expression) =>
        !Effects.MayBeIn(expression) && !expression.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>().Any();
}
