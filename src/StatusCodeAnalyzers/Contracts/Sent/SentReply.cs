using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>A reply that an endpoint sends on one of its paths.</summary>
/// <param name="Code">Its status.</param>
/// <param name="At">The expression in the endpoint that sends it.</param>
/// <param name="Body">The type of its body; null where it has none that can be named.</param>
/// <param name="Result">The type of the result; null for a value.</param>
/// <param name="Problem">Whether the body is problem details.</param>
/// <param name="IsBare">Whether it surely has no body.</param>
internal sealed record SentReply(
    int Code, SyntaxNode At, ITypeSymbol? Body, ITypeSymbol? Result, ProblemKind Problem = ProblemKind.None, bool IsBare = false);

/// <summary>Which problem details a body is.</summary>
internal enum ProblemKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>Problem details.</summary>
    Details,

    /// <summary>Those of a validation, which say what is wrong with which member.</summary>
    Validation,
}

/// <summary>All replies of an endpoint.</summary>
/// <param name="Replies">Those that can be read from the code.</param>
/// <param name="IsComplete">Whether every path is among them.</param>
internal sealed record SentReplies(ImmutableArray<SentReply> Replies, bool IsComplete)
{
    /// <summary>The codes, each once, in order.</summary>
    public IEnumerable<int> Codes => Replies.Select(reply => reply.Code).Distinct().OrderBy(code => code);

    /// <summary>The successes among them.</summary>
    public IEnumerable<int> Successes => Codes.Where(Contract.IsSuccess);
}
