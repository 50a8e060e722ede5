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
}
