using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC3004: a success is declared, and every success that is sent is another.</summary>
public sealed class WrongSuccessDeclaredAnalyzer : ContractAnalyzer
{
    public WrongSuccessDeclaredAnalyzer()
        : base(Descriptors.WrongSuccessDeclared)
    {
    }

    private protected override void Check(Endpoint endpoint, ContractReport report)
    {
        if (!DeclaredSuccess.IsWrong(endpoint))
            return;

        var rewrite = SuccessRewrite.Of(endpoint, report.Options);
        report.Add(
            Descriptors.WrongSuccessDeclared,
            endpoint.Name.GetLocation(),
            rewrite.Properties,
            rewrite.Places.IsEmpty ? endpoint.DeclaredAt : rewrite.Places,
            endpoint.Display,
            CodeDisplay.Of(endpoint.Contract.Successes.Select(reply => reply.Code!.Value).Distinct()),
            CodeDisplay.Of(endpoint.Sent.Successes));
    }
}
