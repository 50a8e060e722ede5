using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.Contracts.ContractCode;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>
/// How the tests of public issues ask the rules. The issues are those that people reported of API1000 to API1002, by their number in
/// dotnet/aspnetcore; those of aspnet/Mvc say so. The code is the project's own.
/// </summary>
internal static class PublicIssueCode
{
    public static Task Silent(string code) => Verify.Silent<ContractWarningsAnalyzer>(code, On);

    public static Task Reports(string code) => ContractReports.Verify(code, On);
}
