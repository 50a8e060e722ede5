using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Usings: found, added at the right place, and added once.</summary>
public class UseNamedConstantFixImportsTests
{
    [Fact]
    public Task A_using_is_added_in_order() => Fixes("""
        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);

            public IActionResult Delete() => StatusCode([|410 => StatusCodes.Status410Gone|]);
        }
        """);

    [Fact]
    public Task A_using_that_is_there_is_enough() => Fixes("""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task A_global_using_of_another_file_is_enough() => Fixes(
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """,
        documents: ("Usings.cs", "global using Microsoft.AspNetCore.Http;"));

    [Fact]
    public Task A_using_inside_the_namespace_gets_company_there() => Fixes("""
        namespace Shop.Web
        {
            {+using Microsoft.AspNetCore.Http;
            +}using Microsoft.AspNetCore.Mvc;

            public class OrdersController : ControllerBase
            {
                public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
            }
        }
        """);

    [Fact]
    public Task A_file_scoped_namespace_gets_the_using_above_it() => Fixes("""
        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;

        namespace Shop.Web;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task Usings_within_a_file_scoped_namespace_stay_together() => Fixes("""
        namespace Shop.Web;

        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task System_namespaces_come_first() => Fixes("""
        {+using System.Net;
        +}using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Inventory : ControllerBase
        {
            public HttpResponseMessage Missing() => new([|(System.Net.HttpStatusCode)404 => HttpStatusCode.NotFound|]);
        }
        """);

    [Fact]
    public Task A_file_without_usings_keeps_its_header_comment() => Fixes("""
        // Copyright (c) Shop Ltd.
        // Licensed under the MIT licence.

        {+using Microsoft.AspNetCore.Http;

        +}public class OrdersController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public Microsoft.AspNetCore.Mvc.IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task A_header_comment_stays_above_the_usings() => Fixes("""
        // Copyright (c) Shop Ltd.

        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task Usings_in_a_region_stay_in_it() => Fixes("""
        #region Usings
        using System;
        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;
        #endregion

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task Usings_under_a_condition_stay_under_it() => Fixes("""
        #define WEB
        {+using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;
        #if WEB
        using System.Text;
        #endif

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """);

    [Fact]
    public Task Top_level_statements_get_a_using_at_the_top() => Fixes("""
        using Microsoft.AspNetCore.Builder;
        {+using Microsoft.AspNetCore.Http;
        +}
        var app = WebApplication.Create(args);
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Response.StatusCode == [|404 => StatusCodes.Status404NotFound|])
                context.Response.Headers["X-Reason"] = "missing";
        });
        app.Run();
        """);

    [Fact]
    public Task Implicit_usings_are_enough_for_top_level_statements() => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>("""
        var app = WebApplication.Create(args);
        app.MapGet("/", () => Results.StatusCode([|404 => StatusCodes.Status404NotFound|]));
        app.Run();
        """);

    private static Task Fixes(string code, params (string Path, string Text)[] documents) =>
        Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
            code, setup: new() { ImplicitUsings = false, Documents = [.. documents] });
}
