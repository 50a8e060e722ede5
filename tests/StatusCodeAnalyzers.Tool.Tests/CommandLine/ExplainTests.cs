using System.Text.Json;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tool.Tests.CommandLine;

public class ExplainTests
{
    [Fact]
    public void A_number_tells_what_it_means_in_every_protocol_that_has_it()
    {
        var answer = Answer.To("404");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("HTTP 404 Not Found\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\nSIP 404 Not Found\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(answer, Answer.To("explain", "404"));
    }

    [Theory]
    [InlineData("--sip", "SIP 404", "HTTP 404 Not Found\n")]
    [InlineData("--http", "HTTP 404", "SIP 404 Not Found\n")]
    public void An_option_leaves_the_other_protocol_out(string option, string start, string left)
    {
        var answer = Answer.To("404", option);

        Assert.StartsWith(start, answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(left, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flow failed", "SIP 430 Flow Failed")]
    [InlineData("Flow Failed", "SIP 430 Flow Failed")]
    [InlineData("im a teapot", "Codes that match")]
    [InlineData("TooManyRequests", "HTTP 429 Too Many Requests")]
    public void Words_find_codes(string words, string start) => Assert.StartsWith(start, Answer.To(words).Output, StringComparison.Ordinal);

    [Fact]
    public void A_vendors_number_is_told_and_is_in_no_registry()
    {
        var answer = Answer.To("499");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("Client Closed Request (nginx", answer.Output, StringComparison.Ordinal);
        Assert.Contains("499 is in no registry", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("41")]
    [InlineData("4004")]
    [InlineData("99999999999999999999")]
    public void What_is_no_status_code_is_bad_input_in_one_line(string number)
    {
        var answer = Answer.To(number);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Equal($"{number} is no status code: they are numbers from 100 to 999.\n", answer.Error);
    }

    [Fact]
    public void Nothing_found_is_one_line() => Assert.Equal((1, "", "No status code matches \"quux\".\n"), Parts(Answer.To("quux")));

    [Fact]
    public void Options_that_exclude_each_other_are_bad_input() =>
        Assert.Equal((2, "", "--sip and --http exclude each other.\n"), Parts(Answer.To("404", "--sip", "--http")));

    [Theory]
    [InlineData("en", "How to fix it")]
    [InlineData("es", "Cómo solucionarlo")]
    [InlineData("pt", "Como corrigir")]
    [InlineData("ru", "Как исправить")]
    [InlineData("vi", "Cách khắc phục")]
    public void Every_language_is_spoken(string language, string heading) =>
        Assert.Contains(heading, Answer.To("404", "--lang", language).Output, StringComparison.Ordinal);

    [Fact]
    public void Json_has_both_protocols_and_the_vendors()
    {
        using var json = JsonDocument.Parse(Answer.To("430", "--json").Output);
        var root = json.RootElement;

        Assert.Equal(430, root.GetProperty("code").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("http").ValueKind);
        Assert.Equal("Flow Failed", root.GetProperty("sip").GetProperty("phrase").GetString());
        Assert.Equal("RFC 5626 §11.5", root.GetProperty("sip").GetProperty("reference").GetString());
        Assert.Equal(2, root.GetProperty("vendors").GetArrayLength());
    }

    [Fact]
    public void Every_code_can_be_told_as_json()
    {
        foreach (var code in StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip)))
        {
            using var json = JsonDocument.Parse(Answer.To($"{code.Code}", "--json").Output);
            var protocol = json.RootElement.GetProperty(code.Protocol == Protocol.Http ? "http" : "sip");
            Assert.Equal(code.Phrase, protocol.GetProperty("phrase").GetString());
        }
    }

    [Fact]
    public void There_are_no_colours_in_a_pipe() => Assert.DoesNotContain('\x1b', Answer.To("404").Output);

    private static (int, string, string) Parts(Answer answer) => (answer.ExitCode, answer.Output, answer.Error);
}
