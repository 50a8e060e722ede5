using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>
/// What speaks for the meaning that SIP or a vendor gives a number. Where nothing does, a person may choose the name in an editor
/// (<c>?=></c>); Fix All and <c>dotnet format</c> leave the number, and the report with it.
/// </summary>
public class SpokenMeaningTests
{
    private static readonly Setup Newest = new() { Packs = [ReferencePack.Net10] };

    [Fact]
    public Task Words_of_SIP_in_the_names_and_texts_around_speak_for_SIP() => Sip("""
        namespace Acme.Voip { class A { IResult M() => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]); } }

        class SipReplies { IResult M() => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]); }

        class VoIPReplies { IResult M() => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]); }

        class OfField { string _pbx = ""; IResult M() => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]); }

        class OfBase : SipReplies { IResult N() => Results.StatusCode([|480 => SipStatusCodes.Status480TemporarilyUnavailable|]); }

        /// <summary>Answers the INVITE on a trunk.</summary>
        class OfDocumentation { IResult M() => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]); }

        class OfMember
        {
            IResult Parameter(string callee) => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]);

            IResult Text(string to) => to.StartsWith("sip:") ? Results.NotFound() : Results.StatusCode([|484 => SipStatusCodes.Status484AddressIncomplete|]);

            IResult Comment() => Results.StatusCode([|484 => SipStatusCodes.Status484AddressIncomplete|]); // as a softphone does

            IResult Two(object trunk, object rtp) => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]);

            IResult Other() => Results.StatusCode([|486 ?=> SipStatusCodes.Status486BusyHere|]);
        }
        """);

    [Fact]
    public Task Words_that_others_have_too_do_not() => Sip("""
        class InviteController { IResult Accept(string caller) => Results.StatusCode([|486 ?=> SipStatusCodes.Status486BusyHere|]); }

        class Gossip { IResult M(string ua) => Results.StatusCode([|486 ?=> SipStatusCodes.Status486BusyHere|]); }

        class TrunkController { IResult M() => Results.StatusCode([|486 ?=> SipStatusCodes.Status486BusyHere|]); }

        class Addresses { static string s_ip = ""; bool IsIPAddress = s_ip != ""; IResult M() => Results.StatusCode([|486 ?=> SipStatusCodes.Status486BusyHere|]); }

        class Approvals { IResult M() => Results.Json("Request pending", statusCode: [|491 ?=> SipStatusCodes.Status491RequestPending|]); }
        """);

    [Theory]
    [InlineData("http, sip")]
    [InlineData("sip, http")]
    public Task A_team_that_writes_down_SIP_speaks_it(string protocols) => Sip(
        "class A { IResult M() => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]); }",
        config: $"status_codes.protocols = {protocols}");

    [Theory]
    [InlineData("status_codes.protocols = rtsp")]
    [InlineData("status_codes.allowed = 200")]
    public Task Other_settings_say_nothing(string config) => Sip(
        "class A { IResult M() => Results.StatusCode([|486 ?=> SipStatusCodes.Status486BusyHere|]); }", config);

    [Fact]
    public Task A_project_with_SIPSorcery_speaks_SIP() => Sip("""
        class A
        {
            IResult M() => Results.StatusCode([|486 => SipStatusCodes.Status486BusyHere|]);

            HttpResponseMessage N() => new([|(System.Net.HttpStatusCode)486 => (System.Net.HttpStatusCode)SipStatusCodes.Status486BusyHere|]);

            bool O(HttpResponseMessage r) => (int)r.StatusCode == [|486 => SipStatusCodes.Status486BusyHere|];
        }

        namespace SIPSorcery.SIP { public enum SIPResponseStatusCodesEnum { BusyHere = 486 } }
        """);

    [Fact]
    public Task Both_ways_in_one_project() => Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
        "class Sip { IResult M() => Results.StatusCode([|480 => SipStatusCodes.Status480TemporarilyUnavailable|]); }",
        sameIL: true,
        setup: Newest with
        {
            Documents = [("Web.cs", "class Web { IResult M() => Results.StatusCode([|486 ?=> SipStatusCodes.Status486BusyHere|]); }")],
        });

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

    /// <summary>Of numbers that SIP has too.</summary>
    [Fact]
    public Task A_vendor_may_have_a_number_of_SIPs() => Sip(
        """
        class A
        {
            {+private const int Status440LoginTimeOut = 440;

            +}object Login() => Results.Json("Login timeout", statusCode: [|440 => Status440LoginTimeOut|]);
        }
        """,
        sameIL: false);

    [Fact]
    public Task What_SIP_and_a_vendor_both_speak_for_is_left() => Sip("""
        class SipLogin { object M() => Results.Json("Login timeout", statusCode: [|440 ?=> SipStatusCodes.Status440MaxBreadthExceeded|]); }
        """);

    [Theory]
    [InlineData("Use SipStatusCodes.Status440MaxBreadthExceeded", "", "SipStatusCodes.Status440MaxBreadthExceeded")]
    [InlineData("Declare the constant Status440LoginTimeOut and use it", "private const int Status440LoginTimeOut = 440; ", "Status440LoginTimeOut")]
    public Task The_menu_offers_each_meaning(string title, string added, string name) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
            $$"""class A { {?+{{added}}+}object M() => Results.StatusCode([|440 ?=> {{name}}|]); }""",
            action: title, sameIL: added.Length == 0, setup: Newest);

    private static Task Sip(string code, string? config = null, bool sameIL = true) =>
        Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(code, config: config, sameIL: sameIL, setup: Newest);

    private static Task Vendors(string code, string? config = null) =>
        Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(code, config: config, sameIL: false, setup: Newest);
}
