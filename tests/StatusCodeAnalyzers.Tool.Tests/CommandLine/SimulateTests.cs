using System.Text;
using System.Text.Json;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tool.Tests.CommandLine;

public class SimulateTests
{
    [Fact]
    public void An_error_of_HTTP_has_its_body_and_its_true_length()
    {
        var answer = Answer.To("simulate", "404");

        Assert.Equal(
            """
            HTTP/1.1 404 Not Found
            Date: Sat, 28 Nov 2026 12:00:00 GMT
            Content-Type: application/json
            Content-Length: 43

            {"error":"not_found","message":"Not Found"}

            """.ReplaceLineEndings("\n"),
            answer.Output);
    }

    [Fact]
    public void A_code_of_SIP_is_a_reply_of_SIP()
    {
        var lines = Answer.To("simulate", "430").Output.Split('\n');

        Assert.Equal("SIP/2.0 430 Flow Failed", lines[0]);
        Assert.Equal(["Via", "From", "To", "Call-ID", "CSeq", "Content-Length"], lines[1..7].Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void A_code_of_SIP_is_shown_as_people_misuse_it_where_asked()
    {
        var output = Answer.To("simulate", "430", "--http").Output;

        Assert.StartsWith("HTTP/1.1 430 Flow Failed\n", output, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 47\n", output, StringComparison.Ordinal);
        Assert.EndsWith("""{"error":"flow_failed","message":"Flow Failed"}""" + "\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("401", "WWW-Authenticate: Bearer realm=\"orders\"")]
    [InlineData("405", "Allow: GET, HEAD")]
    [InlineData("407", "Proxy-Authenticate: Basic realm=\"proxy\"")]
    [InlineData("416", "Content-Range: bytes */146515")]
    [InlineData("426", "Upgrade: HTTP/2.0")]
    public void What_the_RFC_demands_is_there(string code, string line) =>
        Assert.Contains($"\n{line}\n", Answer.To("simulate", code).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("curl", "curl -i http://127.0.0.1:5080/status/404")]
    [InlineData("http", "GET http://127.0.0.1:5080/status/404")]
    [InlineData("aspnet", "Results.NotFound(new { error = \"not_found\", message = \"Not Found\" })")]
    [InlineData("problem", "{\"type\":\"https://tools.ietf.org/html/rfc9110#section-15.5.5\",\"title\":\"Not Found\",\"status\":404}")]
    [InlineData("django", "status=404")]
    [InlineData("flask", "jsonify({\"error\": \"not_found\", \"message\": \"Not Found\"}), 404")]
    [InlineData("fastapi", "status_code=404")]
    [InlineData("express", "res.status(404).json({ error: \"not_found\", message: \"Not Found\" })")]
    [InlineData("spring", "ResponseEntity.status(404)")]
    [InlineData("go", "w.WriteHeader(404)")]
    [InlineData("rails", "status: :not_found")]
    public void Every_form_has_the_code(string form, string text) =>
        Assert.Contains(text, Answer.To("simulate", "404", "--as", form).Output, StringComparison.Ordinal);

    [Fact]
    public void No_name_is_invented() =>
        Assert.Contains("status: 430", Answer.To("simulate", "430", "--as", "rails").Output, StringComparison.Ordinal);

    [Fact]
    public void The_length_of_problem_details_is_theirs()
    {
        var parts = Answer.To("simulate", "500", "--as", "problem").Output.TrimEnd('\n').Split("\n\n");

        Assert.Contains($"\nContent-Length: {Encoding.UTF8.GetByteCount(parts[1])}", parts[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "41", "raw")]
    [InlineData(2, "100", "rails")]
    [InlineData(2, "600", "django")]
    [InlineData(2, "404", "cobol")]
    public void What_cannot_be_shown_is_bad_input_in_one_line(int exitCode, string code, string form)
    {
        var answer = Answer.To("simulate", code, "--as", form);

        Assert.Equal((exitCode, ""), (answer.ExitCode, answer.Output));
        Assert.Single(answer.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_number_of_no_registry_is_shown_all_the_same()
    {
        var answer = Answer.To("simulate", "499");

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("HTTP/1.1 499 Client Closed Request\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_has_a_reply_whose_length_is_true()
    {
        foreach (var code in StatusCatalog.All(Protocol.Http).Concat(StatusCatalog.All(Protocol.Sip)))
        {
            var option = code.Protocol == Protocol.Http ? "--http" : "--sip";
            using var json = JsonDocument.Parse(Answer.To("simulate", $"{code.Code}", option, "--json").Output);
            var body = json.RootElement.GetProperty("body").GetString()!;
            var length = json.RootElement.GetProperty("headers").EnumerateArray()
                .Where(header => header.GetProperty("name").GetString() == "Content-Length")
                .Select(header => header.GetProperty("value").GetString())
                .ToList();
            string?[] expected = code is { Protocol: Protocol.Http, Code: < 200 or 204 or 304 } ? [] : [$"{Encoding.UTF8.GetByteCount(body)}"];
            Assert.Equal(expected, length);
        }
    }
}
