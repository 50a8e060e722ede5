using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.Finding;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// A rule about raw numbers at status-code APIs: looks at every number of three digits, in figures or as text, and at nothing else.
/// </summary>
public abstract class StatusCodeUseAnalyzer : RuleAnalyzer
{
    // Most literals are texts, and few projects have an API that takes a code as text.
    private static readonly ImmutableArray<SyntaxKind> Numbers = ImmutableArray.Create(SyntaxKind.NumericLiteralExpression);
    private static readonly ImmutableArray<SyntaxKind> NumbersAndTexts = Numbers.Add(SyntaxKind.StringLiteralExpression);

    private readonly DiagnosticDescriptor _rule;

    private protected StatusCodeUseAnalyzer(DiagnosticDescriptor rule)
        : base(rule) => _rule = rule;

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) => facts.HasTextApis ? NumbersAndTexts : Numbers;

    /// <summary>What the rule says of the use; null where it has nothing to say.</summary>
    private protected abstract Diagnostic? DiagnosticOf(
        StatusCodeUse use, Options options, CompilationFacts facts, SemanticModel model, CancellationToken cancellationToken);

    /// <summary>The rule's diagnostic about a use of a code.</summary>
    /// <param name="code">The code, which gives description and help link.</param>
    /// <param name="use">Where it stands.</param>
    /// <param name="name">How it can be written, if it has a name.</param>
    /// <param name="hint">What the fix needs to know.</param>
    /// <param name="message">The resource key of another message than the rule's own.</param>
    /// <param name="arguments">What the message speaks of.</param>
    private protected Diagnostic Report(
        RegisteredCode code, StatusCodeUse use, UseName? name, FixHint hint, string? message, params object?[] arguments) =>
        Report(code, use, name, hint, body: null, message, arguments);

    /// <summary>The same, with a body that could be sent with the code.</summary>
    private protected Diagnostic Report(
        RegisteredCode code, StatusCodeUse use, UseName? name, FixHint hint, MissingBody? body, string? message, object?[] arguments) =>
        NamedPlaces.Create(
            CodeDescriptors.For(_rule, code, message),
            use.Expression,
            body?.Hint.AddTo(hint.ToProperties()) ?? hint.ToProperties(),
            new[] { (NamedPlace.DroppedCast, name?.DroppedCast), (NamedPlace.BareReply, body?.At) },
            arguments);

    /// <summary>What the naming rules say: the registered code, and the constant that names it.</summary>
    /// <param name="use">The use.</param>
    /// <param name="options">The user's settings.</param>
    /// <param name="facts">What the compilation has to say.</param>
    /// <param name="unused">The resource key of what is said of a code that the registry keeps unused.</param>
    private protected Diagnostic? Unnamed(StatusCodeUse use, Options options, CompilationFacts facts, string unused) =>
        !use.IsText && UseName.For(use, use.Site.Slot.Protocol, facts.Constants, options) is { } name
            ? Unnamed(use, name, options, unused)
            : null;

    /// <summary>The same with the name that it can be written by.</summary>
    private protected Diagnostic? Unnamed(StatusCodeUse use, UseName name, Options options, string unused)
    {
        var protocol = use.Site.Slot.Protocol;
        if (StatusCatalog.Find(protocol, use.Code) is not { } code || options.Allowed.Contains(use.Code))
            return null;

        return Report(
            code, use, name, new FixHint { Names = name.Proposed, AsEnum = name.AsEnum },
            code.Registration is Registration.Unused ? unused : null,
            code.Code, protocol.Display(), PhraseBehind(protocol.Display(), code), code.Reference, name.Display);
    }

    // 505 is called "HTTP Version Not Supported".
    private static string PhraseBehind(string protocol, RegisteredCode code) =>
        code.KnownAs.StartsWith(protocol + " ", StringComparison.Ordinal) ? code.KnownAs.Substring(protocol.Length + 1) : code.KnownAs;

    private protected sealed override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (UseFinder.Find((LiteralExpressionSyntax)context.Node, context) is { } use
            && DiagnosticOf(
                use, context.Options.OptionsOf(context.Node.SyntaxTree), facts, context.SemanticModel, context.CancellationToken)
                is { } diagnostic
            && !IsSaidOtherwise(use.Expression, use.Code, context, facts))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
