using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>Writes the name of a type as short as it can be read at a place: alone, with a new using, or in full.</summary>
internal sealed class NameWriter
{
    private readonly SemanticModel _model;
    private readonly Imports _imports;
    private readonly KnownNames _known;

    public NameWriter(SemanticModel model, SyntaxNode root, IReadOnlyList<Compilation> others)
    {
        _model = model;
        _imports = new Imports(model, root, others);
        _known = new KnownNames(root);
    }

    /// <summary>The expression with each of its full names, of types and of their members, as short as it can be at the position.</summary>
    /// <param name="expression">C# in which what needs a namespace starts with <c>global::</c>.</param>
    /// <param name="position">Where it is going to stand.</param>
    public ExpressionSyntax Write(string expression, int position) =>
        _known.Get(expression, position, () => Shortened(SyntaxFactory.ParseExpression(expression), position));

    /// <summary>The same for a statement.</summary>
    public StatementSyntax WriteStatement(string statement, int position) =>
        _known.Get(statement, position, () => Shortened(SyntaxFactory.ParseStatement(statement), position));

    private T Shortened<T>(T code, int position) where T : SyntaxNode
    {
        var names = code.DescendantNodesAndSelf(node => !IsFull(node)).Where(IsFull).ToList();
        return code.ReplaceNodes(names, (name, _) => name switch
        {
            QualifiedNameSyntax type => ShortType(type, Shortened(type.Right, position), position),
            AliasQualifiedNameSyntax type => ShortType(type, type.Name, position),
            // What is called is a method of a type, or of a constant.
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } method => method.WithExpression(
                method.Expression is MemberAccessExpressionSyntax owner && Type(SyntaxFactory.ParseTypeName($"{owner}"), position) is null
                    ? Shortest(owner, position)
                    : (ExpressionSyntax)ShortType(method.Expression, RightmostName(method.Expression), position)),
            _ => Shortest((MemberAccessExpressionSyntax)name, position),
        });

        static bool IsFull(SyntaxNode node) => node switch
        {
            AliasQualifiedNameSyntax => true,
            QualifiedNameSyntax name => IsFull(name.Left),
            MemberAccessExpressionSyntax access => IsFull(access.Expression),
            _ => false,
        };
    }

    private SyntaxNode ShortType(SyntaxNode full, SyntaxToken name, int position) =>
        ShortType(full, SyntaxFactory.IdentifierName(name), position);

    private SyntaxNode ShortType(SyntaxNode full, SimpleNameSyntax name, int position)
    {
        var meant = Type(SyntaxFactory.ParseTypeName(full.ToString()), position);
        var withoutGlobal = SyntaxFactory.ParseTypeName(full.ToString().Replace("global::", ""));
        return meant is null ? full
            : SymbolEqualityComparer.Default.Equals(Type(name, position), meant) ? name.WithTriviaFrom(full)
            : SymbolEqualityComparer.Default.Equals(Type(withoutGlobal, position), meant)
                ? full is TypeSyntax ? withoutGlobal.WithTriviaFrom(full) : SyntaxFactory.ParseExpression(withoutGlobal.ToString())
            : full;
    }

    private ISymbol? Type(TypeSyntax type, int position) =>
        _model.GetSpeculativeSymbolInfo(position, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;

    private ExpressionSyntax Shortest(MemberAccessExpressionSyntax full, int position)
    {
        var meant = Bound(full, position);
        if (meant is null)
            return full;

        var shortName = Short(full);
        if (SymbolEqualityComparer.Default.Equals(Bound(shortName, position), meant))
            return shortName;

        var type = meant.ContainingType;
        if (_model.LookupSymbols(position, name: type.Name).IsEmpty
            && type.ContainingType is null
            && _imports.Allow(type.ContainingNamespace))
        {
            return Imports.Ask(full);
        }

        var withoutGlobal = SyntaxFactory.ParseExpression(full.ToString().Replace("global::", ""));
        return SymbolEqualityComparer.Default.Equals(Bound(withoutGlobal, position), meant) ? withoutGlobal : full;
    }

    private ISymbol? Bound(ExpressionSyntax expression, int position) =>
        _model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;

    /// <summary>The member of a type that is called by its name alone.</summary>
    public static MemberAccessExpressionSyntax Short(MemberAccessExpressionSyntax full) =>
        SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            SyntaxFactory.IdentifierName(RightmostName(full.Expression)),
            full.OperatorToken,
            full.Name).WithTriviaFrom(full);

    private static SyntaxToken RightmostName(ExpressionSyntax type) =>
        type is MemberAccessExpressionSyntax access ? access.Name.Identifier : ((AliasQualifiedNameSyntax)type).Name.Identifier;
}
