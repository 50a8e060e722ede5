using Microsoft.AspNetCore.Http;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>How to get a reply with a code from <c>statuscode serve</c>.</summary>
internal static class TryIt
{
    /// <summary>The command.</summary>
    public static string Command(RegisteredCode code) => code.Protocol == Protocol.Sip
        ? $"sipsak -vv -s sip:{code.Code}@127.0.0.1:5060"
        : Curl(code.Code);

    /// <summary>The command for a number in HTTP.</summary>
    public static string Curl(int code) => code == StatusCodes.Status101SwitchingProtocols
        ? $"curl -i -H 'Connection: Upgrade' -H 'Upgrade: websocket' http://127.0.0.1:5080/status/{code}"
        : $"curl -i http://127.0.0.1:5080/status/{code}";
}
