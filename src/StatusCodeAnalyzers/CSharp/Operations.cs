using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>What the compiler makes of a node.</summary>
internal static class Operations
{
    /// <summary>
    /// The operation that the node is; null where there is none, and where the compiler breaks off: for some code that does not compile,
    /// such as an interpolated string on the left in an initializer, it throws instead of making an invalid operation.
    /// </summary>
    public static IOperation? OperationOf(this SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        try
        {
#pragma warning disable RS0030 // This is the one place that asks the compiler.
            return model.GetOperation(node, cancellationToken);
#pragma warning restore RS0030
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
