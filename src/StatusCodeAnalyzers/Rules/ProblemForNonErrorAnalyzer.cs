using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2006: problem details with a status that is no error.</summary>
public sealed class ProblemForNonErrorAnalyzer : ResponseAnalyzer
{
    public ProblemForNonErrorAnalyzer()
        : base(Descriptors.ProblemForNonError)
    {
    }

    private protected override bool IsCandidate(SyntaxNode node) =>
        ProblemDetails.WrittenStatusOf(node) is { } status ? WrittenCode.MayBe(new[] { status }, IsNoError)
        : base.IsCandidate(node)
            && (WrittenBody.MayBeProblem(ResponseApis.Given(node))
                || ResponseApis.IsProblem(node) && ResponseApis.MayGiveStatus(node, IsNoError));

    private protected override void Check(Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (response.Code is not { } code || !IsNoError(code))
            return;

        if (response is { Api.Writes: Writes.Problem, Status: { } status, Body: null })
        {
            Report(context, status.Syntax, code);
        }
        else if (response is { Api.Writes: Writes.Value, Body: { } body }
            && !NoBody.IsForbidden(code)
            && ProblemDetails.Is(body.Type)
            && SaysNothing(body, code, context))
        {
            Report(context, ProblemDetails.Status(body)?.Syntax ?? body.Syntax, code);
        }
    }

    private protected override void CheckOther(SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (context.SemanticModel.OperationOf(context.Node, context.CancellationToken) is IObjectCreationOperation problem
            && StatusAndBody.Of(problem) is { StatusSyntax: { } status } reply && IsNoError(reply.Status) && EnclosingResponse.Of(problem, facts) is null)
        {
            Report(context, status, reply.Status);
        }
    }

    // Problem details of an error are a contradiction: another rule's business.
    private static bool SaysNothing(IOperation body, int code, SyntaxNodeAnalysisContext context) =>
        ProblemDetails.Status(BodyMembers.Created(body, context.SemanticModel, context.CancellationToken)) is not { } said
        || said.ConstantValue is { HasValue: true, Value: int own } && own == code;

    // An interim response is a mistake of another kind.
    private static bool IsNoError(int code) => code is >= 200 and < 400;

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, int code)
    {
        var registered = StatusCatalog.Http(code);
        context.ReportDiagnostic(Diagnostic.Create(
            registered is null ? Descriptors.ProblemForNonError : CodeDescriptors.For(Descriptors.ProblemForNonError, registered),
            place.GetLocation(),
            registered?.CodeAndPhrase ?? $"{code}"));
    }
}
