namespace StatusCodeAnalyzers.PackageTests;

/// <summary>The Blazor app of <see cref="HostSolution"/>.</summary>
internal static class BlazorSource
{
    public const string Program = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = builder.Build();
        app.MapRazorComponents<Blazor.App>().AddInteractiveServerRenderMode();
        app.MapGet("/flows", () => Results.StatusCode(410)); // STC1001
        app.MapGet("/calls", () => Results.StatusCode(4004)); // STC2003
        app.MapGet("/lines", () => Results.StatusCode(430)); // STC2001
        app.MapGet("/trips", () => Results.StatusCode(450)); // STC2002
        app.Run();

        """;

    public const string Component = """
        @rendermode RenderMode.InteractiveServer
        @inject HttpClient Http
        <p>@((int)status == 404 ? "missing" : "there")</p>
        <button @onclick="@(() => status = (System.Net.HttpStatusCode)410)">Forget</button>
        <button @onclick="Load">Load</button>
        @code {
            private System.Net.HttpStatusCode status;

            [CascadingParameter]
            public HttpContext? Context { get; set; }

            protected override void OnInitialized()
            {
                if (Context is not null)
                    Context.Response.StatusCode = 404;
            }

            private async Task Load()
            {
                using var response = await Http.GetAsync("/flows");
                status = (int)response.StatusCode == 410 ? (System.Net.HttpStatusCode)430 : response.StatusCode;
            }
        }

        """;
}
