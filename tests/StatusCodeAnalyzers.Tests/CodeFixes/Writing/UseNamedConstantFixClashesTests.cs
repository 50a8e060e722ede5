using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Names of other namespaces and assemblies, which a new using must not give a second meaning.</summary>
public class UseNamedConstantFixClashesTests
{
    [Fact]
    public Task A_using_that_would_make_a_type_ambiguous_is_not_added() => Fixes("""
        using Microsoft.AspNetCore.Mvc;
        using Shop.Contracts;

        public class OrdersController : ControllerBase
        {
            public IResult? Last { get; set; }

            public IActionResult Get() => StatusCode([|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|]);
        }

        namespace Shop.Contracts
        {
            public interface IResult { }
        }
        """);

    [Theory]
    [InlineData("Endpoint")]
    [InlineData("Results")]
    public Task A_using_that_would_make_a_static_class_ambiguous_is_not_added(string type) => Fixes($$"""
        using Microsoft.AspNetCore.Mvc;
        using Shop.Contracts;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => {{type}}.IsThere ? Ok() : StatusCode([|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|]);
        }

        namespace Shop.Contracts
        {
            public static class {{type}} { public static bool IsThere => true; }
        }
        """);

    [Fact]
    public Task A_using_that_would_make_an_extension_method_ambiguous_is_not_added() => Fixes("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Shop.Extensions;

        public class OrdersController : ControllerBase
        {
            public Task Get()
            {
                Response.StatusCode = [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];
                return Response.WriteAsync("missing");
            }
        }

        namespace Shop.Extensions
        {
            public static class Writing
            {
                public static Task WriteAsync(this Microsoft.AspNetCore.Http.HttpResponse response, string text) => Task.CompletedTask;
            }
        }
        """);

    [Fact]
    public Task An_extern_alias_stays_first() => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        extern alias legacy;
        {+
        using Microsoft.AspNetCore.Http;
        +}using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get(legacy::Shop.Order order) => StatusCode([|404 => StatusCodes.Status404NotFound|]);
        }
        """,
        setup: new() { ImplicitUsings = false, References = [Library.Compile("namespace Shop { public class Order { } }", "legacy")] });

    [Fact]
    public Task A_name_behind_an_extern_alias_is_not_in_the_way() => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        extern alias legacy;
        using Codes = legacy::Shop.StatusCodes;

        public class Denial
        {
            public void Write(HttpResponse response) => response.StatusCode = response.HasStarted ? Codes.Ok : [|404 => StatusCodes.Status404NotFound|];
        }
        """,
        setup: new()
        {
            References = [Library.Compile("namespace Shop { public static class StatusCodes { public const int Ok = 200; } }", "legacy")]
        });

    private static Task Fixes(string code) =>
        Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(code, setup: new() { ImplicitUsings = false });
}
