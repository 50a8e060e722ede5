using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Rules;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Tests.Rules;

public class InvalidOptionTests
{
    private static readonly string KnownKeys = string.Join(", ", Options.All.Select(option => option.Key));

    [Theory]
    [InlineData("status_codes.allowed", "404, OK", "numbers, separated by commas", "")]
    [InlineData("status_codes.protocols", "rtsp", "http, sip or both, separated by a comma", "http, sip")]
    [InlineData("status_codes.match_names", "maybe", "true or false", "true")]
    [InlineData("status_codes.excluded_apis", "M:System.Bogus(", "documentation comment ids, separated by |", "")]
    [InlineData("status_codes.additional_apis", "M:Fault.", "documentation comment ids, separated by |", "")]
    public Task A_bad_value_is_reported_with_what_is_expected_and_what_applies(
        string key, string value, string expected, string byDefault) =>
        AssertReports(
            $"{key} = {value}",
            $"'{key} = {value}' is not understood; expected: {expected}. {(byDefault == "" ? "It has no effect." : $"The default '{byDefault}' applies.")}");

    [Theory]
    [InlineData("status_codes.alowed")]
    [InlineData("status_codes.allowed_codes")]
    [InlineData("status_codes.")]
    public Task An_unknown_key_is_reported_with_the_known_ones(string key) => AssertReports(
        $"{key} = 404",
        $"'{key}' is no option of StatusCodeAnalyzers; there are: {KnownKeys}");

    [Theory]
    [InlineData("status_codes.allowed = 200, 404")]
    [InlineData("status_codes.allowed =")]
    [InlineData("STATUS_CODES.Allowed = 404")]
    [InlineData("status_codes.protocols = HTTP,Sip")]
    [InlineData("status_codes.match_names = False")]
    [InlineData("status_codes_of_mine = 1")]
    [InlineData("acme.status_codes.allowed = x")]
    [InlineData("dotnet_diagnostic.STC1001.severity = error")]
    public Task What_is_understood_is_not_reported(string config) => Verify.Silent<InvalidOptionAnalyzer>("", config);

    [Theory]
    [InlineData("Acme.Code")]
    [InlineData("Acme..Codes, 1")]
    [InlineData("Acme.Hidden+Codes")]
    public async Task Own_constants_that_nobody_can_see_are_reported(string types)
    {
        var config = $"status_codes.constants_types = {types}";
        var reported = Assert.Single(
            await Verify.Reports<InvalidOptionAnalyzer>(Constants, setup: new() { Config = config, WithoutPlace = ["STC0001"] }));

        Assert.Equal(
            $"'{config}' names no type that this project can see. The default 'StatusCodes' applies.",
            reported.GetMessage(CultureInfo.InvariantCulture));
    }

    // A list may be that of several projects.
    [Theory]
    [InlineData("Acme.Codes")]
    [InlineData("Acme.Elsewhere.Codes, Acme.Codes")]
    [InlineData("Acme.Reply+Codes")]
    [InlineData("")]
    public Task One_class_of_own_constants_is_enough(string types) =>
        Verify.Silent<InvalidOptionAnalyzer>(Constants, $"status_codes.constants_types = {types}");

    [Fact]
    public Task A_project_without_ASPNET_has_no_use_for_constants_and_need_not_see_them() =>
        Verify.Silent<InvalidOptionAnalyzer>(
            "", setup: new() { Config = "status_codes.constants_types = Acme.Code", Packs = [ReferencePack.NetCoreOnly] });

    private const string Constants = """
        namespace Acme
        {
            public static class Codes { public const int NotFound = 404; }
            public class Reply { public static class Codes { public const int NotFound = 404; } }
            public class Hidden { private static class Codes { public const int NotFound = 404; } }
        }
        """;

    [Fact]
    public Task A_bad_value_is_reported_once_for_many_files_and_sections() => AssertReports(
        """
        [*.cs]
        status_codes.match_names = maybe
        [tests/**.cs]
        status_codes.match_names = maybe
        [{Code,Other}.cs]
        Status_Codes.Match_Names = maybe
        """,
        "'status_codes.match_names = maybe' is not understood; expected: true or false. The default 'true' applies.");

    [Fact]
    public Task Several_bad_values_of_one_key_are_reported_each() => AssertReports(
        """
        [*.cs]
        status_codes.match_names = maybe
        [tests/**.cs]
        status_codes.match_names = perhaps
        """,
        "'status_codes.match_names = maybe' is not understood; expected: true or false. The default 'true' applies.",
        "'status_codes.match_names = perhaps' is not understood; expected: true or false. The default 'true' applies.");

    [Fact]
    public Task An_unknown_key_and_a_bad_value_are_reported_both() => AssertReports(
        """
        status_codes.matchnames = false
        status_codes.protocols = http/sip
        """,
        $"'status_codes.matchnames' is no option of StatusCodeAnalyzers; there are: {KnownKeys}",
        "'status_codes.protocols = http/sip' is not understood; expected: http, sip or both, separated by a comma. The default 'http, sip' applies.");

    [Fact]
    public Task A_globalconfig_is_read_too() => AssertReports(
        """
        is_global = true
        status_codes.allowed = all
        status_codes.all = true
        """,
        $"'status_codes.all' is no option of StatusCodeAnalyzers; there are: {KnownKeys}",
        "'status_codes.allowed = all' is not understood; expected: numbers, separated by commas. It has no effect.");

    [Fact]
    public Task A_section_that_no_file_is_in_does_not_matter() =>
        Verify.Silent<InvalidOptionAnalyzer>("", "[nowhere/**.cs]\nstatus_codes.allowed = all");

    [Fact]
    public Task It_can_be_silenced_like_any_rule() => Verify.Silent<InvalidOptionAnalyzer>("", """
        is_global = true
        status_codes.allowed = all
        dotnet_diagnostic.STC0001.severity = none
        """);

    [Fact]
    public async Task A_bad_value_is_reported_in_projects_that_speak_no_HTTP()
    {
        var setup = Files("status_codes.allowed = all") with { Packs = [ReferencePack.NetCoreOnly], WithoutPlace = ["STC0001"] };

        var reported = Assert.Single(await Verify.Reports<InvalidOptionAnalyzer>("", setup: setup));
        Assert.Equal(Location.None, reported.Location);
        Assert.Equal(DiagnosticSeverity.Warning, reported.Severity);
    }

    private static async Task AssertReports(string config, params string[] messages)
    {
        var setup = Files(config) with { WithoutPlace = [.. messages.Select(_ => "STC0001")] };
        var reported = await Verify.Reports<InvalidOptionAnalyzer>("", setup: setup);

        Assert.Equal(
            messages.Order(StringComparer.Ordinal),
            reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
    }

    private static Setup Files(string config) => new()
    {
        Config = config,
        Documents = [("Other.cs", "class Other { }"), ("tests/Tests.cs", "class Tests { }"), ("tests/deep/More.cs", "class More { }")],
    };
}
