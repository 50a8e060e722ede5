namespace StatusCodeAnalyzers.Tests.Uses.Silence;

/// <summary>Boundaries of classes of codes: no code is meant.</summary>
public class RangeTests : UseTests
{
    [Theory]
    [InlineData("Response.StatusCode >= 400")]
    [InlineData("Response.StatusCode >= 400 && Response.StatusCode < 500")]
    [InlineData("Response.StatusCode >= 200 && Response.StatusCode <= 299")]
    [InlineData("200 <= Response.StatusCode && Response.StatusCode < 300")]
    [InlineData("Response.StatusCode > 399")]
    [InlineData("(int)upstream.StatusCode >= 500")]
    [InlineData("(int)upstream.StatusCode is >= 200 and <= 299")]
    [InlineData("upstream.StatusCode >= (HttpStatusCode)400 && upstream.StatusCode < (HttpStatusCode)500")]
    [InlineData("upstream.StatusCode is >= (HttpStatusCode)200 and < (HttpStatusCode)300")]
    [InlineData("(int)upstream.StatusCode is >= 200 and < 300")]
    [InlineData("Response.StatusCode is >= 400")]
    [InlineData("Response.StatusCode is < 200 or > 299")]
    [InlineData("Response.StatusCode is not (>= 200 and < 300)")]
    [InlineData("Response is { StatusCode: >= 500 }")]
    [InlineData("problem.Status >= 500")]
    [InlineData("problem is { Status: >= 400 and < 500 }")]
    [InlineData("Response.StatusCode / 100 == 2")]
    [InlineData("Response.StatusCode / 100 * 100 == 400")]
    [InlineData("Response.StatusCode - Response.StatusCode % 100 == 400")]
    [InlineData("(Response.StatusCode / 100) is 4 or 5")]
    [InlineData("Response.StatusCode - 400 < 100")]
    [InlineData("Response.StatusCode % 500 < 100")]
    [InlineData("Response.StatusCode.CompareTo(400) >= 0")]
    [InlineData("Math.Clamp(Response.StatusCode, 100, 599) == Response.StatusCode")]
    [InlineData("Enumerable.Range(200, 99).Contains((int)upstream.StatusCode)")]
    [InlineData("Enumerable.Range(200, 100).Contains(Response.StatusCode)")]
    [InlineData("IsBetween(Response.StatusCode, 200, 299)")]
    [InlineData("InRange(Response.StatusCode, (400, 499))")]
    [InlineData("new Range(200, 299).Equals(Response.StatusCode..Response.StatusCode)")]
    public Task In_a_condition(string condition) => Silent(Controller($$"""
        static bool IsBetween(int value, int from, int to) => value >= from && value <= to;
            static bool InRange(int value, (int From, int To) range) => IsBetween(value, range.From, range.To);

            bool Check(HttpResponseMessage upstream, ProblemDetails problem) => {{condition}};
        """));

    [Theory]
    [InlineData("(HttpStatusCode)400 <= code")]
    [InlineData("code - (HttpStatusCode)400 < 100")]
    [InlineData("code.CompareTo((HttpStatusCode)400) >= 0")]
    [InlineData("(int)code >= (int)(HttpStatusCode)400")]
    [InlineData("(HttpStatusCode)Math.Max((int)code, (int)(HttpStatusCode)400) == code")]
    [InlineData("IsBetween(code, (HttpStatusCode)200, (HttpStatusCode)299)")]
    [InlineData("InRange(code, (HttpStatusCode)200, (HttpStatusCode)299)")]
    [InlineData("new Bounds { Min = (HttpStatusCode)200 }.Max > code")]
    public Task Of_a_typed_condition(string condition) => Silent(Controller($$"""
        static bool IsBetween(HttpStatusCode code, HttpStatusCode one, HttpStatusCode other) => code >= one && code <= other;
            static bool InRange(HttpStatusCode code, HttpStatusCode from, HttpStatusCode to) => code >= from && code <= to;

            bool Check(HttpStatusCode code) => {{condition}};

            bool Locals(HttpStatusCode code)
            {
                var from = (HttpStatusCode)400;
                var other = (HttpStatusCode)499;
                for (var each = (HttpStatusCode)400; each < (HttpStatusCode)500; each++)
                    Console.WriteLine(each);
                return code >= from && code <= other;
            }

            static readonly (HttpStatusCode From, HttpStatusCode To) Failures = ((HttpStatusCode)400, (HttpStatusCode)499);

            class Bounds { public HttpStatusCode Min { get; set; } = (HttpStatusCode)400; public HttpStatusCode Max { get; set; } = (HttpStatusCode)499; }
        """));

    [Fact]
    public Task A_typed_code_beside_a_bound_is_none() => NamedAtFrameworkApi(Controller("""
        bool Check(HttpStatusCode code) => code >= (HttpStatusCode)400 && code != [|(HttpStatusCode)404 => HttpStatusCode.NotFound|];
            bool Local(HttpStatusCode code) { var known = [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]; return code == known || code > known; }
        """));

    [Theory]
    [InlineData(">= 200 and < 300 => \"success\",")]
    [InlineData("< 200 => \"info\", < 300 => \"success\", < 400 => \"redirect\", < 500 => \"client\",")]
    [InlineData("int n when n >= 500 => \"server\",")]
    public Task In_the_arms_of_a_switch(string arms) => Silent(Controller($$"""
        string Class() => Response.StatusCode switch
            {
                {{arms}}
                _ => "?",
            };
        """));

    [Fact]
    public Task In_case_labels() => Silent(Action("""
        switch ((int)upstream.StatusCode)
                {
                    case >= 200 and <= 299:
                        return Accepted();
                    case var failed when failed >= 500:
                        return NoContent();
                }
        """));

    [Theory]
    [InlineData("for (var code = 200; code < 300; code++) if (Response.StatusCode == code) return NoContent();")]
    [InlineData("var from = 200; var to = 299; if (Response.StatusCode >= from && Response.StatusCode <= to) return NoContent();")]
    [InlineData("var offset = Response.StatusCode - 400; Console.WriteLine(offset);")]
    [InlineData("var limit = Math.Max(500, Response.StatusCode); Console.WriteLine(limit);")]
    [InlineData(
        "var classes = new[] { (200, 299), (400, 499) }; if (classes.Any(c => Response.StatusCode >= c.Item1)) return NoContent();")]
    public Task In_a_statement(string statement) => Silent(Action(statement));

    [Theory]
    [InlineData("MinStatusCode = 500")]
    [InlineData("MaxStatusCode = 599")]
    [InlineData("StatusCodeFrom = 400, StatusCodeTo = 499")]
    [InlineData("FirstStatusCode = 200, LastStatusCode = 299")]
    [InlineData("StatusCodeRange = (400, 499)")]
    [InlineData("StatusCodeLowerBound = 400")]
    public Task In_the_bounds_of_a_range(string initializer) => Silent($$"""
        public class RetryOptions
        {
            public int MinStatusCode { get; set; }
            public int MaxStatusCode { get; set; }
            public int StatusCodeFrom { get; set; }
            public int StatusCodeTo { get; set; }
            public int FirstStatusCode { get; set; }
            public int LastStatusCode { get; set; }
            public int StatusCodeLowerBound { get; set; }
            public (int From, int To) StatusCodeRange { get; set; }

            public static RetryOptions Default => new() { {{initializer}} };
        }
        """);

    [Theory]
    [InlineData("bool IsSuccess(int statusCode) => statusCode >= 200 && statusCode <= 299;")]
    [InlineData("bool IsError(int statusCode) => statusCode is >= 400 and < 600;")]
    [InlineData("bool IsServerError(int? statusCode) => statusCode > 499;")]
    [InlineData("int ClassOf(int statusCode) => statusCode / 100 * 100;")]
    [InlineData("string Color(int statusCode) => statusCode < 400 ? \"green\" : statusCode < 500 ? \"orange\" : \"red\";")]
    [InlineData("bool IsValid(int statusCode) { if (statusCode < 100 || statusCode > 599) throw new ArgumentOutOfRangeException(nameof(statusCode)); return true; }")]
    public Task Of_an_own_member(string method) => Silent($"public static class Codes\n{{\n    public static {method}\n}}");
}
