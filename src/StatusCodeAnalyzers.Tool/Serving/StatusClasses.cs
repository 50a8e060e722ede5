namespace StatusCodeAnalyzers.Tool.Serving;

/// <summary>The classes of status codes: what every client understands of a code that it does not know.</summary>
internal static class StatusClasses
{
    private const int Size = 100;

    /// <summary>Whether the code is interim: the final response is still to come.</summary>
    public static bool IsInterim(int code) => code / Size == 1;

    /// <summary>Whether the code says that the request succeeded.</summary>
    public static bool IsSuccess(int code) => code / Size == 2;

    /// <summary>Whether the code sends the client elsewhere.</summary>
    public static bool IsRedirection(int code) => code / Size == 3;

    /// <summary>Whether the code tells of an error, the client's or a server's.</summary>
    public static bool IsError(int code) => code / Size >= 4;

    /// <summary>Whether SIP can send the code: its classes go from 1xx to 6xx.</summary>
    public static bool IsSip(int code) => code / Size is >= 1 and <= 6;

    /// <summary>Whether HTTP can send the code: three digits (RFC 9112 §4), of which the first is no zero.</summary>
    public static bool IsHttp(int code) => code / Size is >= 1 and <= 9;
}
