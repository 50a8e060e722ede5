using System.Text.Json;

namespace StatusCodeAnalyzers.Tool.Tests.CommandLine;

public class CompareTests
{
    [Fact]
    public void A_curated_pair_says_when_to_use_which()
    {
        var answer = Answer.To("compare", "301", "308", "--md");

        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("# HTTP 301 Moved Permanently or HTTP 308 Permanent Redirect?\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("turn a POST into a GET", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP 404 Not Found or SIP 404 Not Found?", "404", "404")]
    [InlineData("SIP 202 Accepted or SIP 430 Flow Failed?", "202", "430")]
    [InlineData("SIP 202 Accepted or SIP 430 Flow Failed?", "202", "430", "--sip")]
    [InlineData("SIP 430 Flow Failed or SIP 502 Bad Gateway?", "430", "502")]
    [InlineData("HTTP 409 Conflict or SIP 486 Busy Here?", "409", "486")]
    [InlineData("HTTP 200 OK or HTTP 404 Not Found?", "200", "404")]
    [InlineData("SIP 200 OK or SIP 404 Not Found?", "200", "404", "--sip")]
    public void The_codes_of_one_protocol_are_meant_if_both_have_it(string title, params string[] arguments) =>
        Assert.StartsWith(title, Answer.To(["compare", .. arguments]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(2, "41 is no status code: they are numbers from 100 to 999.\n", "41", "404")]
    [InlineData(2, "x is no status code: they are numbers from 100 to 999.\n", "404", "x")]
    [InlineData(1, "799 is in no registry, neither of HTTP nor of SIP.\n", "404", "799")]
    [InlineData(1, "HTTP has no status code 430.\n", "404", "430", "--http")]
    public void What_cannot_be_compared_is_said_in_one_line(int exitCode, string line, params string[] arguments)
    {
        var answer = Answer.To(["compare", .. arguments]);

        Assert.Equal((exitCode, "", line), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void A_missing_code_is_bad_input_in_one_line()
    {
        var answer = Answer.To("compare", "404");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Single(answer.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Json_has_the_differences()
    {
        using var json = JsonDocument.Parse(Answer.To("compare", "301", "308", "--json").Output);

        Assert.Equal("HTTP 301 Moved Permanently", json.RootElement.GetProperty("first").GetString());
        Assert.Contains("POST", json.RootElement.GetProperty("advice").GetString()!, StringComparison.Ordinal);
        Assert.Equal("meaning", json.RootElement.GetProperty("differences")[0].GetProperty("aspect").GetString());
    }
}
