using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>A user's own type counts for no type of a framework that has the same short name.</summary>
public class SameNameTests
{
    [Fact]
    public Task An_own_class_of_constants_says_more_than_the_number() => Verify.Silent<UseResultHelperAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Find() => StatusCode(Shop.StatusCodes.Gone);
        }

        namespace Shop
        {
            public static class StatusCodes { public const int Gone = 404; }
        }
        """);

    [Fact]
    public Task An_own_ApiController_makes_no_problem_details() => Verify.Reports<ErrorWithoutBodyAnalyzer>("""
        namespace Shop;

        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        public class OrdersController : ControllerBase
        {
            public IActionResult Find() => [|NotFound()|];
        }

        public sealed class ApiControllerAttribute : Attribute;
        """, setup: new() { Language = "12.0" });

    [Fact]
    public Task An_own_stream_is_no_writer_of_the_response() => Verify.Reports<ErrorWithoutBodyAnalyzer>("""
        namespace Shop;

        public class Middleware(Stream audit)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                [|context.Response.StatusCode = 401|];
                Audit.Note(audit);
            }
        }

        public class Stream;

        public static class Audit { public static void Note(Stream stream) { } }
        """, setup: new() { Language = "12.0" });

    [Fact]
    public Task An_own_serializer_makes_no_body_of_what_it_is_given() => Verify.Silent<BodyContradictsStatusAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Find() => BadRequest(Shop.JsonSerializer.Serialize(new { error = "not_found" }));
        }

        namespace Shop
        {
            public static class JsonSerializer { public static string Serialize(object of) => $"{of.GetType()}"; }
        }
        """);

    [Fact]
    public Task An_own_ControllerBase_has_no_actions() => Verify.Silent<LocationIsNoAddressAnalyzer>("""
        public class OrdersController : Shop.ControllerBase
        {
            public object Find(int id) => new Microsoft.AspNetCore.Mvc.CreatedResult(nameof(Find), id);
        }

        namespace Shop
        {
            public class ControllerBase;
        }
        """, setup: new() { Language = "12.0" });

    [Fact]
    public Task An_own_class_called_SipStatusCodes_is_of_HTTP() => Verify.Reports<ErrorWithoutBodyAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Find() => [|StatusCode(Shop.SipStatusCodes.TooLarge)|];
        }

        namespace Shop
        {
            public static class SipStatusCodes { public const int TooLarge = 413; }
        }
        """, message: "413 Content Too Large is sent without a body, so the client learns no more than the number");

    [Fact]
    public Task An_own_delegate_called_Func_is_no_next_middleware() => Verify.Silent<UncheckedStartAnalyzer>("""
        public class Middleware
        {
            private readonly Shop.Func _next = null!;

            public async Task InvokeAsync(HttpContext context)
            {
                try { await _next(context); }
                catch { context.Response.StatusCode = 500; }
            }
        }

        namespace Shop
        {
            public delegate Task Func(HttpContext context);
        }
        """);

    [Fact]
    public Task An_own_context_sends_nothing() => Verify.Silent<ResponseAlreadyStartedAnalyzer>("""
        public class Middleware
        {
            public async Task InvokeAsync(Shop.HttpContext context)
            {
                await context.Response.WriteAsync("x");
                context.Response.StatusCode = 799;
            }
        }

        namespace Shop
        {
            public class HttpContext { public HttpResponse Response { get; } = new(); }

            public class HttpResponse
            {
                public int StatusCode { get; set; }

                public Task WriteAsync(string text) => Task.CompletedTask;
            }
        }
        """);
}
