using System.Diagnostics;
using Microsoft.Playwright;
using StatusCodeAnalyzers.Tool.Tests.Http;

namespace StatusCodeAnalyzers.Tool.Tests.Browser;

/// <summary>The pages in a real browser: the machine's own Chromium, where it has one.</summary>
public sealed class BrowserTests(HttpTool server) : IClassFixture<HttpTool>, IAsyncLifetime
{
    // A machine's browser has no business on the network.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var chromium = Repository.Program("chromium") ?? Repository.Program("chromium-browser") ?? Repository.Program("google-chrome");
        Assert.SkipWhen(chromium is null, "There is no Chromium on this machine.");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    [Fact]
    public async Task One_searches_reads_switches_the_language_compares_and_copies()
    {
        await using var context = await browser!.NewContextAsync(new()
        {
            BaseURL = server.Address.ToString(), Locale = "pt-BR", Permissions = ["clipboard-read", "clipboard-write"],
        });
        var page = await context.NewPageAsync();

        await page.GotoAsync("/");
        Assert.Equal("pt", await page.GetAttributeAsync("html", "lang"));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("flow failed");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "SIP 430 Flow Failed" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Español" }).ClickAsync();
        Assert.EndsWith("/es/sip/430", page.Url, StringComparison.Ordinal);

        await page.GetByLabel("Comparar con").SelectOptionAsync("sip/200");
        await page.GetByRole(AriaRole.Button, new() { Name = "Comparar" }).ClickAsync();
        Assert.Equal("¿SIP 430 Flow Failed o SIP 200 OK?", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync());

        await page.GotoAsync("/en/mock/http/404");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator("button.copy").Nth(1)).ToHaveTextAsync("Copied");
        Assert.Equal("curl -i http://127.0.0.1:5080/status/404\n", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Everything_can_be_read_without_script()
    {
        await using var context = await browser!.NewContextAsync(new() { BaseURL = server.Address.ToString(), JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/http/401");

        Assert.True(await page.GetByText("WWW-Authenticate").First.IsVisibleAsync());
        Assert.Equal(0, await page.Locator("button.copy:visible").CountAsync());
        await page.GetByText("In other frameworks").ClickAsync();
        Assert.True(await page.GetByText("jsonify").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1200)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Nothing_is_in_the_way_of_anybody(ColorScheme scheme, int width)
    {
        var axe = AxeSource();
        await using var context = await browser!.NewContextAsync(new()
        {
            BaseURL = server.Address.ToString(),
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
            BypassCSP = true,
        });
        var page = await context.NewPageAsync();
        foreach (var path in (string[])["/en", "/es/http/401", "/pt/mock/http/405", "/ru/compare/http/301-vs-308", "/vi/sip/430", "/en/search?q=flow", "/en/vendors"])
        {
            await page.GotoAsync(path);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{path} is too wide");
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");
            if (axe is not null)
            {
                await page.EvaluateAsync(axe);
                Assert.Equal("", await page.EvaluateAsync<string>(
                    "axe.run().then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' ')).join('\\n'))"));
            }

            if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(
                    new() { Path = Path.Combine(folder, $"{scheme}-{width}{path.Split('?')[0].Replace('/', '-')}.png") });
        }
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content()
    {
        await using var context = await browser!.NewContextAsync(new() { BaseURL = server.Address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/http/404");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("content", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    // axe-core comes from the npm registry when the tests run; without npm they check all but what it would find.
    private static string? AxeSource()
    {
        var folder = Path.Combine(Path.GetTempPath(), "statuscode-axe");
        var file = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(file) && Repository.Program("npm") is { } npm)
        {
            Directory.CreateDirectory(folder);
            using var install = Process.Start(new ProcessStartInfo(
                npm, ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "axe-core@4"])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            install.WaitForExit(TimeSpan.FromSeconds(60));
        }

        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
