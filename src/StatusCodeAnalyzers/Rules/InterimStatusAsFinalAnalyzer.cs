using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// STC2008: an interim status, raw or named, as the status of a response. Not 101, which is the last one of HTTP on that connection.
/// </summary>
public sealed class InterimStatusAsFinalAnalyzer : ResponseAnalyzer
{
    public InterimStatusAsFinalAnalyzer()
        : base(Descriptors.InterimStatusAsFinal)
    {
    }

    private protected override bool ReadsLocals => true;

    private protected override bool IsCandidate(SyntaxNode node) =>
        (base.IsCandidate(node) || IsOption(node)) && ResponseApis.MayGiveStatus(node, IsInterim);

    private protected override IEnumerable<SyntaxNode> Elsewhere(SyntaxNode node) =>
        LocalReads.Given(node) is { } value && WrittenCode.MayBe(value, IsInterim) && SentLocals.Have(node)
            ? LocalReads.Around(node)
            : base.Elsewhere(node);

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (response.Status is { } status)
            Check(status, context, options, facts);
    }

    // What the framework sends later: the status of a result or of an option.
    private protected override void CheckOther(SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (context.SemanticModel.OperationOf(context.Node, context.CancellationToken) is ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property: var property }
            } assignment
            && !(assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation }
                && ResponseApis.Of(creation) is not null)
            && facts.KnownSlots.Of(property, CodePosition.Value) is { Trust: Trust.Known, IsSent: true, Protocol: Protocol.Http }
            && !property.ContainingType.Name.EndsWith("Attribute", StringComparison.Ordinal))
        {
            Check(assignment.Value, context, options, facts);
        }
    }

    private static bool IsOption(SyntaxNode node) =>
        node is AssignmentExpressionSyntax assignment && WrittenName.Of(assignment.Left) is "RejectionStatusCode" or "TimeoutStatusCode";

    private static void Check(
        IOperation? status, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts, bool isOfLocal = false)
    {
        switch (status)
        {
            case { ConstantValue: { HasValue: true, Value: var value } }:
                if (value is int code && IsInterim(code))
                    Report(context, Interim(status, code, options, facts));
                break;
            case IConditionalOperation conditional:
                Check(conditional.WhenTrue, context, options, facts, isOfLocal);
                Check(conditional.WhenFalse, context, options, facts, isOfLocal);
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                    Check(arm.Value, context, options, facts, isOfLocal);
                break;
            case ICoalesceOperation coalesce:
                Check(coalesce.WhenNull, context, options, facts, isOfLocal);
                break;
            case IConversionOperation conversion:
                Check(conversion.Operand, context, options, facts, isOfLocal);
                break;
            // Once, for a local can be set to itself; and only from where it is set, which is what an editor shows.
            case ILocalReferenceOperation { Local: { Type.IsValueType: true } local }
                when !isOfLocal && !context.Node.Span.Contains(status.Syntax.Span) && IsFirst(status):
                foreach (var held in LocalValues.Of(local, context.SemanticModel, context.CancellationToken))
                    Check(context.SemanticModel.OperationOf(held, context.CancellationToken), context, options, facts, isOfLocal: true);
                break;
        }

        bool IsFirst(IOperation read)
        {
            var flow =
                new FlowContext(facts.Enums, new SlotLookup(facts.KnownSlots, options), context.SemanticModel, context.CancellationToken);
            return LocalValues.IsFirstSent(read.Syntax, flow);
        }
    }

    private static bool IsInterim(int code) => code is 100 or 102 or 103 or 104;

    private static Diagnostic Interim(IOperation status, int code, Options options, CompilationFacts facts)
    {
        status = status.Unconverted();
        var interim = StatusCatalog.Http(code)!;
        var final = Final(code) is { } number ? StatusCatalog.Http(number) : null;
        var instead = final is null ? ImmutableArray<RegisteredCode>.Empty : ImmutableArray.Create(final);
        var isEnum = facts.Enums.Find(status.Type) is not null;
        return Diagnostic.Create(
            CodeDescriptors.For(Descriptors.InterimStatusAsFinal, interim, final is null ? "STC2008_MessageAlone" : null),
            status.Syntax.GetLocation(),
            new FixHint { Instead = SuggestedReplacements.Of(instead, isEnum, facts, options) }.ToProperties(),
            interim.Display, final?.Display);
    }

    /// <summary>What is meant, if that can be told: hints and announced uploads are beside any answer.</summary>
    private static int? Final(int interim) => interim switch
    {
        100 => 200,
        102 => 202,
        _ => null,
    };
}
