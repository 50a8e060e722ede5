using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Tests.Settings;

public class OptionsTests
{
    public static IEnumerable<TheoryDataRow<string>> Keys => Options.All.Select(option => new TheoryDataRow<string>(option.Key));

    private static IEnumerable<FieldInfo> Fields => typeof(Options).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(member => member.FieldType.IsAssignableTo(typeof(Option)));

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
        Assert.True(option.Understands(option.Default), $"Options.cs: {key} does not understand its own default, '{option.Default}'.");
        Assert.False(option.Understands("no such value"), $"Options.cs: {key} takes anything for a value.");
        Assert.True(option.Summary.EndsWith('.'), $"Options.cs: the summary of {key} is no sentence.");
    }

    [Fact]
    public void Every_option_is_listed() => Assert.All(Fields, field => Assert.True(
        Options.All.Contains((Option)field.GetValue(null)!), $"Options.cs: {field.Name} is missing in Options.All."));

    [Fact]
    public void Every_option_is_read()
    {
        var path = Path.Combine(Repository.Root, "src", "StatusCodeAnalyzers", "Settings", "Options.cs");
        var text = File.ReadAllText(path);

        Assert.All(Fields, field => Assert.True(
            text.Contains($"{field.Name}.Read(", StringComparison.Ordinal), $"Options.cs: no property reads {field.Name}."));
    }

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
