using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>The statements that a statement stands among: of a block, a section of a switch, or the top level.</summary>
internal static class StatementList
{
    public static IEnumerable<StatementSyntax> Around(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
        _ => Array.Empty<StatementSyntax>(),
    };
}
