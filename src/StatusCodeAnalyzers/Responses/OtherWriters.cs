using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses;

/// <summary>What else in the project has a say in the body of a bare status.</summary>
internal static class OtherWriters
{
    // The project is looked through once, and after an edit only the file that has changed.
    private static readonly ConditionalWeakTable<Compilation, Configured> Projects = new();
    private static readonly ConditionalWeakTable<SyntaxTree, Configured> Files = new();

    /// <summary>Whether <c>[ApiController]</c> makes problem details of every bare error result in the type.</summary>
    public static bool IsApiController(ISymbol? member)
    {
        for (var type = member as INamedTypeSymbol ?? member?.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.GetAttributes()
                .Concat(type.ContainingAssembly?.GetAttributes() ?? default)
                .Any(attribute => attribute.AttributeClass.IsCalled("Microsoft.AspNetCore.Mvc.ApiControllerAttribute")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the project has <c>UseStatusCodePages</c>, in any of its forms.
    /// <c>AddProblemDetails</c> alone writes nothing for a bare status.
    /// </summary>
    public static bool HasStatusCodePages(Compilation compilation, CancellationToken cancellationToken) =>
        Of(compilation, cancellationToken).StatusCodePages;

    /// <summary>
    /// Whether a client that does not take JSON would get 406 in place of the status, as soon as MVC has a body to write.
    /// </summary>
    public static bool RefusesOtherFormats(Compilation compilation, CancellationToken cancellationToken) =>
        Of(compilation, cancellationToken).NotAcceptable;

    private static Configured Of(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!Projects.TryGetValue(compilation, out var configured))
        {
            var files = compilation.SyntaxTrees.Select(tree => Of(tree, cancellationToken)).ToList();
            configured = new Configured(files.Any(file => file.StatusCodePages), files.Any(file => file.NotAcceptable));
            Projects.GetValue(compilation, _ => configured);
        }

        return configured;
    }

    private static Configured Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Files.TryGetValue(tree, out var configured))
        {
            configured = new Configured(
                Names(tree, "UseStatusCodePages", cancellationToken),
                Names(tree, "ReturnHttpNotAcceptable", cancellationToken));
            Files.GetValue(tree, _ => configured);
        }

        return configured;
    }

    // Nearly no file has the text, and to see that needs no syntax.
    private static bool Names(SyntaxTree tree, string start, CancellationToken cancellationToken) =>
        tree.GetText(cancellationToken).ToString().Contains(start)
        && tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText.StartsWith(start, StringComparison.Ordinal));

    private sealed record Configured(bool StatusCodePages, bool NotAcceptable);
}
