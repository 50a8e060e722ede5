using static StatusCodeAnalyzers.Tests.CodeFixes.ErrorWithoutBodyFixTests;

namespace StatusCodeAnalyzers.Tests.Responses;

/// <summary>A status that is set as the last word gets a body behind all headers.</summary>
public class BareStatusTests
{
    private static readonly Setup CSharp12 = new() { Language = "12" };

    [Fact]
    public Task A_bare_status_gets_a_write_behind_all_headers() =>
        Sends(
            Middleware("WriteAsJsonAsync(new { error = \"forbidden\", message = \"Forbidden\" })", "WriteAsJsonAsync({0})"),
            setup: CSharp12);

    [Fact]
    public Task A_bare_status_gets_problem_details_behind_all_headers() => Sends(
        """
        public class Middleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                var response = context.Response;
                if (context.Request.Path == "/a")
                {
                    [|response.StatusCode = 430 => response.StatusCode = 430|];
        {+            await Results.Problem(statusCode: SipStatusCodes.Status430FlowFailed, title: "Flow Failed", type: "https://www.rfc-editor.org/rfc/rfc5626.html#section-11.5").ExecuteAsync(response.HttpContext);
        +}            return;
                }

                await next(context);
            }

            public Task Invoke(HttpContext context)
            {
                [|context.Response.StatusCode = 404 => context.Response.StatusCode = 404|];
                return {-Task.CompletedTask-}{+Results.Problem(statusCode: StatusCodes.Status404NotFound).ExecuteAsync(context)+};
            }
        }
        """,
        Problem,
        CSharp12);

    private static string Middleware(string forbidden, string write) => $$"""
        public class Middleware(ILogger<Middleware> log, RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                var response = context.Response;
                switch (context.Request.Path.Value)
                {
                    case "/a":
                        [|response.StatusCode = 401 => response.StatusCode = 401|];
                        response.Headers.WWWAuthenticate = "Tenant";
                        log.LogWarning("Nobody");
        {+                await response.{{string.Format(System.Globalization.CultureInfo.InvariantCulture, write, "new { error = \"unauthorized\", message = \"Unauthorized\" }")}};
        +}                return; // nobody
                }

                if (context.Request.Path == "/b")
                {
                    [|context.Response.StatusCode = StatusCodes.Status403Forbidden => context.Response.StatusCode = StatusCodes.Status403Forbidden|];
        {+            await context.Response.{{forbidden}};
        +}            // until the bill is paid
                    return;
                }

                await next(context);
                [|response.StatusCode = 500 => response.StatusCode = 500|];
        {+        await response.WriteAsJsonAsync(new { error = "internal_server_error", message = "Internal Server Error" });
        +}    }

            public Task Invoke(HttpContext context)
            {
                [|context.Response.StatusCode = 404 => context.Response.StatusCode = 404|];
                return {-Task.CompletedTask-}{+context.Response.WriteAsJsonAsync({{NotFound}})+};
            }
        }
        """;
}
