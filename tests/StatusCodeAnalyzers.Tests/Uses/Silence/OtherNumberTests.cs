namespace StatusCodeAnalyzers.Tests.Uses.Silence;

/// <summary>Numbers beside a status.</summary>
public class OtherNumberTests : UseTests
{
    [Theory]
    [InlineData("Thread.Sleep(200); Response.StatusCode = StatusCodes.Status404NotFound;")]
    [InlineData("Response.StatusCode = StatusCodes.Status404NotFound; Response.ContentLength = 404;")]
    [InlineData("Response.Headers.RetryAfter = \"120\"; Response.Headers[\"X-Status\"] = \"404\";")]
    [InlineData("Response.Headers.ContentLength = 200;")]
    [InlineData("return StatusCode(StatusCodes.Status200OK, 404);")]
    [InlineData("return StatusCode(StatusCodes.Status200OK, new { id = 404, width = 200 });")]
    [InlineData("return Ok(404);")]
    [InlineData("return NotFound(404);")]
    [InlineData("return Problem(detail: \"404\", statusCode: StatusCodes.Status409Conflict, instance: \"/orders/500\");")]
    [InlineData("return new ObjectResult(404) { StatusCode = StatusCodes.Status200OK };")]
    [InlineData("if (order?.Id == 404 && Response.StatusCode == StatusCodes.Status200OK) return NoContent();")]
    [InlineData("Console.WriteLine($\"{Response.StatusCode} {404}\");")]
    [InlineData("Console.WriteLine(\"{0} {1}\", Response.StatusCode, 404);")]
    [InlineData("var text = Response.StatusCode + 404; Console.WriteLine(text);")]
    [InlineData("var text = Response.StatusCode.ToString() + 404; Console.WriteLine(text);")]
    [InlineData("Response.StatusCode += 100;")]
    [InlineData("Response.StatusCode = 400 + id;")]
    [InlineData("Response.StatusCode = id - 500;")]
    [InlineData("Response.StatusCode = -404;")]
    [InlineData("Response.StatusCode = ~404;")]
    [InlineData("Response.StatusCode = int.Parse(\"404\");")]
    [InlineData("Response.StatusCode = Math.Min(id, 500);")]
    [InlineData("Response.StatusCode = new[] { id, 1 }[100 - 100];")]
    [InlineData("Response.StatusCode = id << 100;")]
    [InlineData("Response.StatusCode = (int)(id * 404.0);")]
    [InlineData("var flags = id & 0x200; if (flags == 0x200) return NoContent();")]
    [InlineData("if ((id & 0x100) != 0) Response.StatusCode = StatusCodes.Status200OK;")]
    public Task In_an_action(string statement) => Silent(Action(statement));

    [Theory]
    [InlineData("await Task.Delay(500);")]
    [InlineData("await Task.Delay(TimeSpan.FromMilliseconds(200));")]
    [InlineData("client.Timeout = TimeSpan.FromSeconds(300);")]
    [InlineData("client.MaxResponseContentBufferSize = 500;")]
    [InlineData("await client.GetAsync(\"https://shop.example:443/orders/404\");")]
    [InlineData("await client.PostAsJsonAsync(\"/orders\", new { amount = 200, customer = 404 });")]
    [InlineData("using var source = new CancellationTokenSource(500); await client.GetAsync(\"/\", source.Token);")]
    [InlineData("var socket = new System.Net.Sockets.TcpClient(\"shop.example\", 443); socket.Dispose();")]
    [InlineData("Environment.Exit(200);")]
    [InlineData("var uri = new UriBuilder(\"https\", \"shop.example\", 443); Console.WriteLine(uri);")]
    [InlineData("var text = new string(' ', 200).PadLeft(500).Substring(100, 200); Console.WriteLine(text);")]
    [InlineData("var retries = Enumerable.Range(0, 3).Select(n => 200 * n); Console.WriteLine(retries.Sum());")]
    [InlineData("var buffer = new byte[500]; buffer[404] = 1;")]
    [InlineData("for (var i = 100; i < 500; i += 100) Console.WriteLine(i);")]
    [InlineData("var date = new DateTime(1969, 7, 20, 20, 17, 40, 500); Console.WriteLine(date);")]
    [InlineData("logger.LogWarning(404, \"missing\"); logger.Log(LogLevel.Error, new EventId(500, \"StatusCode\"), \"x\");")]
    public Task In_a_client(string statement) => Silent($$"""
        public static class Client
        {
            public static async Task Run(HttpClient client, ILogger logger)
            {
                {{statement}}
                await Task.Yield();
            }
        }
        """);

    [Fact]
    public Task Event_ids_of_log_messages() => Silent("""
        public static class Log
        {
            private static readonly Action<ILogger, int, Exception?> StatusSent =
                LoggerMessage.Define<int>(LogLevel.Information, new EventId(200, "StatusSent"), "sent {StatusCode}");

            private static readonly EventId HttpStatusEvent = new(404);

            private const int ResponseStatusEventId = 500;

            public static void Sent(ILogger logger, int statusCode)
            {
                StatusSent(logger, statusCode, null);
                logger.LogInformation(HttpStatusEvent, "{StatusCode}", statusCode);
                logger.LogInformation(new EventId(ResponseStatusEventId), "{StatusCode}", statusCode);
            }
        }
        """);

    [Fact]
    public Task Arguments_beside_a_status() => Silent("""
        using System.ComponentModel.DataAnnotations;

        public class Reply
        {
            [Range(100, 599)]
            public int StatusCode { get; set; }

            [StringLength(200, MinimumLength = 100)]
            public string Body { get; set; } = "";

            public static Reply Send(int statusCode, int delay = 500, int maxLength = 200) => new() { StatusCode = statusCode + delay - maxLength };

            public static Reply Slow(HttpResponse response) => Send(response.StatusCode, 500, maxLength: 404);
        }
        """);

    [Theory]
    [InlineData("_logger.LogStatus(200, Response.StatusCode);")]
    [InlineData("_retry.After(500).WhenStatus(Response.StatusCode);")]
    [InlineData("_chart.Draw(200, 100, Response.StatusCode.ToString());")]
    public Task Arguments_of_other_methods(string statement) => Silent($$"""
        using Microsoft.AspNetCore.Mvc;

        public class StatusLogger { public void LogStatus(int elapsed, int statusCode) => Console.WriteLine(elapsed + statusCode); }
        public class Retry { public Retry After(int milliseconds) => this; public Retry WhenStatus(int statusCode) => this; }
        public class StatusChart { public void Draw(int x, int y, string text) { } }

        public class OrdersController(StatusLogger _logger, Retry _retry, StatusChart _chart) : ControllerBase
        {
            public void Get()
            {
                {{statement}}
                _logger.LogStatus(1, 1);
                _retry.After(1);
                _chart.Draw(1, 1, "");
            }
        }
        """, CSharp12);

    [Theory]
    [InlineData("/// <summary>Returns 404 where StatusCode == 404.</summary>")]
    [InlineData("// Response.StatusCode = 404;")]
    [InlineData("/* return StatusCode(404); */")]
    [InlineData("#if NEVER\n    IActionResult Get() => StatusCode(404);\n#endif")]
    public Task In_what_is_no_code(string text) =>
        Silent(Controller(text + "\n    private readonly string _text = \"Response.StatusCode = 404\";"));
}
