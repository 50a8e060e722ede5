using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC3003: the endpoint declares some codes and sends another.</summary>
public sealed class UndeclaredStatusAnalyzer : ContractAnalyzer
{
    public UndeclaredStatusAnalyzer()
        : base(Descriptors.UndeclaredStatus)
    {
    }

    private protected override void Check(Endpoint endpoint, ContractReport report)
    {
        if (endpoint.Contracts.Any(contract => contract.IsImplied))
            return;

        var hidesSuccess = endpoint.Contracts.All(contract => contract.HasOnlyErrors);
        foreach (var reply in endpoint.Sent.Replies)
        {
            if (!endpoint.Lacks(reply.Code)
                || UnseenResults.Is(reply)
                || Contract.IsSuccess(reply.Code) && (hidesSuccess || DeclaredSuccess.IsWrong(endpoint)))
            {
                continue;
            }

            report.Add(
                Descriptors.UndeclaredStatus, reply.At.GetLocation(),
                Declarations.Of(endpoint, new[] { reply.Code }, report.Options),
                CodeDisplay.Of(reply.Code), endpoint.Display, CodeDisplay.Of(endpoint.Contract));
        }
    }
}
