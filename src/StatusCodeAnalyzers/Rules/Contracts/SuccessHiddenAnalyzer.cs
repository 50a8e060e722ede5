using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC3001: only errors are declared and a success is sent, which the document does not have then.</summary>
public sealed class SuccessHiddenAnalyzer : ContractAnalyzer
{
    public SuccessHiddenAnalyzer()
        : base(Descriptors.SuccessHidden)
    {
    }

    private protected override void Check(Endpoint endpoint, ContractReport report)
    {
        if (!endpoint.Contracts.All(contract => contract.HasOnlyErrors))
            return;

        // Of a result whose type says nothing, the rule about that type speaks.
        var hidden = endpoint.Sent.Successes
            .Where(code => endpoint.Lacks(code) && !endpoint.Sent.Replies.Any(reply => reply.Code == code && UnseenResults.Is(reply)))
            .ToList();
        if (hidden.Count > 0)
        {
            report.Add(
                Descriptors.SuccessHidden, endpoint.Name.GetLocation(), Declarations.Of(endpoint, hidden, report.Options),
                endpoint.Display, CodeDisplay.Of(hidden), CodeDisplay.Of(endpoint.Contract));
        }
    }
}
