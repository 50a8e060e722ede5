using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>
/// Where a cast from the enum goes with the number, because the compiled code is the same without it, and where it stays.
/// </summary>
public class UseNamedConstantFixCastsTests
{
    [Theory]
    [InlineData("{-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("{-(int)-}response.StatusCode != [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("[|404 => HttpStatusCode.NotFound|] == {-(int)-}response.StatusCode")]
    [InlineData("[|404 => HttpStatusCode.NotFound|] != {-(int)-}response.StatusCode")]
    [InlineData("{-(Int32)-}response.StatusCode == [|0x194 => HttpStatusCode.NotFound|]")]
    [InlineData("{-((int)-}response.StatusCode{-)-} == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("!({-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|])")]
    [InlineData("{-(int)-}response.StatusCode == ([|404 => HttpStatusCode.NotFound|])")]
    [InlineData("{-(int)-}response!.StatusCode == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("{-(int)-}(response.StatusCode) == [|404 => HttpStatusCode.NotFound|]")]
    [InlineData("checked({-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|])")]
    [InlineData("unchecked({-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|])")]
    [InlineData("{-(int)-}response.StatusCode == [|404 => HttpStatusCode.NotFound|] || {-(int)-}response.StatusCode == [|410 => HttpStatusCode.Gone|]")]
    [InlineData("{-(int)-}(response.IsSuccessStatusCode ? response.StatusCode : default) == [|404 => HttpStatusCode.NotFound|]")]
    public Task An_equality_drops_the_cast(string condition) => Fixes($$"""
        using System.Net;

        public class Client
        {
            public bool Test(HttpResponseMessage response) => {{condition}};
        }
        """);

    [Theory]
    [InlineData("(int?)response?.StatusCode == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int?)response?.StatusCode != [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)response!.StatusCode is [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)response!.StatusCode is not [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(int)response!.StatusCode is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]")]
    [InlineData("(int)response!.StatusCode switch { [|404 => StatusCodes.Status404NotFound|] => true, _ => false }")]
    [InlineData("((int)response!.StatusCode).Equals([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("(long)response!.StatusCode == [|404 => StatusCodes.Status404NotFound|]")]
    public Task Everything_else_keeps_the_cast(string condition) => Fixes($$"""
        using System.Net;

        public class Client
        {
            public bool Test(HttpResponseMessage? response) => {{condition}};
        }
        """);

    [Fact]
    public Task A_cast_before_an_awaited_call_goes() => Fixes("""
        using System.Net;

        public class Client
        {
            public async Task<bool> IsGone(HttpClient http) => {-(int)-}(await http.GetAsync("orders/1")).StatusCode == [|410 => HttpStatusCode.Gone|];
        }
        """);

    [Fact]
    public Task A_cast_of_an_awaited_value_needs_its_parentheses_no_longer_or_still() => Fixes("""
        using System.Net;

        public class Client
        {
            private Task<HttpStatusCode> Ping() => Task.FromResult(HttpStatusCode.OK);

            public async Task<bool> IsGone() => {-(int)-}await Ping() == [|410 => HttpStatusCode.Gone|];
        }
        """);

    [Fact]
    public Task A_nullable_status_is_compared_as_a_number_still() => Fixes("""
        using System.Net;

        public class Client
        {
            public bool IsGone(HttpRequestException exception) => (int?)exception.StatusCode == [|410 => StatusCodes.Status410Gone|];

            public bool IsMissing(HttpRequestException exception) => {-(int)-}exception.StatusCode!.Value == [|404 => HttpStatusCode.NotFound|];
        }
        """);

    [Fact]
    public Task A_cast_of_a_nullable_status_stays() => Fixes("""
        public class Client
        {
            public bool IsGone(HttpRequestException exception) => (int)exception.StatusCode! == [|410 => StatusCodes.Status410Gone|];
        }
        """);

    [Fact]
    public Task Comments_around_a_dropped_cast_stay() => Fixes("""
        using System.Net;

        public class Client
        {
            public bool Test(HttpResponseMessage response) =>
                // The shop says so.
                /* status */ {-(int)-}response.StatusCode /* is */ == /* gone */ [|410 => HttpStatusCode.Gone|]; // for good
        }
        """);

    [Fact]
    public Task Comments_inside_a_dropped_cast_stay() => Fixes("""
        using System.Net;

        public class Client
        {
            public bool Test(HttpResponseMessage response) => {-(int)-}/* of the last try */response /* the carrier's */ .StatusCode == [|410 => HttpStatusCode.Gone|];
        }
        """);

    [Fact]
    public Task Active_branches_of_conditional_compilation_drop_the_cast() => Fixes("""
        #define STRICT
        using System.Net;

        public class Client
        {
            public bool Test(HttpResponseMessage response) =>
        #if STRICT
                {-(int)-}response.StatusCode == [|410 => HttpStatusCode.Gone|];
        #else
                (int)response.StatusCode == 404;
        #endif
        }
        """);

    [Fact]
    public Task A_missing_using_for_the_enum_is_added() => Fixes("""
        {+using System.Net;

        +}public class Client
        {
            public bool Test(HttpResponseMessage response) => {-(int)-}response.StatusCode == [|410 => HttpStatusCode.Gone|];
        }
        """);

    [Fact]
    public Task An_expression_tree_keeps_the_cast() => Fixes("""
        using System.Linq.Expressions;

        public class Filter
        {
            public Expression<Func<HttpResponseMessage, bool>> IsGone => response => (int)response.StatusCode == [|410 => StatusCodes.Status410Gone|];

            public IQueryable<HttpResponseMessage> Gone(IQueryable<HttpResponseMessage> all) => all.Where(response => (int)response.StatusCode == [|410 => StatusCodes.Status410Gone|]);
        }
        """);

    [Fact]
    public Task A_local_of_the_status_is_compared_as_a_number() => Fixes("""
        public class Client
        {
            public bool Test(HttpResponseMessage response)
            {
                var status = (int)response.StatusCode;
                return status == [|404 => StatusCodes.Status404NotFound|];
            }
        }
        """);

    private static Task Fixes(string code) => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(code);
}
