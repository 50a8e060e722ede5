using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>
/// What speaks for the meaning that a vendor gives a number. Where nothing does, a person may choose the name in an editor
/// (<c>?=></c>); Fix All and <c>dotnet format</c> leave the number, and the report with it.
/// </summary>
public class SpokenVendorTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Fact]
    public Task A_vendors_phrase_beside_the_number_speaks_for_it() => Vendors("""
        class A
        {
            {+private const int Status450BlockedByWindowsParentalControls = 450;
            private const int Status496SSLCertificateRequired = 496;
            private const int Status419PageExpired = 419;
            private const int Status521WebServerIsDown = 521;
            private const int Status509BandwidthLimitExceeded = 509;

            +}object Text() => Results.Json("Blocked by parental controls", statusCode: [|450 => Status450BlockedByWindowsParentalControls|]);

            object Member() => Results.Json(Errors.SslCertificateRequired, statusCode: [|496 => Status496SSLCertificateRequired|]);

            object Variable() { var pageExpired = Results.StatusCode([|419 => Status419PageExpired|]); return pageExpired; }

            object Condition(bool webServerDown)
            {
                if (webServerDown)
                {
                    return Results.StatusCode([|521 => Status521WebServerIsDown|]);
                }

                return Results.StatusCode(503);
            }

            int Arm(Limit limit) => limit switch { Limit.BandwidthLimitExceeded => StatusCode([|509 => Status509BandwidthLimitExceeded|]), _ => 0 };

            object Caught()
            {
                try { return 1; }
                catch (OperationCanceledException) { return Results.StatusCode([|499 => StatusCodes.Status499ClientClosedRequest|]); }
            }

            static int StatusCode(int statusCode) => statusCode;
        }

        class Errors { public const string SslCertificateRequired = ""; }

        enum Limit { BandwidthLimitExceeded }
        """);

    [Fact]
    public Task A_vendors_name_around_the_number_speaks_for_it() => Vendors("""
        namespace Acme.Cloudflare
        {
            class A
            {
                {+private const int Status520WebServerReturnsAnUnknownError = 520;

                +}bool M(HttpResponse r) => r.StatusCode == [|520 => Status520WebServerReturnsAnUnknownError|];
            }
        }

        /// <summary>What nginx writes into its log.</summary>
        class Log
        {
            {+private const int Status444NoResponse = 444;

            +}bool M(HttpResponse r) => r.StatusCode == [|444 => Status444NoResponse|];
        }
        """);

    [Fact]
    public Task A_teams_own_numbers_are_left_to_it() => Vendors("""
        class A
        {
            {?+private const int Status450BlockedByWindowsParentalControls = 450;
            private const int Status496SSLCertificateRequired = 496;
            private const int Status521WebServerIsDown = 521;
            private const int Status494RequestHeaderTooLarge = 494;

            +}object Destination() => Results.Json("Destination not found", statusCode: [|450 ?=> Status450BlockedByWindowsParentalControls|]);

            object Mail() => Results.Json("e-mail not sent", statusCode: [|496 ?=> Status496SSLCertificateRequired|]);

            object Other(bool serverDown) => Results.StatusCode([|521 ?=> Status521WebServerIsDown|]);

            object Large() => Results.Json("Request body too large", statusCode: [|494 ?=> Status494RequestHeaderTooLarge|]);

            object Order() => Results.Json("Order cancelled", statusCode: [|499 ?=> StatusCodes.Status499ClientClosedRequest|]);

            bool Else(HttpResponse reply)
            {
                if (reply.StatusCode == [|521 ?=> Status521WebServerIsDown|])
                    return true;
                else
                    throw new InvalidOperationException("Web server is down");
            }

            object Either() => Results.Json("Client closed the request, or a token is required", statusCode: [|499 ?=> StatusCodes.Status499ClientClosedRequest|]);

            object Branch(bool pageExpired)
            {
                if (pageExpired)
                    return 1;
                else
                    return Results.StatusCode([|419 ?=> StatusCodes.Status419AuthenticationTimeout|]);
            }
        }
        """, config: "status_codes.protocols = http");

    [Fact]
    public Task What_other_statements_set_up_speaks_for_no_vendor() => Vendors("""
        const string Proxy = "nginx";
        Console.WriteLine(Proxy);
        var reply = Results.StatusCode([|499 ?=> StatusCodes.Status499ClientClosedRequest|]);
        """);

    private static Task Vendors(string code, string? config = null) =>
        Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(code, config: config, sameIL: false, setup: Newest);
}
