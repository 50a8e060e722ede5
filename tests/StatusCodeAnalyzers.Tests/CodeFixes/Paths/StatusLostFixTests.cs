using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

public class StatusLostFixTests
{
    private const string Code = """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get(object order)
            {
                Response.StatusCode = [|404|];
                return this.Ok(order);
            }

            public IActionResult Teapot(bool flag)
            {
                if (flag)
                {
                    Response.StatusCode = [|StatusCodes.Status418ImATeapot|];
                    return Ok();
                }

                return NoContent();
            }
        }
        """;

    [Fact]
    public Task The_result_is_written_with_the_status() => Verify.Reports<StatusLostAnalyzer, StatusLostFix>(
        Code,
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get(object order)
            {
                return this.NotFound(order);
            }

            public IActionResult Teapot(bool flag)
            {
                if (flag)
                {
                    return StatusCode(StatusCodes.Status418ImATeapot);
                }

                return NoContent();
            }
        }
        """,
        action: "SendLostStatus",
        dotnetFormat: false);

    [Fact]
    public Task The_status_is_dropped() => Verify.Reports<StatusLostAnalyzer, StatusLostFix>(
        Code,
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get(object order)
            {
                return this.Ok(order);
            }

            public IActionResult Teapot(bool flag)
            {
                if (flag)
                {
                    return Ok();
                }

                return NoContent();
            }
        }
        """,
        action: "DropLostStatus",
        dotnetFormat: false);

    [Theory]
    [InlineData("if (flag) Response.StatusCode = [|404|]; return Ok();")]
    [InlineData("// why\n Response.StatusCode = [|404|]; return Ok();")]
    [InlineData("Response.StatusCode = [|Code()|]; return Ok();")]
    public Task Nothing_is_offered_where_something_would_go_with_it(string body) =>
        Verify.Reports<StatusLostAnalyzer, StatusLostFix>(Action(body), dotnetFormat: false);

    [Theory]
    [InlineData("Response.StatusCode = [|404|]; return flag ? Ok() : BadRequest();")]
    [InlineData("Response.StatusCode = [|404|]; return new OkObjectResult(1);")]
    [InlineData("Response.StatusCode = [|204|]; return Ok(1);")]
    [InlineData("Response.StatusCode = [|404|]; return CreatedAtAction(\"Get\", 1);")]
    public Task The_result_is_left_where_another_would_do_more(string body) =>
        Verify.Reports<StatusLostAnalyzer, StatusLostFix>(Action(body), action: "SendLostStatus", dotnetFormat: false);

    private static string Action(string body) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get(bool flag)
            {
                {{body}}
            }

            private int Code() => 404;
        }
        """;
}
