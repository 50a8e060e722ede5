namespace StatusCodeAnalyzers.Tests.Uses.Silence;

/// <summary>Numbers that mean something in another protocol.</summary>
public class OtherProtocolTests : UseTests
{
    [Fact]
    public Task Stun_errors() => Silent("""
        public enum StunAttribute { ErrorCode = 9 }

        public class StunErrorAttribute
        {
            public StunErrorAttribute(int errorCode, string phrase) => (ErrorCode, Phrase) = (errorCode, phrase);
            public int ErrorCode { get; }
            public string Phrase { get; }
            public int ErrorClass => ErrorCode / 100;
        }

        public class TurnServer
        {
            public StunErrorAttribute Authenticate(bool hasNonce) =>
                hasNonce ? new StunErrorAttribute(438, "Stale Nonce") : new StunErrorAttribute(401, "Unauthorized");

            public bool IsStale(StunErrorAttribute error) => error.ErrorCode == 438;
        }
        """);

    [Theory]
    [InlineData("public class RtspResponse { public int StatusCode { get; set; } = 454; }")]
    [InlineData("public class RtspClient { public bool IsGone(int statusCode) => statusCode == 454; }")]
    [InlineData("public class FtpReply { public int ResponseCode { get; set; } = 530; public bool Failed => ResponseCode == 550; }")]
    [InlineData("public class SmtpClient { public int StatusCode { get; set; } public bool Busy => StatusCode is 421 or 450; }")]
    [InlineData("public class SmtpReply { public int responseCode = 250; }")]
    [InlineData("public class RtmpStatus { public int StatusCode = 400; }")]
    [InlineData("public class GrpcReply { public int StatusCode { get; set; } = 404; }")]
    public Task Protocols_that_name_themselves(string type) => Silent(type);

    [Fact]
    public Task Amqp_replies() => Silent("""
        public interface IChannel
        {
            Task CloseAsync(ushort replyCode, string replyText, bool abort);
        }

        public class ShutdownEventArgs
        {
            public ushort ReplyCode { get; init; }
        }

        public class OrderConsumer(IChannel channel)
        {
            public Task Stop() => channel.CloseAsync(200, "Goodbye", false);

            public bool IsMissingQueue(ShutdownEventArgs reason) => reason.ReplyCode == 404;
        }
        """, CSharp12);

    [Theory]
    [InlineData(
        "public class TorznabException : Exception { public TorznabException(int code, string text) : base(text) { } }",
        "new TorznabException(201, \"Incorrect parameter\")")]
    [InlineData(
        "public class NewznabError { public NewznabError(int code, string text) { } }",
        "new NewznabError(100, \"Incorrect user credentials\")")]
    [InlineData(
        "public class TorznabController { public static object GetErrorXML(int code, string text) => code + text; }",
        "TorznabController.GetErrorXML(900, \"x\") ?? TorznabController.GetErrorXML(201, \"x\")")]
    [InlineData("public class DownloadStationError { public DownloadStationError(int code) { } }", "new DownloadStationError(401)")]
    [InlineData(
        "public class SynologyError { public int Code { get; set; } public int ErrorCode { get; set; } }",
        "new SynologyError { Code = 401, ErrorCode = 404 }")]
    public Task Errors_of_indexers_and_storage(string type, string creation) => Silent($$"""
        {{type}}

        public static class Errors
        {
            public static object Make() => {{creation}};
        }
        """);

    [Fact]
    public Task Synology_error_tables() => Silent("""
        public static class DownloadStationErrors
        {
            private static readonly Dictionary<int, string> Messages = new()
            {
                { 400, "File upload failed" },
                { 401, "Max number of tasks reached" },
                { 404, "Destination does not exist" },
            };

            public static string Describe(int code) => Messages[code];

            public static bool IsFull(int code) => code == 401;
        }
        """);

    [Fact]
    public Task Grpc_statuses() => Silent("""
        namespace Grpc.Core
        {
            public enum StatusCode { OK, NotFound = 5 }

            public readonly struct Status
            {
                public Status(StatusCode statusCode, string detail) => (StatusCode, Detail) = (statusCode, detail);
                public StatusCode StatusCode { get; }
                public string Detail { get; }
            }
        }

        namespace Shop
        {
            using Grpc.Core;

            public static class Replies
            {
                public static Status Odd => new((StatusCode)404, "odd");

                public static bool IsOdd(Status status) => (int)status.StatusCode == 404;
            }
        }
        """);

    [Theory]
    [InlineData("socket.CloseAsync((WebSocketCloseStatus)404, null, default)")]
    [InlineData("socket.CloseStatus == (WebSocketCloseStatus)500")]
    [InlineData("(int?)socket.CloseStatus == 500")]
    public Task Websocket_close_codes(string expression) => Silent($$"""
        using System.Net.WebSockets;

        public static class Sockets
        {
            public static object Close(WebSocket socket) => {{expression}};
        }
        """);

    [Theory]
    [InlineData("new System.Net.Quic.QuicException(System.Net.Quic.QuicError.ConnectionAborted, 404, \"x\")")]
    [InlineData("new HttpProtocolException(0x102, \"reset\", null)")]
    [InlineData("new HttpProtocolException(0x102, \"reset\", null).ErrorCode == 0x10b")]
    [InlineData("context.Features.Get<Microsoft.AspNetCore.Connections.Features.IProtocolErrorCodeFeature>()!.Error = 0x102")]
    public Task Http3_errors(string expression) => Silent($$"""
        #pragma warning disable CA1416, CA2252, CS8602
        public static class Connections
        {
            public static object Abort(HttpContext context) => {{expression}};
        }
        """);

    [Fact]
    public Task A_reset_of_a_stream() => Silent("""
        using Microsoft.AspNetCore.Http.Features;

        public static class Connections
        {
            public static void Cancel(HttpContext context) => context.Features.Get<IHttpResetFeature>()?.Reset(errorCode: 268);
        }
        """);

    [Fact]
    public Task Ftp_statuses() => Silent("""
        using System.Net;

        public static class Files
        {
            public static bool IsMissing(FtpWebResponse response) => response.StatusCode == (FtpStatusCode)550 || (int)response.StatusCode == 530;
        }
        """);
}
