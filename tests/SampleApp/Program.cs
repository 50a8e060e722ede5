using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SampleApp;

var builder = WebApplication.CreateBuilder(args);

builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxConcurrentConnections = 500);

builder.Services.AddSingleton<Gateway>();
builder.Services.AddTransient<SimulatedCarrier>();
builder.Services.AddHttpClient<CarrierClient>(client => client.BaseAddress = new Uri("http://carrier.invalid"))
    .ConfigurePrimaryHttpMessageHandler<SimulatedCarrier>();

builder.Services.AddControllers().AddJsonOptions(json =>
    json.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter()));
builder.Services.ConfigureHttpJsonOptions(json =>
    json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));

// Callers quote the call id when they ask for help; a trace id would only make equal replies differ.
builder.Services.AddProblemDetails(problems =>
    problems.CustomizeProblemDetails = context => context.ProblemDetails.Extensions.Remove("traceId"));

builder.Services.AddRateLimiter(limits =>
{
    limits.RejectionStatusCode = 429; // STC1001
    limits.AddFixedWindowLimiter(WebhookEndpoints.RateLimit, window =>
    {
        window.PermitLimit = 5;
        window.Window = TimeSpan.FromSeconds(300);
    });
});

builder.Services.AddHealthChecks().AddCheck<TrunkHealth>("trunk");

var app = builder.Build();

app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = exception => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        TimeoutException => 504, // STC1001
        NotSupportedException => 501, // STC1001
        _ => 500, // STC1001
    },
});

app.UseHealthChecks("/health", new HealthCheckOptions
{
    ResultStatusCodes =
    {
        [HealthStatus.Healthy] = 200, // STC1001
        [HealthStatus.Degraded] = 200, // STC1001
        [HealthStatus.Unhealthy] = 503, // STC1001
    },
});

app.UseMiddleware<TenantMiddleware>();
app.UseRateLimiter();
app.MapCalls();
app.MapWebhooks();
app.MapControllers();

app.Run();
