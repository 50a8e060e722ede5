using System.Collections.Immutable;
using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// STC3007: a redirect or an error is declared that no path sends. Others may send it, so it is only shown to who asks; and an error only
/// where no exception of what the endpoint calls can become one.
/// </summary>
public sealed class DeclaredNeverReturnedAnalyzer : ContractAnalyzer
{
    // Sent by the framework before the endpoint runs: model validation, authentication, formatters, limits.
    private static readonly ImmutableHashSet<int> SentByOthers = ImmutableHashSet.Create(400, 401, 403, 405, 406, 413, 415, 429);

    public DeclaredNeverReturnedAnalyzer()
        : base(Descriptors.DeclaredNeverReturned)
    {
    }

    private protected override void Check(Endpoint endpoint, ContractReport report)
    {
        foreach (var reply in endpoint.Contract.Replies)
        {
            if (reply is { IsOwn: true, Code: { } code and >= 300 and < 500, At: { } at }
                && !SentByOthers.Contains(code)
                && !endpoint.IsFiltered
                && !endpoint.SentElsewhere.Contains(code)
                && endpoint.Sent.IsComplete
                && !endpoint.Sent.Codes.Contains(code)
                && !(code >= 400 && endpoint.MayThrow))
            {
                report.Add(
                    Descriptors.DeclaredNeverReturned,
                    endpoint.Name.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add("Removed", CodeDisplay.Of(code)),
                    new[] { at.GetLocation() },
                    endpoint.Display, CodeDisplay.Of(code));
            }
        }
    }
}
