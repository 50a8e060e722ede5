using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Names that stand in the way of <c>StatusCodes</c>.</summary>
public class UseNamedConstantFixShadowedNamesTests
{
    [Theory]
    [InlineData("", "namespace Shop { internal static class StatusCodes { public const int Shipped = 7; } }")]
    [InlineData("private static class StatusCodes { public const int Shipped = 7; }", "")]
    [InlineData("private enum StatusCodes { Shipped }", "")]
    [InlineData("public List<int> StatusCodes { get; } = new();", "")]
    [InlineData("private readonly int[] StatusCodes = { 1 }; public int First => StatusCodes[0];", "")]
    [InlineData("public void StatusCodes() { }", "")]
    public Task A_member_or_type_of_that_name_makes_it_the_full_name(string member, string elsewhere) => Fixes($$"""
        namespace Shop
        {
            public class Denial
            {
                {{member}}

                public void Write(HttpResponse response) => response.StatusCode = [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];
            }
        }

        {{elsewhere}}
        """);

    [Fact]
    public Task A_local_of_that_name_makes_it_the_full_name() => Fixes("""
        public class Denial
        {
            public void Write(HttpResponse response)
            {
                var StatusCodes = new[] { 1, 2 };
                response.StatusCode = StatusCodes.Length > 1 ? [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|] : response.StatusCode;
            }

            public void WriteElsewhere(HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];
        }
        """);

    [Fact]
    public Task What_one_number_is_called_is_no_rule_for_the_next() => Fixes("""
        public class Denial
        {
            public void First(HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];

            public void Second(HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];

            public void Third(HttpResponse response, string[] StatusCodes) => response.StatusCode = [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];

            public void Fourth(HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];
        }
        """);

    [Fact]
    public Task What_it_is_called_in_one_type_is_no_rule_for_another() => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        [ProducesResponseType([|404 => StatusCodes.Status404NotFound|])]
        public class DenialController : ControllerBase
        {
            public void First(HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];

            public class Inner : Names
            {
                public void Second(HttpResponse response) => response.StatusCode = [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];
            }

            public void Third(HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];
        }

        [ProducesResponseType([|404 => StatusCodes.Status404NotFound|])]
        public class OtherController : ControllerBase { }
        """,
        setup: new Setup { Documents = [("Names.cs", "public class Names { public string[] StatusCodes { get; } = { }; }")] });

    [Fact]
    public Task A_parameter_of_that_name_makes_it_the_full_name() => Fixes("""
        public class Denial
        {
            public void Write(HttpResponse response, string[] StatusCodes) => response.StatusCode = [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];
        }
        """);

    [Fact]
    public Task A_local_that_is_declared_further_down_counts_too() => Fixes("""
        public class Denial
        {
            public int Write(HttpResponse response)
            {
                response.StatusCode = [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];
                var StatusCodes = new[] { 1, 2 };
                return StatusCodes.Length;
            }
        }
        """);

    [Fact]
    public Task A_property_of_the_type_of_that_name_is_no_obstacle() => Fixes("""
        using System.Net;

        public class Reply
        {
            public HttpStatusCode HttpStatusCode { get; set; }

            public bool IsGone(HttpResponseMessage response) => response.StatusCode == [|(HttpStatusCode)410 => HttpStatusCode.Gone|];
        }
        """);

    [Fact]
    public Task An_alias_of_that_name_makes_it_the_full_name() => Fixes("""
        using StatusCodes = Shop.Codes;

        namespace Shop
        {
            public static class Codes { public const int Shipped = 7; }

            public class Denial
            {
                public void Write(HttpResponse response) => response.StatusCode = [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];

                public int Shipped => StatusCodes.Shipped;
            }
        }
        """);

    [Fact]
    public Task Another_alias_of_the_class_is_no_obstacle() => Fixes("""
        using SC = Microsoft.AspNetCore.Http.StatusCodes;

        public class Denial
        {
            public void Write(HttpResponse response) => response.StatusCode = response.HasStarted ? SC.Status200OK : [|404 => StatusCodes.Status404NotFound|];
        }
        """);

    [Fact]
    public Task A_static_using_of_the_class_is_no_obstacle() => Fixes("""
        using static Microsoft.AspNetCore.Http.StatusCodes;

        public class Denial
        {
            public void Write(HttpResponse response) => response.StatusCode = response.HasStarted ? Status200OK : [|404 => StatusCodes.Status404NotFound|];
        }
        """);

    [Fact]
    public Task A_class_of_that_name_in_a_second_namespace_makes_it_the_full_name() => Fixes("""
        using Shop.Contracts;

        public class Denial : Contract
        {
            public void Write(HttpResponse response) => response.StatusCode = [|404 => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];
        }

        namespace Shop.Contracts
        {
            public class Contract { }

            public static class StatusCodes { public const int Shipped = 7; }
        }
        """);

    [Fact]
    public Task A_namespace_called_Microsoft_on_the_way_makes_it_global() => Fixes("""
        namespace Shop.Microsoft
        {
            internal static class StatusCodes { }

            public class Denial
            {
                public void Write(HttpResponse response) => response.StatusCode = [|404 => global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|];
            }
        }
        """);

    [Fact]
    public Task A_namespace_called_System_on_the_way_makes_it_global() => Fixes("""
        namespace Shop.System
        {
            internal enum HttpStatusCode { }

            public class Denial
            {
                public HttpResponseMessage Write() => new([|(global::System.Net.HttpStatusCode)404 => global::System.Net.HttpStatusCode.NotFound|]);
            }
        }
        """);

    private static Task Fixes(string code) => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(code);
}
