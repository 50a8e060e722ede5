using System.Net;

namespace SampleApp;

/// <summary>Stands in for the carrier's HTTP API: the callee's name decides the answer.</summary>
internal sealed class SimulatedCarrier : HttpMessageHandler
{
    private const int LinesInUse = 500;
    private static readonly Dictionary<string, int> LineCapacity = new() { ["udp"] = 404, ["tls"] = 200 };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var callee = request.RequestUri!.Segments[^1];
        if (callee == "ping" && LinesInUse < LineCapacity.Values.Sum())
            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)204)); // STC1001

        return Task.FromResult(new HttpResponseMessage
        {
            RequestMessage = request,
            StatusCode = callee switch
            {
                "nobody" => (HttpStatusCode)404, // STC1001
                "moved" => (HttpStatusCode)410, // STC1001
                "slow" => (HttpStatusCode)504, // STC1001
                "crowd" => (HttpStatusCode)503, // STC1001
                "eager" => (HttpStatusCode)429, // STC1001
                "lost" => (HttpStatusCode)430, // STC2001
                "away" => (HttpStatusCode)480, // STC2001
                "busy" => (HttpStatusCode)486, // STC2001
                "withheld" => HttpStatusCode.Forbidden,
                _ => HttpStatusCode.OK,
            },
        });
    }
}
