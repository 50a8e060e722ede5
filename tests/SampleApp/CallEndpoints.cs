namespace SampleApp;

/// <summary>Minimal API: place a call, look it up, hang up.</summary>
internal static class CallEndpoints
{
    public static void MapCalls(this IEndpointRouteBuilder routes)
    {
        var calls = routes.MapGroup("/calls").WithTags("Calls");

        calls.MapPost("/", Place)
            .Produces<Call>(201) // STC1001
            .ProducesProblem(400) // STC1001
            .Produces<ErrorReply>(486) // STC2001
            .ProducesProblem(503); // STC1001

        calls.MapGet("/{id}", Find)
            .Produces<Call>(200) // STC1001
            .ProducesProblem(404); // STC1001

        calls.MapDelete("/{id}", HangUp)
            .Produces(204) // STC1001
            .Produces<ErrorReply>(404, "application/json") // STC1001
            .ProducesProblem(statusCode: 410); // STC1001
    }

    private static async Task<IResult> Place(CallRequest request, Gateway gateway, CarrierClient carrier)
    {
        if (!SipAddress.TryGetUser(request.To, out var callee))
            return Results.Problem("The callee is no SIP address.", statusCode: 400); // STC1001

        if (callee == "conference")
            throw new NotSupportedException("Conferences are placed by the conference server.");

        var answer = await carrier.InviteAsync(callee);
        switch (answer)
        {
            case CarrierAnswer.Ringing:
                var call = gateway.Place(request);
                return Results.Created($"/calls/{call.Id}", call);
            case CarrierAnswer.Busy:
                return Results.Json(new ErrorReply("busy_here", "The callee is in another call."), statusCode: 486); // STC2001
            case CarrierAnswer.UnknownNumber:
                return Results.Json(new ErrorReply("not_found", "Nobody has this number."), statusCode: 404); // STC1001
            case CarrierAnswer.Unavailable:
                return Results.StatusCode(480); // STC2001
            case CarrierAnswer.FlowLost:
                return Results.StatusCode(430); // STC2001
            case CarrierAnswer.Overloaded:
                return Results.Problem(statusCode: 503); // STC1001
            case CarrierAnswer.TimedOut:
                throw new TimeoutException("The carrier did not answer the INVITE.");
            default:
                return Results.Problem("The carrier refused the call.", statusCode: 502); // STC1001
        }
    }

    private static IResult Find(string id, Gateway gateway) =>
        gateway.FindCall(id) is { } call
            ? Results.Ok(call)
            : Results.Problem($"There is no call {id}.", statusCode: 404); // STC1001

    private static async Task<IResult> HangUp(string id, Gateway gateway, CarrierClient carrier, ILogger<Gateway> log)
    {
        var call = gateway.FindCall(id);
        if (call is null)
        {
            log.LogWarning(new EventId(404, "CallNotFound"), "BYE for unknown call {Call}", id);
            return Results.NotFound(new ErrorReply("not_found", $"There is no call {id}."));
        }

        var reply = call.State == CallState.Ended ? 410 : 204; // STC1001 STC1001
        await carrier.HangUpAsync(call.To);
        gateway.Move(call, CallState.Ended);
        return Results.StatusCode(reply);
    }
}
