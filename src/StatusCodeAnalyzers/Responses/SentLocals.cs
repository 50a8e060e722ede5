using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Responses;

/// <summary>
/// The names that stand in what may send a status or a body, for each member of a type. A number or a text that is given to another local
/// is of no interest, and such locals are in every other method. Binds nothing.
/// </summary>
internal static class SentLocals
{
    private static readonly HashSet<string> None = new();

    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> Known = new();

    /// <summary>Whether the local that the node gives a value to may be sent.</summary>
    public static bool Have(SyntaxNode given) =>
        LocalReads.Name(given) is { } name
        && given.FirstAncestorOrSelf<SyntaxNode>(IsMember) is { } member
        && Known.GetValue(member, In).Contains(name);

    private static bool IsMember(SyntaxNode node) => node is CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax;

    private static HashSet<string> In(SyntaxNode member)
    {
        HashSet<string>? names = null;
        foreach (var node in member.DescendantNodes())
        {
            if (Sends(node))
            {
                names ??= new();
                names.UnionWith(node.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText));
            }
        }

        return names ?? None;
    }

    private static bool Sends(SyntaxNode node) =>
        node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax
        && (ResponseApis.IsCandidate(node)
            || CandidateSentValues.IsNamed(node)
            || node is InvocationExpressionSyntax call && FollowingWrite.IsNamed(call.Expression)
            || ProblemDetails.WrittenStatusOf(node) is not null);
}
