using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC3005: a typed result whose type tells the document nothing of the status, which nobody declares.</summary>
public sealed class ResultHasNoMetadataAnalyzer : ContractAnalyzer
{
    public ResultHasNoMetadataAnalyzer()
        : base(Descriptors.ResultHasNoMetadata)
    {
    }

    private protected override void Check(Endpoint endpoint, ContractReport report)
    {
        var said = new HashSet<(SyntaxNode?, int)>();
        foreach (var (type, code) in UnseenResults.Of(endpoint))
        {
            var written = Written(endpoint, type);
            if (!said.Add((written, code)))
                continue;

            report.Add(
                Descriptors.ResultHasNoMetadata, written?.GetLocation() ?? endpoint.Name.GetLocation(),
                Declarations.Of(endpoint, new[] { code }, report.Options),
                type.Name, CodeDisplay.Of(code));
        }
    }

    private static TypeSyntax? Written(Endpoint endpoint, ITypeSymbol type) => endpoint.WrittenType?.DescendantNodesAndSelf()
        .OfType<TypeSyntax>()
        .FirstOrDefault(part => part is SimpleNameSyntax or QualifiedNameSyntax
            && SymbolEqualityComparer.Default.Equals(
                endpoint.Scope.Model.GetSymbolInfo(part, endpoint.Scope.CancellationToken).Symbol, type));
}
