using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace StatusCodeAnalyzers.CodeFixes.Writing;

/// <summary>
/// What has been written in a file, so that the compiler is not asked again what it means for each of a thousand numbers.
/// </summary>
/// <remarks>
/// Among the members of a type a name means the same everywhere, unless the file calls a variable like it. A type's own attributes and
/// parameters are not among its members.
/// </remarks>
internal sealed class KnownNames
{
    private readonly SyntaxNode _root;
    private readonly Dictionary<(string Code, SyntaxNode Scope), SyntaxNode> _known = new();
    private readonly Dictionary<string, bool> _keepTheirMeaning = new();
    private HashSet<string>? _declared;

    public KnownNames(SyntaxNode root) => _root = root;

    /// <summary>What stands for the code at a position: known from the same type, or else found out.</summary>
    public T Get<T>(string code, int position, Func<T> find) where T : SyntaxNode
    {
        if (Scope(position) is not { } scope)
            return find();
        if (_known.TryGetValue((code, scope), out var known) && KeepsItsMeaning(code))
            return (T)known;

        var found = find();
        // The first one asks for the using.
        _known[(code, scope)] = found.ReplaceNodes(
            found.GetAnnotatedNodes(Simplifier.AddImportsAnnotation),
            (_, node) => node.WithoutAnnotations(Simplifier.AddImportsAnnotation));
        return found;
    }

    private SyntaxNode? Scope(int position)
    {
        for (var node = _root.FindToken(position).Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case BaseTypeDeclarationSyntax type:
                    return type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken) && type.OpenBraceToken.SpanStart < position ? type : null;
                case GlobalStatementSyntax:
                    return _root;
            }
        }

        return null;
    }

    private bool KeepsItsMeaning(string code)
    {
        if (!_keepTheirMeaning.TryGetValue(code, out var keepsIt))
        {
            _declared ??= new(_root.DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is not SimpleNameSyntax)
                .Select(token => token.ValueText));
            _keepTheirMeaning[code] = keepsIt = !SyntaxFactory.ParseTokens(code)
                .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && _declared.Contains(token.ValueText));
        }

        return keepsIt;
    }
}
