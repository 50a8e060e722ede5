using StatusCodeAnalyzers.Tests.Uses;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Where the code of an own member is read, returned or passed on.</summary>
public class UseNamedConstantForOwnMemberReadTests : UseTests
{
    private const string Types = """
        public class ApiException : Exception
        {
            public int StatusCode { get; init; }
            public int? HttpStatus { get; init; }
            public ApiException? Cause { get; init; }
            public int GetStatusCode() => StatusCode;
        }

        """;

    [Theory]
    [InlineData("e.StatusCode == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("[|404 => StatusCodes.Status404NotFound|] != e.StatusCode")]
    [InlineData("e.StatusCode.Equals([|404 => StatusCodes.Status404NotFound|])")]
    [InlineData("e.HttpStatus == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("e.HttpStatus.HasValue && e.HttpStatus.Value == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("e.HttpStatus.GetValueOrDefault() == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("(e.HttpStatus ?? e.StatusCode) == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("e.Cause?.StatusCode == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("e.GetStatusCode() == [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("e.StatusCode is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]")]
    [InlineData("e.StatusCode is not [|404 => StatusCodes.Status404NotFound|]")]
    [InlineData("e is { StatusCode: [|404 => StatusCodes.Status404NotFound|] }")]
    [InlineData("e is { Cause.StatusCode: [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|] }")]
    [InlineData("e is { Cause: { HttpStatus: [|404 => StatusCodes.Status404NotFound|] } }")]
    [InlineData("new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }.Contains(e.StatusCode)")]
    [InlineData("e.StatusCode switch { [|404 => StatusCodes.Status404NotFound|] => true, [|410 => StatusCodes.Status410Gone|] or [|451 => StatusCodes.Status451UnavailableForLegalReasons|] => true, _ => false }")]
    [InlineData("e.Cause is ApiException { StatusCode: var received } && received == [|404 => StatusCodes.Status404NotFound|]")]
    public Task A_comparison(string condition) => NamedAtOwnMember(Types + $$"""
        public static class Failures
        {
            public static bool IsMissing(ApiException e) => {{condition}};
        }
        """);

    [Fact]
    public Task An_exception_filter() => NamedAtOwnMember(Types + """
        public static class Failures
        {
            public static void Try(Action action)
            {
                try
                {
                    action();
                }
                catch (ApiException e) when (e.StatusCode == [|404 => StatusCodes.Status404NotFound|])
                {
                }
                catch (ApiException e) when (e.StatusCode is [|429 => StatusCodes.Status429TooManyRequests|] or [|503 => StatusCodes.Status503ServiceUnavailable|])
                {
                    Thread.Sleep(500);
                }
            }
        }
        """);

    [Fact]
    public Task Case_labels() => NamedAtOwnMember(Types + """
        public static class Failures
        {
            public static string Describe(ApiException e)
            {
                switch (e.StatusCode)
                {
                    case [|404 => StatusCodes.Status404NotFound|]:
                    case [|410 => StatusCodes.Status410Gone|]:
                        return "missing";
                    case [|429 => StatusCodes.Status429TooManyRequests|] when e.Cause is null:
                        return "slow down";
                    case >= 500:
                        return "broken";
                    default:
                        return "?";
                }
            }
        }
        """);

    [Theory]
    [InlineData("int GetStatusCode() => [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("int GetStatusCode() { return missing ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|]; }")]
    [InlineData("int? StatusCode => missing ? [|404 => StatusCodes.Status404NotFound|] : null;")]
    [InlineData("int StatusCode { get { return [|404 => StatusCodes.Status404NotFound|]; } }")]
    [InlineData("async Task<int> GetStatusCodeAsync() { await Task.Yield(); return [|404 => StatusCodes.Status404NotFound|]; }")]
    [InlineData("ValueTask<int> GetStatusCodeAsync() => new([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("Task<int> GetStatusCodeAsync() => Task.FromResult([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("int StatusCodeFor(Exception e) => e switch { TimeoutException => [|504 => StatusCodes.Status504GatewayTimeout|], _ => [|500 => StatusCodes.Status500InternalServerError|] };")]
    [InlineData("int MapToStatusCode(Exception e) => e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];")]
    public Task A_return(string member) => NamedAtOwnMember($$"""
        public class Lookup
        {
            public bool missing;

            public {{member}}
        }
        """);

    [Theory]
    [InlineData("var statusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("int httpStatusCode = missing ? [|404 => StatusCodes.Status404NotFound|] : [|200 => StatusCodes.Status200OK|];")]
    [InlineData("int? expectedStatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    [InlineData("int statusCode; if (missing) statusCode = [|404 => StatusCodes.Status404NotFound|]; else statusCode = [|200 => StatusCodes.Status200OK|];")]
    [InlineData("var (statusCode, title) = missing ? ([|404 => StatusCodes.Status404NotFound|], \"x\") : ([|200 => StatusCodes.Status200OK|], \"y\");")]
    [InlineData("(int statusCode, string title) reply = ([|404 => StatusCodes.Status404NotFound|], \"x\");")]
    [InlineData("var statusCode = GetNumber(); if (statusCode == [|404 => StatusCodes.Status404NotFound|]) return;")]
    [InlineData("int responseCode = GetNumber(); if (responseCode is [|404 => StatusCodes.Status404NotFound|] or [|410 => StatusCodes.Status410Gone|]) return;")]
    [InlineData("int[] statusCodes = { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] };")]
    [InlineData("var statusCodes = new List<int> { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] };")]
    [InlineData("foreach (var statusCode in new[] { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] }) Console.WriteLine(statusCode);")]
    public Task A_local(string statement) => NamedAtOwnMember($$"""
        #pragma warning disable CS0219
        public static class Lookup
        {
            public static int GetNumber() => 1;

            public static void Find(bool missing)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("public int[] FailureStatusCodes { get; } = { [|404 => StatusCodes.Status404NotFound|], [|410 => StatusCodes.Status410Gone|] };")]
    [InlineData("public HashSet<int> RetryStatusCodes { get; } = new() { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    [InlineData("public Dictionary<Type, int> FailureStatusCodes { get; } = new() { [typeof(TimeoutException)] = [|504 => StatusCodes.Status504GatewayTimeout|] };")]
    [InlineData("private readonly Dictionary<Type, int> _statusCodes = new() { { typeof(TimeoutException), [|504 => StatusCodes.Status504GatewayTimeout|] } };")]
    [InlineData("private static readonly int[] RetryStatusCodes = { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    [InlineData("public static readonly IReadOnlyCollection<int> RetryStatusCodes = new[] { [|429 => StatusCodes.Status429TooManyRequests|], [|503 => StatusCodes.Status503ServiceUnavailable|] };")]
    public Task A_collection(string member) => NamedAtOwnMember($"public class Retry\n{{\n    {member}\n}}");

    [Fact]
    public Task A_collection_whose_name_hides_the_class_of_constants() => NamedAtOwnMember("""
        public class Retry
        {
            public int[] StatusCodes { get; } = { [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|] };
        }
        """);

    [Fact]
    public Task A_private_method_whose_result_is_given_to_an_own_member() => NamedAtOwnMember(Types + """
        public static class Failures
        {
            public static ApiException Wrap(Exception e) => new() { StatusCode = Map(e) };

            private static int Map(Exception e) => e is TimeoutException ? [|504 => StatusCodes.Status504GatewayTimeout|] : [|500 => StatusCodes.Status500InternalServerError|];
        }
        """);
}
