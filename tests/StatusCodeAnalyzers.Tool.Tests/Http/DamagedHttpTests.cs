using System.Text;

namespace StatusCodeAnalyzers.Tool.Tests.Http;

/// <summary>Requests that were damaged, the same ones each time.</summary>
public class DamagedHttpTests(HttpTool server) : IClassFixture<HttpTool>
{
    private static readonly string[] Requests =
    [
        "GET /status/404?sleep=1ms&header=A:b HTTP/1.1\r\nHost: localhost\r\nAccept: text/plain;q=0.5, */*\r\nConnection: close\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello",
        "GET /random/200:1,503:2?seed=3 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /pt/search?q=flow HTTP/1.1\r\nHost: localhost\r\nAccept-Language: pt\r\nConnection: close\r\n\r\n",
        "GET /en/compare/http/301-vs-308 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    ];

    [Fact]
    public async Task Damage_ends_nothing()
    {
        var random = new Random(18);
        for (var i = 0; i < 600; i++)
        {
            var bytes = Encoding.Latin1.GetBytes(Requests[i % Requests.Length]);
            for (var damage = random.Next(1, 5); damage > 0; damage--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var reply = await server.Bytes(bytes[..(i % 7 == 0 ? random.Next(bytes.Length) : bytes.Length)], isAllOfIt: true);
            Assert.True(reply.Length == 0 || reply.StartsWith("HTTP/1.1 ", StringComparison.Ordinal), reply);
            Assert.DoesNotContain("HTTP/1.1 500", reply, StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 200 OK\n", await server.Reply("GET /status/200"), StringComparison.Ordinal);
    }
}
