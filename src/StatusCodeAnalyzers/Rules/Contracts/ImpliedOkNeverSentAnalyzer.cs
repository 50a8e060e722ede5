using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC3002: nothing is declared, so that the document says 200, and no path sends it.</summary>
public sealed class ImpliedOkNeverSentAnalyzer : ContractAnalyzer
{
    public ImpliedOkNeverSentAnalyzer()
        : base(Descriptors.ImpliedOkNeverSent)
    {
    }

    private protected override void Check(Endpoint endpoint, ContractReport report)
    {
        // What a filter sends in the reply's place is unknown.
        if (!endpoint.Contracts.All(contract => contract.IsImplied) || endpoint.IsFiltered || !endpoint.Sent.IsComplete)
            return;

        // A result whose type says nothing is reported by that type.
        var codes = endpoint.Sent.Codes.ToList();
        var successes = codes.Where(code => code is >= 200 and < 400).ToList();
        if (successes.Count > 0 && !codes.Contains(200) && !endpoint.Sent.Replies.Any(UnseenResults.Is))
        {
            report.Add(
                Descriptors.ImpliedOkNeverSent, endpoint.Name.GetLocation(),
                Declarations.Of(endpoint, codes, report.Options),
                endpoint.Display, CodeDisplay.Of(successes));
        }
    }
}
