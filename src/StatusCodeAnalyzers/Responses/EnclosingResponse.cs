using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.Responses;

/// <summary>What a body is sent with.</summary>
internal static class EnclosingResponse
{
    /// <summary>The response that the value is the body of, where it sends a status of its own; null for every other value.</summary>
    public static Response? Of(IOperation body)
    {
        var parent = body.Parent;
        while (parent is IConversionOperation or IArgumentOperation)
            parent = parent.Parent;

        return parent is not null && ResponseApis.Of(parent) is { Code: not null, Api.Writes: Writes.Value } response ? response : null;
    }
}
