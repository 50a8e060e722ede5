using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Problem details with a status that nothing sets on the response that they are written to.</summary>
/// <param name="Status">What they say.</param>
/// <param name="Response">The response; null where the handler of an endpoint returns them.</param>
internal sealed record UnsentProblem(IOperation Status, string? Response)
{
    /// <summary>The action that sets it.</summary>
    public const string Set = "SetProblemStatus";

    /// <summary>The action that returns a result which sends it.</summary>
    public const string Return = "ReturnProblem";

    /// <summary>The names of the calls that are worth a look.</summary>
    public static readonly HashSet<string> Writes = new() { "WriteAsJsonAsync", "WriteAsync", "Json" };

    /// <summary>Whether the node may write problem details, or return them. Binds nothing.</summary>
    public static bool IsCandidate(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } call =>
            WrittenName.Of(call.Expression) is { } name && Writes.Contains(name) && MayHold(given[0].Expression),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } creation
            when WrittenName.Of(creation.Type) == "JsonResult" => MayHold(given[0].Expression),
        ObjectCreationExpressionSyntax creation => ProblemDetails.WrittenStatusOf(creation) is not null && MapOf(creation) is not null,
        _ => false,
    };

    /// <summary>The problem details that the node sends with 200.</summary>
    public static UnsentProblem? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Body(node, model, cancellationToken) is not var (body, response)
            || BodyMembers.Created(body, model, cancellationToken) is not { } created
            || !ProblemDetails.Is(created.Type)
            || ProblemDetails.Status(created) is not { } status
            || status.ConstantValue is { HasValue: true, Value: null or < 400 })
        {
            return null;
        }

        return PathFindings.Around(node, model, cancellationToken)?.IsUntouched(node) is true
            && FreshResponse.IsIn(node, model, cancellationToken)
                ? new(status, response)
                : null;
    }

    private static bool MayHold(ExpressionSyntax given) => WrittenBody.MayBeProblem(new[]
    {
        given is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } inner } call
            && WrittenName.Of(call.Expression) == "Serialize"
            ? inner[0].Expression
            : given,
    });

    // What the handler of an endpoint returns is written as JSON, like any other object.
    private static InvocationExpressionSyntax? MapOf(SyntaxNode problem)
    {
        var returned = Whole(problem);
        returned = returned.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax task }
            && WrittenName.Of(task.Expression) == "FromResult"
            ? task
            : returned;
        return returned.Parent is ReturnStatementSyntax or AnonymousFunctionExpressionSyntax
            && PathFindings.FunctionOf(returned) is AnonymousFunctionExpressionSyntax
            {
                Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax map },
            }
            && WrittenName.Of(map.Expression)?.StartsWith("Map", StringComparison.Ordinal) is true
                ? map
                : null;
    }

    // What a choice between several gives is one of them.
    private static SyntaxNode Whole(SyntaxNode part)
    {
        while (part.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax
            || part.Parent is ConditionalExpressionSyntax choice && choice.Condition != part)
        {
            part = part.Parent;
        }

        return part;
    }

    private static bool IsMapped(
        InvocationExpressionSyntax map, SyntaxNode problem, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(map, cancellationToken).Symbol is IMethodSymbol { ContainingType: var owner }
        && owner.IsCalled("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions")
        && !ReturnsResult(problem, model, cancellationToken)
        && !OwnContext.HasFilters(map.SyntaxTree, cancellationToken);

    // Problem details can be converted to a result of a team's own, which sends what it likes.
    private static bool ReturnsResult(SyntaxNode problem, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(PathFindings.FunctionOf(problem)!, cancellationToken).Symbol is IMethodSymbol { ReturnType: var returned }
        && (TaskTypes.ValueOf(returned) ?? returned).IsResult();

    private static (IOperation Body, string? Response)? Body(
        SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ProblemDetails.WrittenStatusOf(node) is not null)
        {
            return MapOf(node) is { } map
                && IsMapped(map, node, model, cancellationToken)
                && model.OperationOf(node, cancellationToken) is { } returned
                ? (returned, null)
                : null;
        }

        if (ResponseEffect.Of(node, model, cancellationToken) is { Kind: EffectKind.Write, Response: var response })
        {
            return model.OperationOf(node, cancellationToken) is IInvocationOperation call
                && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "value" or "text") is { } given
                    ? (given.Value.Unconverted(), response.ToString())
                    : null;
        }

        return ResponseApis.Find(node, model, cancellationToken) is
            {
                Api: { Kind: ResponseKind.Mvc, Member: "Json" } or { Type: "Microsoft.AspNetCore.Mvc.JsonResult" },
                Code: null,
                Status: null,
                Body: { } body
            }
            ? (body, "Response")
            : null;
    }
}
