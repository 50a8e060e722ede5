using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Facts;
using StatusCodeAnalyzers.Knowledge.Simulation;

namespace StatusCodeAnalyzers.Tests.Wire;

/// <summary>The C# on the pages of codes, and what they say of the server's replies.</summary>
public class CodeExamplesTests
{
    private static readonly RegisteredCode[] Codes = [.. StatusCatalog.All(Protocol.Http), .. StatusCatalog.All(Protocol.Sip)];

    private static readonly (RegisteredCode Code, string Name, CodeExample Example)[] Examples =
    [
        .. from code in Codes
        let example = CodeExample.For(code)
        where example is not null
        select (code, $"{code.Protocol}{code.Code}", example),
    ];

    // All examples in one app, as they stand on the pages.
    private static readonly string App = $$"""
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.UseWebSockets();
        app.MapControllers();
        app.MapPost("/read", async (HttpRequest request) => await new StreamReader(request.Body).ReadToEndAsync());
        app.MapGet("/socket", async (HttpContext context) => (await context.WebSockets.AcceptWebSocketAsync()).Dispose());
        app.MapGet("/result/{code}", (int code) => Results.StatusCode(code));
        app.MapGet("/problem/{code}", (int code) => Results.Problem(statusCode: code));
        {{string.Concat(Examples.Select(example => $"{example.Name}(app.MapGroup(\"/{example.Name}\"));\n"))}}
        app.Run();

        {{string.Concat(Examples.Select(example => $"static void {example.Name}(IEndpointRouteBuilder app)\n{{\n{example.Example.ToEndpoint()}}}\n"))}}

        [ApiController, Route("api")]
        public class DefaultsController : ControllerBase
        {
            [HttpGet("{code}")]
            public IActionResult Default(int code) => StatusCode(code);
        }

        {{string.Concat(Examples.Select(example => $"[Route(\"mvc/{example.Name}\")]\npublic class {example.Name}Controller : ControllerBase\n{{\n{example.Example.ToAction()}}}\n"))}}
        """;

    public static TheoryData<string> Packs { get; } = [.. ReferencePack.All.Select(pack => pack.Name)];

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task The_examples_compile_and_no_rule_warns(string pack)
    {
        var project = await TestProject.Create(Setup.Program, ReferencePack.All.Single(known => known.Name == pack), [("App.cs", App)]);
        var analysis = await Analysis.Run(project, Product.Analyzers);

        var found = analysis.All.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(found.Count == 0, await analysis.Draw(found));
    }

    [Fact]
    public async Task Each_example_returns_its_code_and_the_server_replies_what_the_pages_say()
    {
        await using var app = await Kestrel.Start(App);

        foreach (var (code, name, example) in Examples)
        {
            var condition = example.Condition == "" ? "" : $"\n{example.Condition}";
            var body = example.Endpoint.Contains("error =", StringComparison.Ordinal)
                ? $$"""{"error":"{{code.ErrorSlug}}","message":"{{code.Phrase}}"}"""
                : null;
            foreach (var path in new[] { $"{example.Method} /{name}/example", $"{example.Method} /mvc/{name}/example" })
            {
                var reply = await app.Reply($"{path}{condition}");
                Assert.StartsWith(AspNetReply.For(code.Code, AspNetReply.Versions[0]).StatusLine, reply, StringComparison.Ordinal);
                if (body is not null)
                    Assert.EndsWith($"\n\n{body}", reply.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
                HasItsHeaders(code, reply, condition == "" ? null : await app.Reply(path));
            }
        }

        foreach (var code in Codes.Select(code => code.Code).Where(code => code is >= 200 and < 600).Distinct())
        {
            Assert.Equal(AspNetReply.For(code, AspNetReply.Versions[0]).StatusLine, await app.Reply($"GET /result/{code}"));
            if (code < 400)
                continue;

            var (problems, apis) = (await app.Replies($"GET /problem/{code}"), await app.Replies($"GET /api/{code}"));
            Assert.Equal(AspNetReply.Versions.Order(), problems.Keys.Order());
            foreach (var version in AspNetReply.Versions)
            {
                var expected = AspNetReply.For(code, version);
                Assert.Equal(
                    $"{version}: {expected.StatusLine}\nContent-Type: application/problem+json\n\n{expected.Problem}",
                    $"{version}: {Plain(problems[version])}");
                Assert.Equal(
                    $"{version}: {expected.StatusLine}\nContent-Type: application/problem+json; charset=utf-8\n\n{expected.ApiController}",
                    $"{version}: {Plain(apis[version])}");
            }
        }

        static string Plain(string reply) => reply.Replace("\\u0027", "'", StringComparison.Ordinal);
    }

    // Those that the code is nothing without, but for Connection, which the request of a test decides on; and those that a 200 would have
    // had.
    private static void HasItsHeaders(RegisteredCode code, string reply, string? otherwise)
    {
        if (otherwise is not null)
            Assert.StartsWith("HTTP/1.1 200 OK\n", otherwise, StringComparison.Ordinal);
        if (code.Protocol == Protocol.Sip)
            return;

        var demanded = CodeExample.Headers(code.Code).Select(header => header.Name).Except(["Connection"]);
        var kept = CodeFacts.Headers(code)
            .Where(header => header.Condition is HeaderCondition.AsIn200
                && otherwise?.Contains($"\n{header.Name}: ", StringComparison.Ordinal) is true)
            .Select(header => header.Name);
        Assert.All(demanded.Concat(kept), name => Assert.Contains($"\n{name}: ", reply, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_server_sends_interim_responses_as_the_pages_say()
    {
        await using var app = await Kestrel.Start(App);

        foreach (var address in app.Addresses)
        {
            using var client = new TcpClient(address.Host, address.Port);
            await using var stream = client.GetStream();
            await stream.WriteAsync(
                "POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 7\r\nExpect: 100-continue\r\n\r\n"u8.ToArray(),
                TestContext.Current.CancellationToken);
            using var reader = new StreamReader(stream);
            Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync(TestContext.Current.CancellationToken));

            using var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
            await socket.ConnectAsync(
                new UriBuilder(address) { Scheme = "ws", Path = "/socket" }.Uri, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.SwitchingProtocols, socket.HttpStatusCode);
        }
    }
}
