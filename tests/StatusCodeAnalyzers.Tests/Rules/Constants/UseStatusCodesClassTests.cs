using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

public class UseStatusCodesClassTests
{
    private const string PreferEnum = "status_codes.constants = http_status_code";

    private static readonly Setup WithoutAspNetCore = new() { Packs = [ReferencePack.NetCoreOnly], ImplicitUsings = false };

    [Fact]
    public async Task A_cast_member_is_reported_wherever_the_constant_is_the_same_number()
    {
        var reported = await Verify.Reports<UseStatusCodesClassAnalyzer>("""
            using System.Net;
            using Microsoft.AspNetCore.Mvc;
            using static System.Net.HttpStatusCode;
            using Code = System.Net.HttpStatusCode;

            public class OrdersController : ControllerBase
            {
                private static readonly int Missing = [|(int)HttpStatusCode.NotFound|];

                [ProducesResponseType([|(int)HttpStatusCode.NotFound|])]
                public IActionResult Get(int status = [|(int)Code.Gone|]) => StatusCode([|(int)Gone|]);

                public bool Is(int status) => status == [|(int)System.Net.HttpStatusCode.OK|] || status is [|(int)HttpStatusCode.Gone|] or [|((int)(HttpStatusCode.NotFound))|];

                public string Text() => $"{[|(int)HttpStatusCode.Gone|]} {[|((int)HttpStatusCode.Gone)|].ToString()}";

                public void Set(object box) => Response.StatusCode = box is null ? [|(int)HttpStatusCode.BadRequest|] : [|(int)HttpStatusCode.OK|];
            }
            """);

        Assert.All(reported, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Fact]
    public Task Other_casts_are_not_reported() => Verify.Silent<UseStatusCodesClassAnalyzer>("""
        using System.Net;

        public class Orders
        {
            public int Cast(HttpStatusCode code, int notFound) => (int)code + (int)(HttpStatusCode)notFound + (int)Codes.NotFound + (int)3.5;

            public long Wide() => (long)HttpStatusCode.NotFound + (short)HttpStatusCode.Gone;

            public int? Maybe() => (int?)HttpStatusCode.NotFound;

            public int Named() => Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound + StatusCodes.Status200OK;

            // The framework has no such constant; the package's own would not read better.
            public int Early() => (int)HttpStatusCode.EarlyHints;

            // Without any cast it reads best.
            public bool Compare(HttpResponseMessage r) => (int)r.StatusCode == (int)HttpStatusCode.NotFound || ((int)HttpStatusCode.OK) != ((int)r.StatusCode);

            public enum Codes { NotFound = 404 }
        }
        """);

    [Fact]
    public Task Without_ASP_NET_Core_there_is_no_other_way() => Verify.Silent<UseStatusCodesClassAnalyzer>(
        "public class Client { public int Missing => (int)System.Net.HttpStatusCode.NotFound; }", setup: WithoutAspNetCore);

    [Fact]
    public Task A_team_can_choose_the_other_way_round() => Verify.Reports<UseStatusCodesClassAnalyzer>(
        """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            private const int Missing = [|StatusCodes.Status404NotFound|], Same = (int)System.Net.HttpStatusCode.NotFound;

            [ProducesResponseType([|Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound|])]
            public IActionResult Get() => StatusCode([|StatusCodes.Status410Gone|]);

            // No such member; a cast back; the name itself.
            public object Others() => (StatusCodes.Status418ImATeapot, (System.Net.HttpStatusCode)StatusCodes.Status404NotFound, nameof(StatusCodes.Status404NotFound));
        }
        """,
        config: PreferEnum);

    [Fact]
    public Task An_own_class_of_constants_comes_first() => Verify.Reports<UseStatusCodesClassAnalyzer>(
        """
        using System.Net;

        namespace Acme
        {
            public static class Codes
            {
                public const int Missing = (int)HttpStatusCode.NotFound;
            }
        }

        public class Orders
        {
            public int Missing() => [|(int)HttpStatusCode.NotFound|] + [|(int)HttpStatusCode.Gone|] + StatusCodes.Status404NotFound;
        }
        """,
        config: "status_codes.constants_types = Acme.Codes",
        message: "Use Codes.Missing for (int)HttpStatusCode.NotFound\nUse StatusCodes.Status410Gone for (int)HttpStatusCode.Gone");

    [Fact]
    public Task A_table_of_constants_is_made_of_such_casts() => Verify.Silent<UseStatusCodesClassAnalyzer>("""
        using System.Net;

        public static class Codes
        {
            public const int NotFound = (int)HttpStatusCode.NotFound;
            internal const int Gone = ((int)HttpStatusCode.Gone), Conflict = (int)HttpStatusCode.Conflict;
        }
        """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Verify.Silent<UseStatusCodesClassAnalyzer>("// <auto-generated/>\n_ = (int)System.Net.HttpStatusCode.NotFound;");
}
