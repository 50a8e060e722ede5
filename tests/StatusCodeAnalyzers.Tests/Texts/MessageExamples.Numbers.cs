namespace StatusCodeAnalyzers.Tests.Texts;

/// <content>Numbers that are registered elsewhere, by vendors or by nobody.</content>
internal static partial class MessageExamples
{
    private static MessageExample[] Numbers =>
    [
        new("STC2001_Message", "_ = Results.StatusCode(430);", Sip, new() { Packs = Newest },
            "430 is SIP Flow Failed, not HTTP; use SipStatusCodes.Status430FlowFailed"),
        new("STC2001_MessageUnnamed", "_ = Results.StatusCode(430);", Sip, new() { Packs = Newest, Properties = Nameless },
            "430 is SIP Flow Failed, not HTTP; use 502 Bad Gateway"),
        new("STC2001_MessageComparedUnnamed", "bool Test(HttpResponse r) => r.StatusCode == 430; _ = Test(null!);", Sip,
            new() { Packs = Newest, Properties = Nameless },
            "430 is SIP Flow Failed, not HTTP"),
        new(
            "STC2001_MessageNamedByYou",
            "class A { const int StatusOfFlow = 430; public IResult B() => Results.StatusCode(430); }",
            null,
            new() { Packs = Newest },
            "430 is not registered for HTTP; use StatusOfFlow"),
        new("STC2001_MessageVendor", "var loginTimeout = Results.StatusCode(440);", null, new() { Packs = Newest },
            "440 is not registered for HTTP (Microsoft IIS, Outlook Web: Login Time-out); use a named constant"),
        new("STC2001_MessageUnclear", "_ = Results.StatusCode(486);", null, new() { Packs = Newest },
            "486 is not registered for HTTP (SIP: Busy Here); use a constant of your own"),
        new("STC2001_MessageUnclearVendors", "_ = Results.StatusCode(494);", null, new() { Packs = Newest },
            "494 is not registered for HTTP (SIP: Security Agreement Required; nginx); use a constant of your own"),
        new("STC2002_Message", "var cloudflare = Results.StatusCode(521);", null, new() { Packs = Newest },
            "521 is not registered (Cloudflare: Web Server Is Down); use a named constant"),
        new("STC2002_MessageNamed", "var authenticationTimeout = Results.StatusCode(419);", null, new() { Packs = Newest },
            "419 is not registered; use StatusCodes.Status419AuthenticationTimeout"),
        new("STC2002_MessageUnclear", "_ = Results.StatusCode(450);", null, new() { Packs = Newest },
            "450 is not registered (Microsoft: Blocked by Windows Parental Controls); use a constant of your own"),
        new("STC2002_MessageUnclearNamed", "_ = Results.StatusCode(499);", null, new() { Packs = Newest },
            "499 is not registered; use StatusCodes.Status499ClientClosedRequest or a constant of your own"),
        new("STC2002_MessageSimilar", "_ = Results.StatusCode(445);", null, new() { Packs = Newest },
            "445 is not registered; use 405 Method Not Allowed, 415 Unsupported Media Type or a named constant"),
        new("STC2002_MessageUnknown", "_ = Results.StatusCode(566);", null, new() { Packs = Newest },
            "566 is not registered, so clients treat it as 500 Internal Server Error; use a named constant if you mean it"),
        new("STC2002_MessageUnknownCompared", "bool Test(HttpResponse r) => r.StatusCode == 566; _ = Test(null!);", null,
            new() { Packs = Newest },
            "566 is not registered; use a named constant if you mean it"),
        new("STC2003_Message", "_ = Results.StatusCode(0);", null, new() { Packs = Newest },
            "0 is no HTTP status code (100 to 599)"),
        new("STC2003_MessageSimilar", "_ = Results.StatusCode(2000);", null, new() { Packs = Newest },
            "2000 is no HTTP status code (100 to 599); use 200 OK"),
        new("STC2003_MessageHigh", "_ = Results.StatusCode(777);", null, new() { Packs = Newest },
            "777 is no HTTP status code (100 to 599); clients should take it for a server error"),
        new("STC2003_MessageSip", "_ = Results.StatusCode(603);", null, new() { Packs = Newest },
            "603 is SIP Decline (RFC 3261 §21.6.2), no HTTP status code (100 to 599); use 403 Forbidden"),
    ];
}
