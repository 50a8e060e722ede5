using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Takes what a rule has to say of an endpoint.</summary>
internal sealed class ContractReport
{
    private readonly SyntaxNodeAnalysisContext _context;
    private readonly Endpoint _endpoint;

    public ContractReport(SyntaxNodeAnalysisContext context, Endpoint endpoint, Options options) =>
        (_context, _endpoint, Options) = (context, endpoint, options);

    public Options Options { get; }

    /// <summary>Reports what a fix mends by declaring replies.</summary>
    public void Add(DiagnosticDescriptor rule, Location at, DeclareHint hint, params object[] arguments) =>
        Add(rule, at, hint.AddTo(ImmutableDictionary<string, string?>.Empty), _endpoint.DeclaredAt, arguments);

    /// <summary>
    /// Reports at a place inside the node that is looked at: no editor shows others, and their own node is looked at too.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The place.</param>
    /// <param name="properties">What the fix is told.</param>
    /// <param name="places">The additional locations behind the endpoint's name.</param>
    /// <param name="arguments">Those of the message.</param>
    public void Add(
        DiagnosticDescriptor rule,
        Location at,
        ImmutableDictionary<string, string?> properties,
        IEnumerable<Location> places,
        params object[] arguments)
    {
        if (at.SourceTree == _context.Node.SyntaxTree && _context.Node.Span.Contains(at.SourceSpan))
        {
            _context.ReportDiagnostic(Diagnostic.Create(
                rule, at, new[] { _endpoint.Name.GetLocation() }.Concat(places), properties, arguments));
        }
    }
}
