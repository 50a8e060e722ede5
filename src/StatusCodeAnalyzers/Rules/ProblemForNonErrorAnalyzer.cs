using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

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

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (response.Code is not { } code || !IsNoError(code))
            return;

        if (response is { Api.Writes: Writes.Problem, Status: { } status, Body: null })
        {
            var said = StatusAndBody.Of(response, context.SemanticModel, context.CancellationToken);
            Report(context, status.Syntax, code, Instead(said, options, facts));
        }
        else if (response is { Api.Writes: Writes.Value, Body: { } body }
            && !NoBody.IsForbidden(code)
            && ProblemDetails.Is(body.Type)
            && SaysNothing(response, code, context))
        {
            Report(context, ProblemDetails.Status(body)?.Syntax ?? body.Syntax, code, ImmutableArray<(int, string)>.Empty);
        }
    }

    private protected override void CheckOther(SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        if (context.SemanticModel.OperationOf(context.Node, context.CancellationToken) is IObjectCreationOperation problem
            && StatusAndBody.Of(problem) is { StatusSyntax: { } status } reply
                && IsNoError(reply.Status)
                && EnclosingResponse.Of(problem) is null)
        {
            Report(context, status, reply.Status, Instead(reply, options, facts));
        }
    }

    // Problem details of an error are a contradiction: another rule's business.
    private static bool SaysNothing(Response response, int code, SyntaxNodeAnalysisContext context) =>
        StatusAndBody.Of(
            response, context.SemanticModel, context.CancellationToken)?.Members.FirstOrDefault(member => member.Name == "Status")
            is not { Value: var said }
        || !said.ConstantValue.HasValue
        || said.ConstantValue.Value is int own && own == code;

    // An interim response is a mistake of another kind.
    private static bool IsNoError(int code) => code is >= 200 and < 400;

    // Not registered, so that no text names it.
    private const int AnyError = 599;

    /// <summary>The error that the problem names; where it names none, the two that most problems are.</summary>
    private static ImmutableArray<(int Code, string Expression)> Instead(StatusAndBody? problem, Options options, CompilationFacts facts)
    {
        // Asked as of an error, because beside a success a text is believed less.
        var named = problem?.Members
            .Select(member => StatusClaim.Against(member, AnyError, isProblem: true)?.Named)
            .FirstOrDefault(named => named is { Protocol: Protocol.Http, Code: >= 400, Registration: not Registration.Unused });
        var errors = named is null
            ? ImmutableArray.Create(StatusCatalog.Http(500)!, StatusCatalog.Http(400)!)
            : ImmutableArray.Create(named);
        return SuggestedReplacements.Of(errors, isEnum: false, facts, options);
    }

    private static void Report(
        SyntaxNodeAnalysisContext context, SyntaxNode place, int code, ImmutableArray<(int Code, string Expression)> instead)
    {
        var registered = StatusCatalog.Http(code);
        var message = instead.IsEmpty ? null : "STC2006_MessageInstead";
        context.ReportDiagnostic(Diagnostic.Create(
            registered is null
                ? Descriptors.ProblemForNonError.With(message)
                : CodeDescriptors.For(Descriptors.ProblemForNonError, registered, message),
            place.GetLocation(),
            new FixHint { Instead = instead }.ToProperties(),
            registered?.CodeAndPhrase ?? $"{code}",
            Text.OneOf(instead.Select(other => StatusCatalog.Http(other.Code)!.Display).ToList())));
    }
}
