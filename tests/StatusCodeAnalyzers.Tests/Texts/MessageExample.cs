namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>Code of which the message is said.</summary>
/// <param name="Key">Of the message in Rules.resx.</param>
/// <param name="Code">It is reported once.</param>
/// <param name="Config">Of <c>.editorconfig</c>.</param>
/// <param name="Setup">With one framework.</param>
/// <param name="Message">With its arguments.</param>
internal sealed record MessageExample(string Key, string Code, string? Config, Setup Setup, string Message);
