using System.Globalization;
using System.Text;

namespace StatusCodeAnalyzers.Tool.Sip;

/// <summary>
/// The answer to an offer of media (RFC 3264): a line for each that was offered, and every one refused by port 0, for nobody is there to
/// listen.
/// </summary>
internal static class SessionAnswer
{
    /// <summary>The answer to the session description in a request; empty where it has none.</summary>
    public static string To(SipRequest request)
    {
        if (request.Header("Content-Type")?.StartsWith("application/sdp", StringComparison.OrdinalIgnoreCase) != true)
            return "";

        var answer = new StringBuilder("v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n");
        foreach (var line in request.Body.Split('\n'))
        {
            if (line.Trim() is ['m', '=', .. var media]
                && media.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var kind, _, var protocol, .. var formats])
            {
                answer.Append(CultureInfo.InvariantCulture, $"m={kind} 0 {protocol} {string.Join(' ', formats)}\r\n");
            }
        }

        return answer.ToString();
    }
}
