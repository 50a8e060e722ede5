using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Contracts;

/// <summary><c>&lt;response code="404"&gt;</c> in a comment: Swashbuckle takes it into the document.</summary>
internal static class XmlReplies
{
    private static readonly Regex Response = new("<response\\s+code\\s*=\\s*[\"'](\\d{3})[\"']", RegexOptions.CultureInvariant);

    public static ImmutableHashSet<int> Of(IMethodSymbol method, ContractFacts project)
    {
        if (!project.ReadsComments
            || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { HasLeadingTrivia: true } syntax)
        {
            return ImmutableHashSet<int>.Empty;
        }

        return Response.Matches(syntax.GetLeadingTrivia().ToFullString())
            .Cast<Match>()
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .ToImmutableHashSet();
    }
}
