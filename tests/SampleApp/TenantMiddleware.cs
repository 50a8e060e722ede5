namespace SampleApp;

/// <summary>Lets only known tenants in, and gives unrouted requests a body.</summary>
internal sealed class TenantMiddleware(RequestDelegate next)
{
    private const string Header = "X-Tenant";

    public async Task InvokeAsync(HttpContext context)
    {
        var response = context.Response;
        switch (context.Request.Headers[Header].ToString())
        {
            case "":
                response.StatusCode = 401; // STC1001
                response.Headers.WWWAuthenticate = "Tenant";
                return;
            case "suspended":
                response.StatusCode = /* until the bill is paid */ 402; // STC1001
                return;
            case var tenant when tenant != "acme":
                context.Response.StatusCode = 403; // STC1001
                return;
        }

        await next(context);

        if (response.StatusCode == 404 && !response.HasStarted && context.GetEndpoint() is null) // STC1001
            await response.WriteAsJsonAsync(new ErrorReply("not_found", $"Nothing answers at {context.Request.Path}."));

        if (response.StatusCode >= 500 && !response.HasStarted)
            response.Headers.RetryAfter = "300";
    }
}
