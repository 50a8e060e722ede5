using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>
/// Writes the name of a type as short as it can be read at a place: alone, with a new using, or in full.
/// A new using must not give another name in the file a second meaning; the editing API that adds it does not look.
/// </summary>
internal sealed class NameWriter
{
    private static readonly SyntaxAnnotation Shortened = new();

    private readonly SemanticModel _model;
    private readonly SyntaxNode _root;
    private readonly IReadOnlyList<Compilation> _others;
    private readonly KnownNames _known;
    private readonly Dictionary<string, bool> _safeImports = new();

    public NameWriter(SemanticModel model, SyntaxNode root, IReadOnlyList<Compilation> others)
    {
        _model = model;
        _root = root;
        _others = others;
        _known = new KnownNames(root);
    }

    /// <summary>The expression with its full name made as short as it can be at the position.</summary>
    /// <param name="expression">An expression with one member access that starts with <c>global::</c>;
    /// or a name that needs no type before it.</param>
    /// <param name="position">Where it is going to stand.</param>
    public ExpressionSyntax Write(string expression, int position) => expression.Contains("global::")
        ? _known.Get(expression, position, () =>
        {
            var parsed = SyntaxFactory.ParseExpression(expression);
            var full = parsed.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().First();
            return parsed.ReplaceNode(full, Shortest(full, position));
        })
        : SyntaxFactory.ParseExpression(expression);

    /// <summary>The same for an expression with any number of full names, of types and of their members.</summary>
    public ExpressionSyntax WriteAll(string expression, int position) =>
        _known.Get(expression, position, () => WriteAll(SyntaxFactory.ParseExpression(expression), position));

    /// <summary>The same for a statement.</summary>
    public StatementSyntax WriteStatement(string statement, int position) =>
        _known.Get(statement, position, () => WriteAll(SyntaxFactory.ParseStatement(statement), position));

    private T WriteAll<T>(T code, int position) where T : SyntaxNode
    {
        var names = code.DescendantNodesAndSelf(node => !IsFull(node)).Where(IsFull).ToList();
        return code.ReplaceNodes(names, (name, _) => name switch
        {
            QualifiedNameSyntax type => ShortType(type, type.Right, position),
            AliasQualifiedNameSyntax type => ShortType(type, type.Name, position),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } method =>
                method.WithExpression((ExpressionSyntax)ShortType(method.Expression, RightmostName(method.Expression), position)),
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

    private SyntaxNode ShortType(SyntaxNode full, SyntaxToken name, int position) => ShortType(full, SyntaxFactory.IdentifierName(name), position);

    private SyntaxNode ShortType(SyntaxNode full, SimpleNameSyntax name, int position)
    {
        var meant = Type(SyntaxFactory.ParseTypeName(full.ToString()));
        var withoutGlobal = SyntaxFactory.ParseTypeName(full.ToString().Replace("global::", ""));
        return meant is null ? full
            : SymbolEqualityComparer.Default.Equals(Type(name), meant) ? name.WithTriviaFrom(full)
            : SymbolEqualityComparer.Default.Equals(Type(withoutGlobal), meant)
                ? full is TypeSyntax ? withoutGlobal.WithTriviaFrom(full) : SyntaxFactory.ParseExpression(withoutGlobal.ToString())
            : full;

        ISymbol? Type(TypeSyntax type) => _model.GetSpeculativeSymbolInfo(position, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
    }

    /// <summary>Adds the usings that the written names ask for.</summary>
    public static async Task<Document> AddImportsAsync(Document document, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        if (!root.GetAnnotatedNodes(Shortened).Any())
            return document;

        var imported = await ImportAdder
            .AddImportsAsync(document, Simplifier.AddImportsAnnotation, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        root = WithLineEnds((await imported.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!, root);
        return imported.WithSyntaxRoot(EditRewriter.Apply(
            root,
            root.GetAnnotatedNodes(Shortened).ToDictionary(
                node => node,
                _ => new Func<SyntaxNode, SyntaxNode>(node => Short((MemberAccessExpressionSyntax)node)))));
    }

    // Old editing APIs end the lines that they add as Windows does, whatever the file has.
    private static SyntaxNode WithLineEnds(SyntaxNode imported, SyntaxNode original)
    {
        var known = new HashSet<string>(original.DescendantTrivia().Where(IsLineEnd).Select(end => end.ToString()));
        return known.Count == 1
            ? imported.ReplaceTrivia(
                imported.DescendantTrivia().Where(end => IsLineEnd(end) && !known.Contains(end.ToString())),
                (_, _) => SyntaxFactory.EndOfLine(known.Single()))
            : imported;

        static bool IsLineEnd(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia);
    }

    private ExpressionSyntax Shortest(MemberAccessExpressionSyntax full, int position)
    {
        var meant = Bound(full, position);
        if (meant is null)
            return full;

        var shortName = Short(full);
        if (SymbolEqualityComparer.Default.Equals(Bound(shortName, position), meant))
            return shortName;

        var type = meant.ContainingType;
        if (_model.LookupSymbols(position, name: type.Name).IsEmpty && type.ContainingType is null && CanImport(type.ContainingNamespace))
            return full.WithAdditionalAnnotations(Shortened, Simplifier.AddImportsAnnotation);

        var withoutGlobal = SyntaxFactory.ParseExpression(full.ToString().Replace("global::", ""));
        return SymbolEqualityComparer.Default.Equals(Bound(withoutGlobal, position), meant) ? withoutGlobal : full;
    }

    private ISymbol? Bound(ExpressionSyntax expression, int position) =>
        _model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;

    private static MemberAccessExpressionSyntax Short(MemberAccessExpressionSyntax full) =>
        SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            SyntaxFactory.IdentifierName(RightmostName(full.Expression)),
            full.OperatorToken,
            full.Name).WithTriviaFrom(full);

    private static SyntaxToken RightmostName(ExpressionSyntax type) =>
        type is MemberAccessExpressionSyntax access ? access.Name.Identifier : ((AliasQualifiedNameSyntax)type).Name.Identifier;

    private bool CanImport(INamespaceSymbol candidate)
    {
        var key = candidate.ToDisplayString();
        if (!_safeImports.TryGetValue(key, out var isSafe))
        {
            _safeImports[key] = isSafe = _others.All(target => target.GetCompilationNamespace(candidate) is not null)
                && IsSafe(_model.Compilation.GetCompilationNamespace(candidate) ?? candidate);
        }

        return isSafe;
    }

    /// <summary>Whether every name in the file that the namespace has too means something of that namespace already.</summary>
    /// <param name="candidate">The namespace of all assemblies: a type's own one has only what its assembly brings.</param>
    private bool IsSafe(INamespaceSymbol candidate)
    {
        var types = new HashSet<string>(candidate.GetTypeMembers().Select(type => type.Name));
        var extensions = new HashSet<string>(candidate.GetTypeMembers()
            .Where(type => type is { IsStatic: true, MightContainExtensionMethods: true })
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsExtensionMethod).Select(method => method.Name)));

        foreach (var name in _root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var text = name.Identifier.ValueText;
            var isMember = name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is MemberBindingExpressionSyntax;
            if (isMember ? !extensions.Contains(text) : !types.Contains(text))
                continue;

            var symbol = _model.GetSymbolInfo(name).Symbol;
            var isClash = isMember
                ? symbol is IMethodSymbol { MethodKind: MethodKind.ReducedExtension }
                : symbol is null or INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor };
            if (isClash && symbol?.ContainingNamespace?.ToDisplayString() != candidate.ToDisplayString())
                return false;
        }

        return true;
    }
}
