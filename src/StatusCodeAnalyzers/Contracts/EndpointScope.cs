using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What is asked while an endpoint is read.</summary>
/// <param name="Model">Of the file that it stands in.</param>
/// <param name="Facts">Of its compilation.</param>
/// <param name="CancellationToken">Ends it early.</param>
internal sealed record EndpointScope(SemanticModel Model, CompilationFacts Facts, CancellationToken CancellationToken);
