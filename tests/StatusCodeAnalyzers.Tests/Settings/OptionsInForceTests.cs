using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Settings;

/// <summary>What a setting changes in the reports of the files that it is for.</summary>
public class OptionsInForceTests
{
    [Fact]
    public Task Allowed_numbers_may_stay_raw_and_no_others() => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        _ = Results.StatusCode(404);
        _ = Results.StatusCode([|500 => StatusCodes.Status500InternalServerError|]);
        _ = Results.StatusCode(200);
        """,
        config: "status_codes.allowed = 200, 404");

    [Fact]
    public Task Allowed_numbers_may_stay_raw_at_own_members_too() => Verify.Silent<UseNamedConstantForOwnMemberAnalyzer>(
        "void Send(int statusCode) { } Send(404);", "status_codes.allowed = 404");

    [Fact]
    public Task A_list_with_a_slip_allows_nothing() => Verify.Reports<UseNamedConstantAnalyzer>(
        "_ = Results.StatusCode([|404|]);", "status_codes.allowed = 404, OK");

    [Fact]
    public Task Allowed_numbers_are_no_less_of_SIP() => Verify.Reports<SipCodeInHttpResponseAnalyzer>(
        "_ = Results.StatusCode([|430|]);", "status_codes.allowed = 430");

    [Theory]
    [InlineData("http")]
    [InlineData("HTTP")]
    public Task Where_only_HTTP_is_spoken_no_code_is_one_of_SIP(string protocols) => Verify.Silent<SipCodeInHttpResponseAnalyzer>(
        "_ = Results.StatusCode(430);", $"status_codes.protocols = {protocols}");

    [Theory]
    [InlineData("sip")]
    [InlineData("http, sip")]
    [InlineData("rtsp")]
    public Task Where_SIP_is_spoken_too_it_may_be_one(string protocols) => Verify.Reports<SipCodeInHttpResponseAnalyzer>(
        "_ = Results.StatusCode([|430|]);", $"status_codes.protocols = {protocols}");

    [Fact]
    public Task Without_names_own_members_do_not_count() => Verify.Silent<UseNamedConstantForOwnMemberAnalyzer>(
        "void Send(int statusCode) { } Send(404);", "status_codes.match_names = false");

    [Fact]
    public Task Without_names_the_framework_counts_as_before() => Verify.Reports<UseNamedConstantAnalyzer>(
        "void Send(int statusCode) { } Send(404); _ = Results.StatusCode([|404|]);", "status_codes.match_names = false");

    [Fact]
    public Task A_slip_in_match_names_leaves_it_on() => Verify.Reports<UseNamedConstantForOwnMemberAnalyzer>(
        "void Send(int statusCode) { } Send([|404|]);", "status_codes.match_names = no");

    [Fact]
    public Task Folders_may_differ() => Verify.Reports<UseNamedConstantAnalyzer>(
        "class Tests { IResult R() => Results.StatusCode(404); IResult S() => Results.StatusCode([|500|]); }",
        config: """
            [*.cs]
            status_codes.allowed = 500
            [tests/**.cs]
            status_codes.allowed = 404
            """,
        setup: new()
        {
            Path = "tests/Tests.cs",
            Documents =
            [
                ("Product.cs", "class Product { IResult R() => Results.StatusCode([|404|]); IResult S() => Results.StatusCode(500); }"),
            ],
        });

    [Fact]
    public Task A_globalconfig_counts_for_all_files() => Verify.Silent<UseNamedConstantAnalyzer>(
        "_ = Results.StatusCode(404);",
        config: """
            is_global = true
            status_codes.allowed = 404
            """);
}
