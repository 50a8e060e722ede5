using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Texts;

/// <summary>
/// One descriptor per rule and code, under the rule's id: so that the description an editor shows is the code's,
/// and the help link is the RFC section that defines it.
/// </summary>
internal static class CodeDescriptors
{
    private static readonly ConcurrentDictionary<(DiagnosticDescriptor Rule, RegisteredCode Code, string? Message), DiagnosticDescriptor>
        Made = new();

    private static readonly ConcurrentDictionary<(DiagnosticDescriptor Rule, int Code, string? Message), DiagnosticDescriptor>
        MadeForUnregistered = new();

    /// <summary>The rule's descriptor for a code.</summary>
    /// <param name="rule">The rule's plain descriptor.</param>
    /// <param name="code">The code that it is about.</param>
    /// <param name="message">The resource key of another message than the rule's own.</param>
    public static DiagnosticDescriptor For(DiagnosticDescriptor rule, RegisteredCode code, string? message = null) =>
        Made.GetOrAdd((rule, code, message), static key => key.Rule.With(key.Message, new CodeDescription(key.Code), key.Code.Url));

    /// <summary>The rule's descriptor for a number that is no registered HTTP code.</summary>
    /// <inheritdoc cref="For(DiagnosticDescriptor, RegisteredCode, string?)"/>
    public static DiagnosticDescriptor For(DiagnosticDescriptor rule, int code, string? message = null) =>
        MadeForUnregistered.GetOrAdd(
            (rule, code, message),
            static key => key.Rule.With(key.Message, new UnregisteredDescription(key.Rule, key.Code)));

    /// <summary>The same rule about what has no effect: an editor fades it.</summary>
    public static DiagnosticDescriptor Faded(this DiagnosticDescriptor rule) =>
        rule.With(message: null, tags: WellKnownDiagnosticTags.Unnecessary);

    /// <summary>
    /// The same rule as it is reported: perhaps with another message, description or help link, and with the way to its page.
    /// </summary>
    public static DiagnosticDescriptor With(
        this DiagnosticDescriptor rule,
        string? message,
        LocalizableString? description = null,
        string? helpLink = null,
        params string[] tags) =>
        new(
            rule.Id,
            rule.Title,
            message is null ? rule.MessageFormat : Text.Of(message),
            rule.Category,
            rule.DefaultSeverity,
            rule.IsEnabledByDefault,
            new PagedDescription(description ?? rule.Description, rule.Id),
            helpLink ?? rule.HelpLinkUri,
            rule.CustomTags.Concat(tags).ToArray());
}
