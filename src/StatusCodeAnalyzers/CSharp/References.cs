using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>Where else a symbol is mentioned in the file.</summary>
internal static class References
{
    private static readonly ConditionalWeakTable<
        Compilation, ConcurrentDictionary<SyntaxNode, ILookup<string, IdentifierNameSyntax>>> KnownNames =
        new();

    /// <summary>
    /// The operations that mention the symbol, within the declaration that its name can be seen in.
    /// Nothing for a member that another file can see too: its uses are not all here, and all count. Of a method, those here are enough.
    /// </summary>
    public static IEnumerable<IOperation> To(ISymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        return Scope(symbol, model.SyntaxTree) is { } scope
            ? Within(scope, symbol, model, cancellationToken)
            : Enumerable.Empty<IOperation>();
    }

    /// <summary>The operations below the node that mention the symbol, whoever else can see it.</summary>
    public static IEnumerable<IOperation> Within(SyntaxNode scope, ISymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var name in Names(scope, model.Compilation)[symbol.Name])
        {
            if (Mention(model, name, cancellationToken) is { } operation
                && SymbolEqualityComparer.Default.Equals(Symbol(operation)?.OriginalDefinition, symbol.OriginalDefinition))
            {
                yield return operation;
            }
        }
    }

    /// <summary>Whether one of the names stands in the declaration that the symbol can be seen in. Binds nothing.</summary>
    public static bool IsBeside(ISymbol symbol, string[] names, SemanticModel model) =>
        Scope(symbol, model.SyntaxTree) is { } scope && Have(scope, names, model.Compilation);

    /// <summary>Whether one of the names stands below the node. Binds nothing.</summary>
    public static bool Have(SyntaxNode scope, string[] names, Compilation compilation) =>
        Names(scope, compilation) is var known && names.Any(known.Contains);

    // A large type is searched once, not once for each of its members.
    private static ILookup<string, IdentifierNameSyntax> Names(SyntaxNode scope, Compilation compilation) =>
        KnownNames.GetOrCreateValue(compilation).GetOrAdd(
            scope,
            static key => key.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(name => name.Identifier.ValueText));

    private static SyntaxNode? Scope(ISymbol symbol, SyntaxTree tree)
    {
        var owner = symbol switch
        {
            ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => symbol.ContainingSymbol,
            // One call is enough to tell what a method returns, so those elsewhere don't matter.
            IMethodSymbol => symbol.ContainingType,
            IFieldSymbol or IPropertySymbol => Outermost(symbol),
            _ => null,
        };

        // Of a partial type, a part of the uses is elsewhere. The method of top-level statements is declared by the whole file.
        return owner is { DeclaringSyntaxReferences: var parts } && (parts.Length == 1 || symbol is IMethodSymbol)
            ? parts.FirstOrDefault(part => part.SyntaxTree == tree)?.GetSyntax()
            : null;
    }

    /// <summary>The type that nobody outside of can see the member; null where another file may.</summary>
    private static ISymbol? Outermost(ISymbol member)
    {
        for (var hidden = member; hidden is not null; hidden = hidden.ContainingType)
        {
            if (hidden.DeclaredAccessibility is Accessibility.Private)
                return hidden.ContainingType;
        }

        return null;
    }

    // `x.Name` is an operation as a whole; so is the call around it.
    private static IOperation? Mention(SemanticModel model, IdentifierNameSyntax name, CancellationToken cancellationToken)
    {
        SyntaxNode node = name;
        if (node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
            node = access;
        if (node.Parent is InvocationExpressionSyntax invocation
            && invocation.Expression == node
            && model.OperationOf(invocation, cancellationToken) is IInvocationOperation call
            && call.TargetMethod.Name == name.Identifier.ValueText)
        {
            return call;
        }

        return model.OperationOf(node, cancellationToken);
    }

    private static ISymbol? Symbol(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IParameterReferenceOperation reference => reference.Parameter,
        IMemberReferenceOperation reference => reference.Member,
        IInvocationOperation invocation => invocation.TargetMethod,
        _ => null,
    };
}
