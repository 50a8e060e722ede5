using Microsoft.AspNetCore.Http.HttpResults;

namespace SampleApp;

public sealed record CarrierEvent(string CallId, string Kind, SipCause? Cause);

/// <summary>Where the carrier reports what happened to a call.</summary>
internal static class WebhookEndpoints
{
    public const string RateLimit = "webhooks";

    private const int LargestBody = 413;

    public static void MapWebhooks(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/webhooks/carrier", Receive)
            .RequireRateLimiting(RateLimit)
            .ProducesProblem(409) // STC1001
            .Produces(425) // STC1001
            .Produces(429); // STC1001

    private static Results<JsonHttpResult<Call>, ProblemHttpResult, StatusCodeHttpResult> Receive(
        CarrierEvent report, HttpRequest request, Gateway gateway)
    {
        // The event may be a replay of TLS early data (RFC 8470): hanging up twice must not depend on who recorded it.
        if (request.Headers["Early-Data"] == "1")
            return TypedResults.StatusCode(425); // STC1001

        if (request.ContentLength > LargestBody)
            throw new BadHttpRequestException("The report is too long.", 413); // STC1001

        if (gateway.FindCall(report.CallId) is not { } call)
            return TypedResults.StatusCode(404); // STC1001

        if (call.State == CallState.Ended)
            return TypedResults.Problem($"{call.Id} has ended.", statusCode: 409); // STC1001

        var state = report.Kind == "bye" || report.Cause is not null ? CallState.Ended : CallState.Answered;
        return TypedResults.Json(gateway.Move(call, state), statusCode: 202); // STC1001
    }
}
