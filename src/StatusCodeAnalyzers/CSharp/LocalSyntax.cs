using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>What a name is where it is declared, found by the syntax alone: the nearest local or parameter that is called so.</summary>
internal static class LocalSyntax
{
    /// <summary>What the local is set to where it is declared, further up; null for parameters, fields and everything else.</summary>
    public static ExpressionSyntax? Initial(IdentifierNameSyntax name) =>
        Declaration(name) is VariableDeclaratorSyntax { Initializer.Value: var initial } && initial.Span.End <= name.SpanStart
            ? initial
            : null;

    /// <summary>All that the local is set to; none for parameters, fields and everything else.</summary>
    public static IEnumerable<ExpressionSyntax> Values(IdentifierNameSyntax name)
    {
        if (Declaration(name) is not VariableDeclaratorSyntax { Parent.Parent.Parent: { } scope } declarator)
            return Array.Empty<ExpressionSyntax>();

        var later = scope.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name.Identifier.ValueText)
            .Select(assignment => assignment.Right);
        return declarator.Initializer is { Value: var initial } ? later.Prepend(initial) : later;
    }

    /// <summary>
    /// What sets a member of the local between its declaration and the name, in statements of the same block, which every path goes
    /// through: <c>problem.Status = 404;</c>
    /// </summary>
    public static IEnumerable<AssignmentExpressionSyntax> SetMembers(IdentifierNameSyntax name) =>
        Declaration(name) is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration }
            ? StatementList.Around(declaration)
                .TakeWhile(statement => statement.SpanStart < name.SpanStart)
                .OfType<ExpressionStatementSyntax>()
                .Select(statement => statement.Expression)
                .OfType<AssignmentExpressionSyntax>()
                .Where(set => set.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax holder }
                    && holder.Identifier.ValueText == name.Identifier.ValueText)
            : Array.Empty<AssignmentExpressionSyntax>();

    /// <summary>The type that the local or parameter is declared with; null where it is not written.</summary>
    public static TypeSyntax? Type(IdentifierNameSyntax name) => Declaration(name) switch
    {
        ParameterSyntax parameter => parameter.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type,
        _ => null,
    };

    private static SyntaxNode? Declaration(IdentifierNameSyntax name)
    {
        for (var node = name.Parent; node is not null; node = node.Parent)
        {
            if (In(node, name.Identifier.ValueText) is { } found)
                return found;
            if (node is MemberDeclarationSyntax and not GlobalStatementSyntax)
                return null;
        }

        return null;
    }

    private static SyntaxNode? In(SyntaxNode scope, string name) => scope switch
    {
        BlockSyntax block => In(block.Statements, name),
        SwitchSectionSyntax section => In(section.Statements, name),
        CompilationUnitSyntax unit => In(unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement), name),
        BaseMethodDeclarationSyntax method => In(method.ParameterList, name),
        LocalFunctionStatementSyntax function => In(function.ParameterList, name),
        ParenthesizedLambdaExpressionSyntax lambda => In(lambda.ParameterList, name),
        AnonymousMethodExpressionSyntax method => In(method.ParameterList, name),
        _ => null,
    };

    private static ParameterSyntax? In(ParameterListSyntax? parameters, string name) =>
        parameters?.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == name);

    private static VariableDeclaratorSyntax? In(IEnumerable<StatementSyntax> statements, string name) =>
        statements.OfType<LocalDeclarationStatementSyntax>()
            .SelectMany(local => local.Declaration.Variables)
            .FirstOrDefault(variable => variable.Identifier.ValueText == name);
}
