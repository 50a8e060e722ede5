using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeAnalyzers.Generation;

/// <summary>
/// Takes away "conflicts with the imported type" (CS0436) for the generated constants: a project that sees the internals of several others,
/// which all have the package, has constants of its own, and they are the same.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantsConflictSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Same = new("STCS0001", "CS0436", "The constants are the same in every project.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Same);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            // Where the code writes the namespace too, the warning stands under all of it.
            var place = diagnostic.Location;
            var name =
                place.SourceTree?.GetRoot(context.CancellationToken).FindToken(place.SourceSpan.End - 1, findInsideTrivia: true).ValueText;
            if (name is MissingConstants.SipClass or MissingConstants.AdditionalClass)
                context.ReportSuppression(Suppression.Create(Same, diagnostic));
        }
    }
}
