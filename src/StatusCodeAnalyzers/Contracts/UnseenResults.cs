using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Typed results that tell the document nothing of their status.</summary>
internal static class UnseenResults
{
    /// <summary>Whether the reply is sent by one.</summary>
    public static bool Is(SentReply reply) => IsUnseen(reply.Result);

    /// <summary>Those of an endpoint, with the codes that its document lacks.</summary>
    public static IEnumerable<(ITypeSymbol Type, int Code)> Of(Endpoint endpoint)
    {
        if (ResultTypes.Kind(endpoint.Returned) is not ReturnKind.Result)
            yield break;

        foreach (var reply in endpoint.Sent.Replies)
        {
            if (Is(reply) && endpoint.Lacks(reply.Code))
                yield return (reply.Result!, reply.Code);
        }

        // A type says what it sends even where the path to it can't be followed.
        if (!ResultTypes.IsUnion(endpoint.Returned))
            yield break;

        foreach (var type in ((INamedTypeSymbol)endpoint.Returned).TypeArguments)
        {
            if (IsUnseen(type) && ResultTypes.Code(type) is { } code && endpoint.Lacks(code))
                yield return (type, code);
        }
    }

    private static bool IsUnseen(ITypeSymbol? type) => ResultTypes.IsTyped(type) && !ResultTypes.Declares(type!);
}
