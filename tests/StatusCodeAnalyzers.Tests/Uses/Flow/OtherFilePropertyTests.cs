using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>A <c>code</c> that another file sends, or nobody.</summary>
public class OtherFilePropertyTests : UseTests
{
    [Fact]
    public Task A_code_that_others_see_too_counts_where_it_is_sent() => Verify.Reports<UseNamedConstantAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Set() => new Outcome { Code = [|404|] }.ToResult(this);
            public IActionResult Later() { var outcome = new Outcome(); outcome.Code = [|409|]; return outcome.ToResult(this); }
            public IActionResult Given() => new Refusal([|403|]).ToResult(this);
            public IActionResult Record() => Send(new Answer([|410|], "gone"));
            private IActionResult Send(Answer answer) => StatusCode(answer.Code, answer.Text);
            public void Thrown() => throw new Oops([|422|]);
        }

        public record Answer(int Code, string Text);

        public abstract class Fault { public abstract int Code { get; } public void Send(HttpContext context) => context.Response.StatusCode = Code; }
        public class Missing : Fault { public override int Code => [|404|]; }

        public interface IFailure { int Code { get; } }
        public class Taken : IFailure { public int Code => [|409|]; }
        public static class Failures { public static IResult Reply(IFailure failure) => Results.Json(failure, statusCode: failure.Code); }
        """,
        setup: new()
        {
            Packs = [ReferencePack.Net10],
            Documents =
            [
                ("Outcome.cs", """
                    using Microsoft.AspNetCore.Mvc;

                    public class Outcome
                    {
                        public int Code { get; set; }
                        public IActionResult ToResult(ControllerBase controller) => controller.StatusCode(Code);
                    }

                    public class Refusal
                    {
                        public Refusal(int code) => Code = code;
                        public int Code { get; }
                        public IActionResult ToResult(ControllerBase controller) => new ObjectResult(this) { StatusCode = Code };
                    }

                    public class Oops : Exception { public Oops(int code) => Code = code; public int Code { get; } }

                    public static class Middleware
                    {
                        public static void Handle(HttpContext context, Oops oops) => context.Response.StatusCode = oops.Code;
                    }
                    """)
            ],
        });

    [Fact]
    public Task A_code_that_nobody_sends_is_one_of_its_own() => Verify.Silent<AnyUseAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class CountriesController : ControllerBase
        {
            public IActionResult Find() => Ok(new Country { Code = 404 });
            public IActionResult Sized() { Response.StatusCode = StatusCodes.Status200OK; Response.ContentLength = new Country { Code = 404 }.Code; return Ok(); }
            public bool Compared(Country country) => country.Code == Response.StatusCode;
            public IActionResult Other(Reply reply) => StatusCode(reply.Code);
        }

        public class Country { public int Code { get; set; } }
        public class Reply { public int Code { get; set; } }
        public record Row(int Code, int Width) { public static Row Wide => new(300, 404); }
        """,
        setup: new() { Packs = [ReferencePack.Net10] });
}
