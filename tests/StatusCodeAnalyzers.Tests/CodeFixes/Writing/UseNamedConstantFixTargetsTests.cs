using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>KnownSlots where an enum or another type would change what is compiled, or would not compile at all.</summary>
public class UseNamedConstantFixTargetsTests
{
    [Fact]
    public Task A_typed_result_in_a_ternary_keeps_its_type() => Fixes("""
        using Microsoft.AspNetCore.Http.HttpResults;

        public static class Orders
        {
            public static StatusCodeHttpResult Get(bool found) => found ? TypedResults.StatusCode([|200 => StatusCodes.Status200OK|]) : TypedResults.StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task A_typed_result_in_a_union_keeps_its_type() => Fixes("""
        using Microsoft.AspNetCore.Http.HttpResults;

        public static class Orders
        {
            public static Results<Ok<string>, StatusCodeHttpResult, ProblemHttpResult> Get(string? order) => order switch
            {
                null => TypedResults.StatusCode([|404 => StatusCodes.Status404NotFound|]),
                "" => TypedResults.Problem(statusCode: [|422 => StatusCodes.Status422UnprocessableEntity|]),
                _ => TypedResults.Ok(order),
            };
        }
        """);

    [Fact]
    public Task Labels_that_stand_as_constants_already_stay() => Fixes("""
        public static class Phrases
        {
            public static string Of(HttpResponse response)
            {
                switch (response.StatusCode)
                {
                    case StatusCodes.Status404NotFound:
                    case [|410 => StatusCodes.Status410Gone|]:
                        return "missing";
                    case [|413 => StatusCodes.Status413PayloadTooLarge|] when response.HasStarted:
                    case StatusCodes.Status413RequestEntityTooLarge:
                        return "large";
                    default:
                        return "?";
                }
            }
        }
        """);

    [Fact]
    public Task Labels_of_the_enum_stay_enum() => Fixes("""
        using System.Net;

        public static class Phrases
        {
            public static string Of(HttpResponseMessage response)
            {
                switch (response.StatusCode)
                {
                    case HttpStatusCode.NotFound:
                    case [|(HttpStatusCode)410 => HttpStatusCode.Gone|]:
                        return "missing";
                    default:
                        return response.StatusCode is [|(HttpStatusCode)429 => HttpStatusCode.TooManyRequests|] ? "wait" : "?";
                }
            }
        }
        """);

    [Fact]
    public Task A_calculated_label_is_left_alone() => Verify.Silent<UseNamedConstantAnalyzer>("""
        public static class Phrases
        {
            private const int First = 400;

            public static string Of(HttpResponse response)
            {
                switch (response.StatusCode)
                {
                    case 400 + 4:
                    case First + 10:
                        return "missing";
                    default:
                        return "?";
                }
            }
        }
        """);

    [Theory]
    [InlineData("object boxed = [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]; log(boxed);")]
    [InlineData("log([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);")]
    [InlineData("log($\"{[|(HttpStatusCode)404 => HttpStatusCode.NotFound|]}\");")]
    [InlineData("log($\"{[|(HttpStatusCode)404 => HttpStatusCode.NotFound|]:D}\");")]
    [InlineData("log(string.Format(\"{0}\", [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]));")]
    [InlineData("log(([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]).ToString());")]
    [InlineData("log((long)[|(HttpStatusCode)404 => HttpStatusCode.NotFound|]);")]
    [InlineData("dynamic code = [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]; log(code);")]
    [InlineData("HttpStatusCode? none = [|(HttpStatusCode)404 => HttpStatusCode.NotFound|]; log(none);")]
    [InlineData("log(unchecked([|(HttpStatusCode)404 => HttpStatusCode.NotFound|]));")]
    [InlineData("log(checked([|(HttpStatusCode)(404) => HttpStatusCode.NotFound|]));")]
    [InlineData("log(new[] { HttpStatusCode.OK, [|(HttpStatusCode)404 => HttpStatusCode.NotFound|] });")]
    public Task A_cast_to_the_enum_stays_an_enum_wherever_it_stands(string statement) => Fixes($$"""
        using System.Net;

        public class Journal
        {
            public void Write(Action<object?> log)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("log($\"{response.StatusCode = [|404 => StatusCodes.Status404NotFound|]}\");")]
    [InlineData("log(string.Format(\"{0}\", response.StatusCode = [|404 => StatusCodes.Status404NotFound|]));")]
    [InlineData("log(response.StatusCode = [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("log(response.StatusCode == [|404 => StatusCodes.Status404NotFound|] ? 404 : \"?\");")]
    [InlineData("dynamic code = response.StatusCode = [|404 => StatusCodes.Status404NotFound|]; log(code);")]
    [InlineData("var code = [|404 => StatusCodes.Status404NotFound|]; log($\"{code}\"); response.StatusCode = code;")]
    [InlineData("log(nameof(response.StatusCode)); response.StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    public Task A_number_stays_a_number_wherever_it_goes(string statement) => Fixes($$"""
        public class Journal
        {
            public void Write(HttpResponse response, Action<object?> log)
            {
                {{statement}}
            }
        }
        """);

    [Fact]
    public Task An_argument_of_a_dynamic_call_is_left_alone() => Verify.Silent<UseNamedConstantAnalyzer>("""
        public class Journal
        {
            public object Write(dynamic controller) => controller.StatusCode(404);
        }
        """);

    [Fact]
    public Task Attributes_of_methods_classes_and_lambdas_are_fixed() => Fixes("""
        using Microsoft.AspNetCore.Mvc;

        [ProducesResponseType([|401 => StatusCodes.Status401Unauthorized|])]
        public class OrdersController : ControllerBase
        {
            [HttpGet, ProducesResponseType(typeof(string), [|200 => StatusCodes.Status200OK|]), ProducesResponseType<string>([|404 => StatusCodes.Status404NotFound|])]
            [method: ProducesResponseType(statusCode: [|409 => StatusCodes.Status409Conflict|])]
            public IActionResult Get() => Ok();

            public Delegate Handler() => [ProducesResponseType([|410 => StatusCodes.Status410Gone|])] () => "gone";
        }
        """);

    [Fact]
    public Task Both_sides_of_a_conditional_attribute_are_fixed() => Fixes("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            private const bool Strict = true;

            [ProducesResponseType(Strict ? [|403 => StatusCodes.Status403Forbidden|] : [|404 => StatusCodes.Status404NotFound|])]
            public IActionResult Get() => Ok();
        }
        """);

    private static Task Fixes(string code) => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(code);
}
