using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>
/// The usings that a file is given for the names written in it. One must not give another name in the file a second meaning; the editing
/// API that adds it does not look.
/// </summary>
internal sealed class Imports
{
    private static readonly SyntaxAnnotation Shortened = new();

    private readonly SemanticModel _model;
    private readonly SyntaxNode _root;
    private readonly IReadOnlyList<Compilation> _others;
    private readonly Dictionary<string, bool> _allowed = new();

    public Imports(SemanticModel model, SyntaxNode root, IReadOnlyList<Compilation> others)
    {
        _model = model;
        _root = root;
        _others = others;
    }

    /// <summary>The name, so that it gets a using and is shortened then.</summary>
    public static MemberAccessExpressionSyntax Ask(MemberAccessExpressionSyntax full) =>
        full.WithAdditionalAnnotations(Shortened, Simplifier.AddImportsAnnotation);

    /// <summary>Adds the usings that the written names ask for.</summary>
    public static async Task<Document> AddAsync(Document document, CancellationToken cancellationToken)
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
                _ => new Func<SyntaxNode, SyntaxNode>(node => NameWriter.Short((MemberAccessExpressionSyntax)node)))));
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

    /// <summary>Whether every project that compiles the file has the namespace, and a using of it changes no other name.</summary>
    public bool Allow(INamespaceSymbol candidate)
    {
        var key = candidate.ToDisplayString();
        if (!_allowed.TryGetValue(key, out var isSafe))
        {
            _allowed[key] = isSafe = _others.All(target => target.GetCompilationNamespace(candidate) is not null)
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
            .SelectMany(
                type => type.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsExtensionMethod).Select(method => method.Name)));

        foreach (var name in _root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var text = name.Identifier.ValueText;
            var isMember = name.Parent is MemberAccessExpressionSyntax access && access.Name == name
                || name.Parent is MemberBindingExpressionSyntax;
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
