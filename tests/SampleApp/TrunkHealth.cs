using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SampleApp;

/// <summary>Healthy while the carrier answers and every flow is alive.</summary>
internal sealed class TrunkHealth(CarrierClient carrier, Gateway gateway) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var pong = await carrier.PingAsync();
        if ((int)pong.StatusCode != 204) // STC1001
            return HealthCheckResult.Unhealthy("The carrier does not answer.");

        return gateway.Flows.All(flow => flow.Alive)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("A flow is gone.");
    }
}
