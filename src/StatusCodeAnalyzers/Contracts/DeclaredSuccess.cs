namespace StatusCodeAnalyzers.Contracts;

/// <summary>Whether the success that is declared is the one that is sent.</summary>
internal static class DeclaredSuccess
{
    /// <summary>Whether successes are declared, and only others are sent.</summary>
    public static bool IsWrong(Endpoint endpoint)
    {
        var declared = endpoint.Contract.Successes.Where(reply => reply.At is not null).ToList();
        return declared.Count > 0
            && declared.Count == endpoint.Contract.Successes.Count()
            && !endpoint.IsFiltered
            && endpoint.Sent.IsComplete
            && endpoint.Sent.Successes.Any()
            && endpoint.Sent.Successes.All(endpoint.Lacks)
            && !endpoint.Sent.Replies.Any(reply => Contract.IsSuccess(reply.Code) && UnseenResults.Is(reply));
    }
}
