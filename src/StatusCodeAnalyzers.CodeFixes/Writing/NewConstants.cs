using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>
/// The constants that an edit of a document needs: each is declared once per type, by the first number that asks for it,
/// whichever part of the type that is in.
/// </summary>
internal sealed class NewConstants
{
    private readonly List<(SyntaxNode Scope, ISymbol? Type, ConstantDeclaration Constant)> _known = new();

    /// <summary>What to write in the number's place. The constant is noted, unless another number asked for it before.</summary>
    /// <param name="expression">The new constant's name as it is written there.</param>
    /// <param name="number">The number, or the cast of it to an enum.</param>
    /// <param name="model">The model of its file.</param>
    public string Use(string expression, SyntaxNode number, SemanticModel model)
    {
        var scope = ConstantScope.Of(number)!;
        var type = scope is TypeDeclarationSyntax declaration ? model.GetDeclaredSymbol(declaration) : null;
        var name = expression.Substring(expression.LastIndexOf('.') + 1);
        var constant = _known.FirstOrDefault(known =>
            known.Constant.Name == name
            && (known.Scope == scope || SymbolEqualityComparer.Default.Equals(known.Type, type) && type is not null)).Constant;
        if (constant is null)
        {
            constant = ConstantDeclaration.For(
                name, number, scope, Convert.ToInt32(model.GetConstantValue(number).Value, CultureInfo.InvariantCulture));
            _known.Add((scope, type, constant));
        }

        return (IsEnum: number is CastExpressionSyntax, constant.IsEnum) switch
        {
            (true, false) => UseName.InsideCast((ExpressionSyntax)number, expression),
            (false, true) => $"(int){expression}",
            _ => expression,
        };
    }

    /// <summary>The constants that belong into the given file, by the type or the file that they are declared in.</summary>
    public IEnumerable<IGrouping<SyntaxNode, ConstantDeclaration>> In(SyntaxTree tree) =>
        _known.Where(known => known.Scope.SyntaxTree == tree).GroupBy(known => known.Scope, known => known.Constant);

    /// <summary>The other files that hold a part of the type around the number, and come before its own.</summary>
    public static IEnumerable<SyntaxTree> EarlierParts(SyntaxNode number, SemanticModel model) =>
        ConstantScope.Of(number) is TypeDeclarationSyntax type
        && model.GetDeclaredSymbol(type) is { DeclaringSyntaxReferences: { Length: > 1 } parts }
            ? parts.Select(part => part.SyntaxTree).Where(tree => string.CompareOrdinal(tree.FilePath, number.SyntaxTree.FilePath) < 0)
            : Enumerable.Empty<SyntaxTree>();
}
