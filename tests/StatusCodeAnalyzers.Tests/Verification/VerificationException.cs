using Xunit.Sdk;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>A test whose expectation does not hold; the message is what the reader of a red test sees.</summary>
public sealed class VerificationException(string message) : XunitException(message);
