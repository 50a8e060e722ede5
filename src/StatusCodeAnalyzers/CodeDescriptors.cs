using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Catalog;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers;

/// <summary>
/// One descriptor per rule and code, under the rule's id: so that the description an editor shows is the code's,
/// and the help link is the RFC section that defines it.
/// </summary>
internal static class CodeDescriptors
{
    private static readonly ConcurrentDictionary<(DiagnosticDescriptor Rule, RegisteredCode Code, string? Message), DiagnosticDescriptor> Made = new();

    /// <summary>The rule's descriptor for a code.</summary>
    /// <param name="rule">The rule's plain descriptor.</param>
    /// <param name="code">The code that it is about.</param>
    /// <param name="message">The resource key of another message than the rule's own.</param>
    public static DiagnosticDescriptor For(DiagnosticDescriptor rule, RegisteredCode code, string? message = null) =>
        Made.GetOrAdd((rule, code, message), static key => new DiagnosticDescriptor(
            key.Rule.Id,
            key.Rule.Title,
            key.Message is null ? key.Rule.MessageFormat : Text.Of(key.Message),
            key.Rule.Category,
            key.Rule.DefaultSeverity,
            key.Rule.IsEnabledByDefault,
            new CodeDescription(key.Code),
            key.Code.Url,
            key.Rule.CustomTags.ToArray()));
}
