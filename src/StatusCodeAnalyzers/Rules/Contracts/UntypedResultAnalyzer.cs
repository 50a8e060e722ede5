using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC3006: a handler gives an untyped result and declares nothing, so that the document knows neither status nor body.</summary>
public sealed class UntypedResultAnalyzer : ContractAnalyzer
{
    public UntypedResultAnalyzer()
        : base(Descriptors.UntypedResult)
    {
    }

    private protected override void Check(Endpoint endpoint, ContractReport report)
    {
        if (endpoint.IsAction
            || !endpoint.Contract.IsImplied
            || endpoint.Returned is not INamedTypeSymbol returned
            || !returned.IsCalled("Microsoft.AspNetCore.Http.IResult")
            || !endpoint.Sent.IsComplete
            || !endpoint.Sent.Codes.Contains(200) && endpoint.Sent.Codes.Any(code => code < 400)
            || endpoint.Sent.Replies.All(IsDocumented))
        {
            return;
        }

        report.Add(
            Descriptors.UntypedResult,
            endpoint.Name.GetLocation(),
            TypedRewrite.Of(endpoint),
            new[] { endpoint.Function.GetLocation() }.Concat(endpoint.Sent.Replies.Select(reply => reply.At.GetLocation())),
            endpoint.Display);
    }

    // Of an untyped result, the document says 200 without a body; that may be what is sent.
    private static bool IsDocumented(SentReply reply) => reply is { Code: 200, IsBare: true };
}
