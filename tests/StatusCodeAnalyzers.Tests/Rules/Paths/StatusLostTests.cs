using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class StatusLostTests
{
    [Theory]
    [InlineData("Response.StatusCode = [|404|]; return Ok(order);")]
    [InlineData("Response.StatusCode = [|StatusCodes.Status404NotFound|]; return BadRequest();")]
    [InlineData("HttpContext.Response.StatusCode = [|404|]; return StatusCode(200, order);")]
    [InlineData("Response.StatusCode = [|404|]; return new OkObjectResult(order);")]
    [InlineData("Response.StatusCode = [|202|]; return CreatedAtAction(\"Get\", order);")]
    [InlineData("var response = Response; response.StatusCode = [|404|]; return NoContent();")]
    [InlineData("Response.StatusCode = [|404|]; Response.Headers.Append(\"X\", \"1\"); return (IActionResult)(Ok());")]
    [InlineData("Response.StatusCode = [|order.Code|]; return Ok(order);")]
    [InlineData("Response.StatusCode = [|404|]; return flag ? Ok() : BadRequest();")]
    [InlineData("Response.StatusCode = [|404|]; return order.Code switch { 1 => Ok(), _ => NoContent() };")]
    [InlineData("if (flag) { Response.StatusCode = [|404|]; } return Ok();")]
    [InlineData("if (flag) Response.StatusCode = [|404|]; else return Json(order); return Ok();")]
    [InlineData("Response.StatusCode = [|500|]; if (flag) { Response.StatusCode = 404; return Json(order); } return Ok();")]
    [InlineData("using (var stream = new MemoryStream()) { Response.StatusCode = [|404|]; } return Ok();")]
    [InlineData("try { Response.StatusCode = [|404|]; } finally { flag = false; } return Ok();")]
    [InlineData("try { Response.StatusCode = [|404|]; return Ok(); } catch { return BadRequest(); }")]
    [InlineData("try { Log(null!); } catch { flag = false; } Response.StatusCode = [|404|]; return Ok();")]
    [InlineData("Response.StatusCode = [|404|]; Check(); return Ok(); void Check() { flag = false; }")]
    [InlineData("foreach (var each in \"ab\") { Response.StatusCode = [|404|]; } return Ok();")]
    [InlineData("while (flag) { Response.StatusCode = [|404|]; if (order.Code == 1) break; } return Ok();")]
    [InlineData("switch (order.Code) { case 1: Response.StatusCode = [|404|]; break; default: return Json(order); } return Ok();")]
    public Task A_status_that_every_path_replaces_is_lost(string body) => Verify.Reports<StatusLostAnalyzer>(Action(body));

    [Theory]
    [InlineData("Response.StatusCode = 404; return Json(order);")]
    [InlineData("Response.StatusCode = 404; return new JsonResult(order);")]
    [InlineData("Response.StatusCode = 404; return Content(\"x\");")]
    [InlineData("Response.StatusCode = 404; return new ObjectResult(order);")]
    [InlineData("Response.StatusCode = 404; return new EmptyResult();")]
    [InlineData("Response.StatusCode = 404; return File(new byte[1], \"a/b\");")]
    [InlineData("Response.StatusCode = 404; return View();")]
    [InlineData("Response.StatusCode = 404; return NotFound(order);")]
    [InlineData("Response.StatusCode = 404; return StatusCode(order.Code);")]
    [InlineData("Response.StatusCode = 404; return flag ? Ok() : Json(order);")]
    [InlineData("Response.StatusCode = 404; if (flag) return Json(order); return Ok();")]
    [InlineData("Response.StatusCode = 404; if (flag) throw new InvalidOperationException(); return Ok();")]
    [InlineData("Response.StatusCode = 404; if (Response.StatusCode == order.Code) flag = false; return Ok();")]
    [InlineData("Response.StatusCode = 404; Response.WriteAsync(\"x\").Wait(); return Ok();")]
    [InlineData("Response.StatusCode = 404; Log(HttpContext); return Ok();")]
    [InlineData("Response.StatusCode = 404; IActionResult result = Ok(); return result;")]
    [InlineData("Response.OnStarting(() => { Response.StatusCode = 404; return Task.CompletedTask; }); return Ok();")]
    [InlineData("try { Response.StatusCode = 404; Log(null!); return Ok(); } catch { return Json(order); }")]
    [InlineData("try { if (flag) throw new InvalidOperationException(); } finally { Response.StatusCode = 404; } return Ok();")]
    [InlineData("try { if (flag) return Ok(); Log(null!); } finally { Response.StatusCode = 404; } return Ok();")]
    [InlineData("try { if (flag) { Response.StatusCode = 404; return Ok(); } } finally { Response.StatusCode = 409; } return Ok();")]
    [InlineData("Response.StatusCode = 404; Check(); return Ok(); void Check() { if (flag) throw new InvalidOperationException(); }")]
    [InlineData("again: Response.StatusCode = 404; if (flag) goto again; return Ok();")]
    public Task A_status_that_may_be_sent_is_not(string body) => Verify.Silent<StatusLostAnalyzer>(Action(body));

    [Fact]
    public Task A_value_of_ActionResult_is_sent_with_200() => Verify.Reports<StatusLostAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public record Order(int Id);

        public class OrdersController : ControllerBase
        {
            public ActionResult<Order> Get(Order order)
            {
                Response.StatusCode = [|404|];
                return order;
            }

            public Order Plain(Order order)
            {
                Response.StatusCode = 404;
                return order;
            }

            public ActionResult<ProblemDetails> Problem(ProblemDetails problem)
            {
                Response.StatusCode = 404;
                return problem;
            }
        }
        """,
        message: "404 Not Found is lost: a value that ActionResult<T> is made of is sent with 200");

    [Fact]
    public Task In_minimal_APIs_too() => Verify.Reports<StatusLostAnalyzer>(
        """
        var app = WebApplication.Create(args);
        app.MapGet("/ok", (HttpContext context) =>
        {
            context.Response.StatusCode = [|404|];
            return Results.Ok();
        });
        app.MapGet("/typed", async (HttpResponse response) =>
        {
            await Task.Yield();
            response.StatusCode = [|503|];
            return TypedResults.NoContent();
        });
        app.MapGet("/json", (HttpContext context) =>
        {
            context.Response.StatusCode = 404;
            return Results.Json(new { });
        });
        app.MapGet("/json-with-status", (HttpContext context) =>
        {
            context.Response.StatusCode = [|404|];
            return Results.Json(new { }, statusCode: 400);
        });
        app.MapGet("/problem", (HttpContext context) =>
        {
            context.Response.StatusCode = 404;
            return Results.Problem(new Microsoft.AspNetCore.Mvc.ProblemDetails { Status = 404 });
        });
        app.Run();
        """,
        message: """
            404 Not Found is lost: Ok sends 200
            503 Service Unavailable is lost: NoContent sends 204
            404 Not Found is lost: Json sends 400
            """.ReplaceLineEndings("\n"));

    [Fact]
    public Task What_a_test_made_is_for_the_test_to_look_at() => Verify.Silent<StatusLostAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get()
            {
                ControllerContext.HttpContext = new DefaultHttpContext();
                Response.StatusCode = 404;
                return Ok();
            }
        }
        """);

    private static string Action(string body) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public record Order(int Code);

        public class OrdersController : Controller
        {
            public IActionResult Get(Order order, bool flag)
            {
                {{body}}
            }

            private static void Log(HttpContext context) { }
        }
        """;
}
