using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>A reply that an endpoint declares for its OpenAPI document.</summary>
/// <param name="Code">Its status; null for the reply that stands for all errors without a declaration of their own.</param>
/// <param name="At">Where it is written; null where a type, a convention or another assembly says it.</param>
/// <param name="IsOwn">Whether it is said of this endpoint alone: not of its controller, its group or what it overrides.</param>
internal sealed record DeclaredReply(int? Code, SyntaxNode? At = null, bool IsOwn = false);
