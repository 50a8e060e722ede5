using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Catalog;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2008: an interim status, raw or named, as the status of a response. Not 101, which is the last one of HTTP on that connection.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InterimStatusAsFinalAnalyzer : ResponseAnalyzer
{
    public InterimStatusAsFinalAnalyzer()
        : base(Descriptors.InterimStatusAsFinal)
    {
    }

    private protected override bool IsCandidate(SyntaxNode node) => base.IsCandidate(node) && ResponseApis.MayGiveStatus(node);

    private protected override void Check(Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (response.Status is { } status)
            Check(status, context, options, facts);
    }

    private static void Check(IOperation? status, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        switch (status)
        {
            case { ConstantValue: { HasValue: true, Value: int and (100 or 102 or 103 or 104) and var code } }:
                context.ReportDiagnostic(Report(status, (int)code, options, facts));
                break;
            case IConditionalOperation conditional:
                Check(conditional.WhenTrue, context, options, facts);
                Check(conditional.WhenFalse, context, options, facts);
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                    Check(arm.Value, context, options, facts);
                break;
            case ICoalesceOperation coalesce:
                Check(coalesce.WhenNull, context, options, facts);
                break;
            case IConversionOperation { ConstantValue.HasValue: false } conversion:
                Check(conversion.Operand, context, options, facts);
                break;
        }
    }

    private static Diagnostic Report(IOperation status, int code, Options options, CompilationFacts facts)
    {
        status = status.Unconverted();
        var interim = StatusCatalog.Http(code)!;
        var final = Final(code) is { } number ? StatusCatalog.Http(number) : null;
        var name = final is null ? null : UseName.For(final.Code, facts.Enums.Find(status.Type) is not null, facts.Constants, options);
        return Diagnostic.Create(
            CodeDescriptors.For(Descriptors.InterimStatusAsFinal, interim, final is null ? "STC2008_MessageAlone" : null),
            status.Syntax.GetLocation(),
            new FixHint(Name: null, NameDisplay: null, NearestHttp: name?.Expression, NearestHttpCode: final?.Code).ToProperties(),
            code, interim.Phrase, interim.Reference, final?.Code, final?.Phrase);
    }

    /// <summary>What is meant, if that can be told: hints and announced uploads are beside any answer.</summary>
    private static int? Final(int interim) => interim switch
    {
        100 => 200,
        102 => 202,
        _ => null,
    };
}
