using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Responses.Paths;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// STC2003: a constant that cannot be an HTTP status code, sent as one. It may have any number of digits, a name, or be calculated, so the
/// search starts at the APIs, by their names, and not at the numbers.
/// </summary>
public sealed class InvalidCodeAnalyzer : RuleAnalyzer
{
    public InvalidCodeAnalyzer()
        : base(Descriptors.InvalidCode)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        CandidateSentValues.Kinds.Add(LocalReads.Initializer);

    private protected override HashSet<string>? NamesOf(SyntaxKind kind) => CandidateSentValues.NamesOf(kind);

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        foreach (var expression in CandidateSentValues.Of(context.Node))
        {
            if (context.SemanticModel.GetConstantValue(expression, context.CancellationToken).HasValue)
                Check(expression, expression, context.Node, context, facts);
        }

        // What a local holds is reported where it is set, and an editor shows only what is looked for from there.
        if (LocalReads.Given(context.Node) is { } given && CandidateSentValues.Candidates(given).Any() && SentLocals.Have(context.Node))
            CheckLocal(context, facts);
    }

    private static void CheckLocal(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        foreach (var sending in LocalReads.Around(context.Node))
        {
            foreach (var sent in CandidateSentValues.Of(sending))
            {
                foreach (var held in CandidateSentValues.OfLocal(sent, context.SemanticModel, context.CancellationToken))
                {
                    if (context.Node.Span.Contains(held.Span))
                        Check(held, sent, sending, context, facts);
                }
            }
        }
    }

    private static void Check(
        ExpressionSyntax number, ExpressionSyntax sent, SyntaxNode sending, SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (context.SemanticModel.GetConstantValue(number, context.CancellationToken).Value is not int code || code is >= 100 and <= 599)
            return;

        // To documentation, 0 is the response for every code that is not listed.
        var isDefault = code == 0 && IsDocumentation(sending, context);
        if (!isDefault
            && !GeneratedCode.Contains(number, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken)
            && !OwnContext.IsSetBy(sending, context.SemanticModel, context.CancellationToken))
        {
            Check(code, number, sent, context, facts);
        }
    }

    private static bool IsDocumentation(SyntaxNode sending, SyntaxNodeAnalysisContext context)
    {
        if (CandidateSentValues.IsDocumentation(sending))
            return true;

        var type = context.SemanticModel.OperationOf(sending, context.CancellationToken) switch
        {
            IObjectCreationOperation creation => creation.Type,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: { } owner } } => owner,
            _ => null,
        };
        return type is not null
            && (type.Name.EndsWith("Attribute", StringComparison.Ordinal) || type.Name.EndsWith("Metadata", StringComparison.Ordinal));
    }

    private static void Check(
        int code, ExpressionSyntax number, ExpressionSyntax sent, SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        var options = context.Options.OptionsOf(number.SyntaxTree);
        if (context.SemanticModel.OperationOf(number, context.CancellationToken) is not { } value
            || context.SemanticModel.OperationOf(sent, context.CancellationToken) is not { } given)
        {
            return;
        }

        var flow =
            new FlowContext(facts.Enums, new SlotLookup(facts.KnownSlots, options), context.SemanticModel, context.CancellationToken);
        if (ValueFlow.Climb(flow, given, CodePosition.Value) is not { IsCompared: false, Slot: { IsSent: true, Protocol: Protocol.Http } })
            return;
        if (number != sent && !LocalValues.IsFirstSent(sent, flow))
            return;

        var isEnum = facts.Enums.Find(value.Type) is not null;
        var sip = options.Protocols.Contains(Protocol.Sip) ? StatusCatalog.Sip(code) : null;
        var instead = sip is null ? SimilarCodes.Instead(code) : ImmutableArray.Create(StatusCatalog.Http(sip.NearestHttp)!);
        var message = (sip, IsThreeDigits: code is >= 100 and <= 999, HasOthers: instead.Length > 0) switch
        {
            (not null, _, _) => "STC2003_MessageSip",
            (_, _, true) => "STC2003_MessageSimilar",
            (_, true, _) => "STC2003_MessageHigh",
            _ => null,
        };

        context.ReportDiagnostic(Diagnostic.Create(
            CodeDescriptors.For(Descriptors.InvalidCode, code, message),
            number.GetLocation(),
            new FixHint { Instead = SuggestedReplacements.Of(instead, isEnum, facts, options) }.ToProperties(),
            code, Text.OneOf(instead.Take(SimilarCodes.MostSaid).Select(other => other.Display).ToList()), sip?.Phrase, sip?.Reference));
    }
}
