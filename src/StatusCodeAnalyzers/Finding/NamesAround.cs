using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Finding;

/// <summary>The names of the method, property or field that a number stands in, and of the types around it.</summary>
internal static class NamesAround
{
    /// <summary>Whether one of them says the phrase of the code, and none speaks another protocol: <c>class NotFoundError</c>.</summary>
    public static bool Say(SyntaxNode number, int code)
    {
        var names = Of(number).ToList();
        return names.Any(name => CodePhrase.IsIn(name, code)) && !names.Any(MemberNames.IsOfOtherProtocol);
    }

    /// <summary>Whether one of them speaks a protocol other than HTTP.</summary>
    public static bool SpeakOtherProtocol(SyntaxNode number) => Of(number).Any(MemberNames.IsOfOtherProtocol);

    private static IEnumerable<string> Of(SyntaxNode number) => number.Ancestors().Select(ancestor => ancestor switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    }).OfType<string>();
}
