using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;
using static StatusCodeAnalyzers.Tests.CodeFixes.UnregisteredCodeFixTests;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>
/// Where a new constant stands: behind those that are there, in the innermost type, and with every comment and empty line left where it is.
/// </summary>
public class UnregisteredCodeFixPlacesTests
{
    [Fact]
    public Task It_stands_behind_the_constants_that_are_there() => NamesOfCloudflare("""
        public class Replies
        {
            private readonly string _name = "";

            private const int Most = 3; // a day
        {+    private const int Status522ConnectionTimedOut = 522;
        +}
            /// <summary>Says no.</summary>
            public IResult Get() => Results.StatusCode([|522 => Status522ConnectionTimedOut|]);
        }
        """);

    [Fact]
    public Task Comments_directives_and_empty_lines_stay_where_they_are() => NamesOfCloudflare("""
        public static class Replies
        {
            {+private const int Status522ConnectionTimedOut = 522;

            +}#region Replies
            // Says no.
            public static IResult Get() => Results.StatusCode([|522 => Status522ConnectionTimedOut|]);
            #endregion
        }

        public struct Conditional
        {
            {+private const int Status523OriginIsUnreachable = 523;

            +}private int _value;
        #if DEBUG
            private const int Other = 1;
        #endif

            public static IResult Get() => Results.StatusCode([|523 => Status523OriginIsUnreachable|]);
        }

        public class Gap
        {
        {+    private const int Status523OriginIsUnreachable = 523;
        +}
            public static IResult Get() => Results.StatusCode([|523 => Status523OriginIsUnreachable|]);
        }
        """);

    [Fact]
    public Task A_type_on_one_line_stays_on_it() => Names(
        "public class CloudflareReplies { {+private const int Status521WebServerIsDown = 521; +}public IResult Get() => Results.StatusCode([|521 => Status521WebServerIsDown|]); }");

    [Fact]
    public Task Lines_end_as_they_do_in_the_file() => Names(
        "public class CloudflareReplies\r\n{\r\n\t{+private const int Status521WebServerIsDown = 521;\r\n\r\n\t+}public IResult Get() => Results.StatusCode([|521 => Status521WebServerIsDown|]);\r\n}\r\n");

    [Fact]
    public Task Nested_generic_and_record_types_have_their_own() => NamesOfCloudflare("""
        public class Outer<T>
        {
            {+private const int Status521WebServerIsDown = 521;

            +}public IResult Get() => Results.StatusCode([|521 => Status521WebServerIsDown|]);

            public class Inner
            {
                {+private const int Status522ConnectionTimedOut = 522;

                +}public IResult Get() => Results.StatusCode([|522 => Status522ConnectionTimedOut|]);
            }

            public record struct Reply(int StatusCode = [|523 => Reply.Status523OriginIsUnreachable|])
            {
                {+private const int Status523OriginIsUnreachable = 523;

                +}public IResult Get() => Results.StatusCode(StatusCode);
            }
        }
        """);

    [Fact]
    public Task Where_no_constant_can_stand_none_is_offered() => NotOffered("""
        public interface IReplies
        {
            IResult Down() => Results.StatusCode([|521|]);
        }

        public record Reply(int StatusCode = [|522|]);

        public delegate void Send(int statusCode = [|523|]);

        public class Nameless
        {
            public IResult Get() => Results.StatusCode([|460|]);

            public IResult Put() => Results.StatusCode([|566|]);
        }
        """);

    [Fact]
    public Task An_attribute_of_the_type_itself_names_the_type() => NamesOfCloudflare("""
        using Microsoft.AspNetCore.Mvc;

        [ProducesResponseType([|521 => FlowsController.Status521WebServerIsDown|])]
        [ApiController]
        public class FlowsController : ControllerBase
        {
            {+private const int Status521WebServerIsDown = 521;

            +}public IActionResult Get() => StatusCode([|521 => Status521WebServerIsDown|]);
        }
        """);

    [Fact]
    public Task A_constructors_base_call_can_use_it() => NamesOfCloudflare("""
        using Microsoft.AspNetCore.Mvc;

        public class DownResult : StatusCodeResult
        {
            {+private const int Status521WebServerIsDown = 521;

            +}public DownResult() : base([|521 => Status521WebServerIsDown|]) { }
        }
        """);

    [Fact]
    public Task Top_level_statements_get_a_local_constant() => Names(
        """
        // The gateway.
        var app = WebApplication.Create(args);

        {+const int Status521WebServerIsDown = 521;
        +}// Cloudflare says no.
        app.MapGet("/", () => Results.StatusCode([|521 => Status521WebServerIsDown|]));
        app.MapGet("/cloudflare", static () => Results.StatusCode([|521 => Status521WebServerIsDown|]));
        app.Run();

        static IResult Cloudflare() => Results.StatusCode([|521 => Status521WebServerIsDown|]);

        public static class CloudflareReplies
        {
            {+private const int Status521WebServerIsDown = 521;

            +}public static IResult Get() => Results.StatusCode([|521 => Status521WebServerIsDown|]);
        }
        """);

    [Fact]
    public Task What_opens_the_file_stays_there() => Names(
        "// The gateway behind Cloudflare.\n{+const int Status521WebServerIsDown = 521;\n+}Console.WriteLine(Results.StatusCode([|521 => Status521WebServerIsDown|]));\n");

    private static Task NotOffered(string code) =>
        Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(code, action: "NameStatusCode", setup: Newest);
}
