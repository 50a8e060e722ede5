using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>How a number is written by name: spellings and the text around it.</summary>
public class UseNamedConstantFixTests
{
    [Theory]
    [InlineData("404")]
    [InlineData("0x194")]
    [InlineData("0X0194")]
    [InlineData("0b1_1001_0100")]
    [InlineData("4_04")]
    [InlineData("0404")]
    public Task The_name_replaces_any_spelling(string spelling) => Fixes($$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get(int id) => StatusCode([|{{spelling}} => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task Parentheses_stay_around_the_name() => Fixes("""
        app.MapGet("/orders", () => Results.StatusCode(([|404 => StatusCodes.Status404NotFound|])));
        """, inProgram: true);

    [Fact]
    public Task A_cast_to_int_stays_before_the_name() => Fixes("""
        app.MapGet("/orders", () => Results.StatusCode((int)[|404 => StatusCodes.Status404NotFound|]));
        """, inProgram: true);

    [Fact]
    public Task The_name_of_a_named_argument_stays() => Fixes("""
        app.MapGet("/orders", () => Results.Problem(title: "Gone", statusCode: [|410 => StatusCodes.Status410Gone|]));
        """, inProgram: true);

    [Fact]
    public Task A_nullable_parameter_takes_the_same_name() => Fixes("""
        app.MapGet("/orders", (string? id) => Results.Json(id, statusCode: id is null ? [|404 => StatusCodes.Status404NotFound|] : null));
        """, inProgram: true);

    [Fact]
    public Task Comments_before_and_after_the_number_stay() => Fixes("""
        public class Denial
        {
            public void Write(HttpResponse response)
            {
                // Hidden on purpose.
                response.StatusCode = /* as if it did not exist */ [|404 => StatusCodes.Status404NotFound|] /* not 403 */; // see the ADR
            }
        }
        """);

    [Fact]
    public Task Comments_and_line_breaks_inside_a_call_stay() => Fixes("""
        app.MapGet("/orders", () => Results.Problem(
            title: "Too many", // for one minute
            // The gateway counts.
            statusCode:
                [|429 => StatusCodes.Status429TooManyRequests|] // RFC 6585
            , detail: "Wait"));
        """, inProgram: true);

    [Fact]
    public Task Comments_inside_a_cast_to_the_enum_stay() => Fixes("""
        using System.Net;

        public class Inventory
        {
            public HttpResponseMessage Missing() => new([|(HttpStatusCode)/* the shop expects it */404 => /* the shop expects it */HttpStatusCode.NotFound|]);
        }
        """);

    [Fact]
    public Task Comments_on_lines_inside_a_cast_to_the_enum_stay() => Fixes("""
        using System.Net;

        public class Inventory
        {
            public HttpResponseMessage Missing() => new(/* code */
                [|(HttpStatusCode) // the shop expects it
                404 => // the shop expects it
                HttpStatusCode.NotFound|] /* no body */);
        }
        """);

    [Fact]
    public Task Comments_around_a_cast_to_the_enum_stay() => Fixes("""
        using System.Net;

        public class Inventory
        {
            public HttpResponseMessage Missing() => new(/* code */ [|(HttpStatusCode)404 => HttpStatusCode.NotFound|] /* no body */);
        }
        """);

    [Fact]
    public Task Carriage_returns_stay() => Fixes(
        "public class C\r\n{\r\n    public void M(HttpResponse response) =>\r\n        response.StatusCode =\r\n            [|404 => StatusCodes.Status404NotFound|];\r\n}\r\n");

    [Fact]
    public Task Tabs_and_odd_blanks_stay() => Fixes(
        "public class C\n{\n\tpublic void M(HttpResponse response)\n\t{\n\t\tresponse.StatusCode=[|404 => StatusCodes.Status404NotFound|]  ;\n\t}\n}");

    [Fact]
    public Task Every_number_of_a_line_gets_its_own_name() => Fixes("""
        public class Toggle
        {
            public void Write(HttpResponse r, bool found) => r.StatusCode = found ? [|200 => StatusCodes.Status200OK|] : [|404 => StatusCodes.Status404NotFound|];
        }
        """);

    [Fact]
    public Task Active_branches_of_conditional_compilation_are_fixed_and_others_left_alone() => Fixes("""
        #define STRICT
        public class Denial
        {
            public void Write(HttpResponse response)
            {
        #if STRICT
                response.StatusCode = [|403 => StatusCodes.Status403Forbidden|];
        #else
                response.StatusCode = 404;
        #endif
            }
        }
        """);

    [Fact]
    public Task Directives_beside_the_number_stay() => Fixes("""
        #define STRICT
        public class Denial
        {
            public void Write(HttpResponse response) => response.StatusCode =
        #if STRICT
                [|403 => StatusCodes.Status403Forbidden|]
        #else
                404
        #endif
                ;
        }
        """);

    [Fact]
    public Task The_enum_is_named_where_ASP_NET_is_out_of_reach() => Fixes("""
        using System.Net;

        public class Client
        {
            public bool IsGone(HttpResponseMessage response) => (int)response.StatusCode is [|404 => (int)HttpStatusCode.NotFound|] or [|410 => (int)HttpStatusCode.Gone|];
        }
        """, setup: new() { Packs = [ReferencePack.NetCoreOnly] });

    [Fact]
    public Task The_cast_to_int_is_legal_in_labels_and_arms() => Fixes("""
        using System.Net;

        public class Client
        {
            public string Describe(HttpResponseMessage response)
            {
                switch ((int)response.StatusCode)
                {
                    case [|404 => (int)HttpStatusCode.NotFound|]:
                        return "missing";
                }

                return (int)response.StatusCode switch { [|429 => (int)HttpStatusCode.TooManyRequests|] => "wait", _ => "?" };
            }
        }
        """, setup: new() { Packs = [ReferencePack.NetCoreOnly] });

    private static Task Fixes(string code, Setup? setup = null, bool inProgram = false) =>
        Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
            inProgram ? $"var app = WebApplication.Create(args);\n{code}\napp.Run();" : code, setup: setup);
}
