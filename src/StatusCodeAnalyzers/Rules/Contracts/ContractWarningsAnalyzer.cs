namespace StatusCodeAnalyzers.Rules;

/// <summary>All rules about the OpenAPI document that warn; the compiler loads them with all others that do.</summary>
public sealed class ContractWarningsAnalyzer : ContractAnalyzer
{
    public ContractWarningsAnalyzer()
        : base(
            new SuccessHiddenAnalyzer(),
            new ImpliedOkNeverSentAnalyzer(),
            new UndeclaredStatusAnalyzer(),
            new WrongSuccessDeclaredAnalyzer(),
            new ResultHasNoMetadataAnalyzer())
    {
    }
}
