namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>
/// The packed file in csharp-ls, the language server of Neovim, Helix and others: squiggles with a link, and no more; it loads no fixes of
/// packages.
/// </summary>
public sealed class CsharpLsTests(PackedWorkbench packed)
{
    private const string Version = "0.28.0";

    private const string Code = """
        using Microsoft.AspNetCore.Mvc;

        public class FlowsController : Controller
        {
            public IActionResult Gone() => StatusCode(404);
            public IActionResult Held() { var code = 4004; return StatusCode(code); }
            public async Task Sent() { Response.StatusCode = StatusCodes.Status204NoContent; await Response.WriteAsync("saved"); }
        }

        """;

    [Fact]
    public async Task It_shows_squiggles_with_links_in_the_readers_language()
    {
        var folder = Path.Combine(packed.Bench.Folder, "LanguageServer");
        packed.Bench.Write("LanguageServer/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <OutputType>Library</OutputType>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="StatusCodeAnalyzers" Version="{packed.Bench.Version}" /></ItemGroup>
            </Project>
            """);
        packed.Bench.Write("LanguageServer/FlowsController.cs", Code);
        var project = packed.Bench.Project("LanguageServer");
        project.Dotnet("restore").Expect(0);
        var tools = Path.Combine(packed.Bench.Folder, "tools");
        project.Dotnet("tool", "install", "csharp-ls", "--version", Version, "--tool-path", tools).Expect(0);

        var file = Path.Combine(folder, "FlowsController.cs");
        IReadOnlyList<LspDiagnostic> pulled, pushed;
        await using (var asked = await LanguageServer.Start(Path.Combine(tools, "csharp-ls"), folder, "es", pulls: true))
            pulled = await asked.Pull(file);
        await using (var unasked = await LanguageServer.Start(Path.Combine(tools, "csharp-ls"), folder, "es", pulls: false))
            pushed = await unasked.Push(file);

        Assert.Equal(pulled, pushed);
        Assert.Equal(["5 STC1001", "6 STC2003", "7 STC2005"], pulled.Where(found => found.Severity == 2).Select(found => $"{found.Line} {found.Code}"));
        var missing = pulled.Single(found => found.Code == "STC1001");
        Assert.Equal("404 es HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound", missing.Message);
        Assert.Equal("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5", missing.Href);
    }
}
