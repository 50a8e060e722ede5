using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Tests;

public class OptionsTests
{
    public static IEnumerable<TheoryDataRow<string>> Keys => Options.All.Select(option => new TheoryDataRow<string>(option.Key));

    [Theory]
    [InlineData("200, 404", new[] { 200, 404 })]
    [InlineData("404", new[] { 404 })]
    [InlineData("  404 ,200,  404,", new[] { 200, 404 })]
    [InlineData("", new int[0])]
    public void Allowed_is_a_list_of_numbers(string value, int[] expected) =>
        Assert.Equal(expected, Read(Options.AllowedOption, value).Order());

    [Theory]
    [InlineData("OK")]
    [InlineData("404, NotFound")]
    [InlineData("200; 404")]
    [InlineData("200 404")]
    [InlineData("-404")]
    [InlineData("4_04")]
    [InlineData("200-299")]
    [InlineData("99999999999")]
    public void Allowed_is_nothing_else(string value) => AssertDefault(Options.AllowedOption, value);

    [Theory]
    [InlineData("http", new[] { Protocol.Http })]
    [InlineData("sip", new[] { Protocol.Sip })]
    [InlineData("http, sip", new[] { Protocol.Http, Protocol.Sip })]
    [InlineData(" SIP,Http ", new[] { Protocol.Http, Protocol.Sip })]
    internal void Protocols_is_http_sip_or_both(string value, Protocol[] expected) =>
        Assert.Equal(expected, Read(Options.ProtocolsOption, value).Order());

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("1")]
    [InlineData("rtsp")]
    [InlineData("http, rtsp")]
    [InlineData("http; sip")]
    [InlineData("none")]
    public void Protocols_is_nothing_else(string value) => AssertDefault(Options.ProtocolsOption, value);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData(" False ", false)]
    public void Match_names_is_true_or_false(string value, bool expected) => Assert.Equal(expected, Read(Options.MatchNamesOption, value));

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("0")]
    [InlineData("false, true")]
    public void Match_names_is_nothing_else(string value) => AssertDefault(Options.MatchNamesOption, value);

    [Theory]
    [InlineData("error", false)]
    [InlineData("Problem_Details", true)]
    public void Response_body_is_an_error_object_or_problem_details(string value, bool isProblem) =>
        Assert.Equal(isProblem, Read(Options.ResponseBodyOption, value));

    [Theory]
    [InlineData("")]
    [InlineData("problem")]
    [InlineData("error, problem_details")]
    public void Response_body_is_nothing_else(string value) => AssertDefault(Options.ResponseBodyOption, value);

    [Theory]
    [InlineData("Acme.Http.ErrorBody", "Acme.Http.ErrorBody")]
    [InlineData(" Acme.Replies+Error ", "Acme.Replies+Error")]
    [InlineData("", null)]
    public void Response_body_type_is_a_name(string value, string? name) => Assert.Equal(name, Read(Options.ResponseBodyTypeOption, value));

    [Theory]
    [InlineData("Acme.A, Acme.B")]
    [InlineData("new ErrorBody()")]
    public void Response_body_type_is_nothing_else(string value) => AssertDefault(Options.ResponseBodyTypeOption, value);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_option_understands_its_own_default_and_is_documented(string key)
    {
        var option = Options.All.Single(option => option.Key == key);

        Assert.StartsWith(Options.Prefix, key, StringComparison.Ordinal);
        Assert.Equal(key.ToLowerInvariant(), key);
        Assert.True(option.Understands(option.Default));
        Assert.False(option.Understands("no such value"));
        Assert.EndsWith(".", option.Summary, StringComparison.Ordinal);
    }

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

    private static T Read<T>(Option<T> option, string value)
    {
        Assert.True(option.Understands(value));
        return option.Read(new OneSetting(option.Key, value));
    }

    private static void AssertDefault<T>(Option<T> option, string value)
    {
        Assert.False(option.Understands(value));
        Assert.Equal(option.Read(new OneSetting("other", "")), option.Read(new OneSetting(option.Key, value)));
    }

    private sealed class OneSetting(string name, string setting) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            (value = KeyComparer.Equals(key, name) ? setting : null) is not null;
    }
}
