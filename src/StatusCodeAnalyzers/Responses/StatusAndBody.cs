using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.Responses;

/// <summary>A status and the body that goes with it, as far as both can be read from the code.</summary>
/// <param name="Status">The status that is sent.</param>
/// <param name="Members">What the body is made of.</param>
/// <param name="IsProblem">Whether it is problem details.</param>
/// <param name="StatusSyntax">What gives the status; null where the method itself does.</param>
internal sealed record StatusAndBody(int Status, ImmutableArray<BodyMember> Members, bool IsProblem, SyntaxNode? StatusSyntax)
{
    /// <summary>Whether the node may send a body that says what the status is, or creates problem details that do. Binds nothing.</summary>
    public static bool IsCandidate(SyntaxNode node) =>
        ProblemDetails.WrittenStatusOf(node) is not null
        || ResponseApis.IsCandidate(node) && WrittenBody.MaySayStatus(ResponseApis.Given(FollowingWrite.Find(node) ?? node));

    /// <summary>What a response sends; null where status or body are not in the code.</summary>
    public static StatusAndBody? Of(Response response, SemanticModel model, CancellationToken cancellationToken)
    {
        if (response is { Api.Writes: Writes.Problem, Operation: IInvocationOperation call, Body: null })
            return response.Code is { } problem
                ? new StatusAndBody(problem, Arguments(call), IsProblem: true, response.Status?.Syntax)
                : null;

        var body = response.Api.Kind is ResponseKind.HttpResponse && response.Code is not null
            ? FollowingWrite.Of(response.Operation.Syntax, model, cancellationToken)?.Body
            : response.Body;
        if (body is null || response.Code is not { } status)
            return null;

        var (created, members) = BodyMembers.OfSent(body, model, cancellationToken);
        var isProblem = ProblemDetails.Is(created.Type);

        // Of what Results.Problem is given, the status is the one in there.
        if (response.Api.Writes is Writes.Problem && ProblemDetails.Status(created) is not null)
            return null;

        return new StatusAndBody(status, members, isProblem, response.Status?.Syntax);
    }

    /// <summary>What problem details say of themselves.</summary>
    public static StatusAndBody? Of(IObjectCreationOperation problem) =>
        ProblemDetails.Is(problem.Type) && ProblemDetails.Status(problem) is { ConstantValue: { HasValue: true, Value: int status } } given
            ? new StatusAndBody(status, BodyMembers.Of(problem).ToImmutableArray(), IsProblem: true, given.Syntax)
            : null;

    private static ImmutableArray<BodyMember> Arguments(IInvocationOperation call) =>
        BodyMembers.Given(call.Arguments).Where(member => member.Name is "title" or "type" or "detail").ToImmutableArray();
}
