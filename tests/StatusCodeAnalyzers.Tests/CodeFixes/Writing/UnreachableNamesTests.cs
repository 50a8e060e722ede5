using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Constants that no name can reach, because something else is called as they are, or as a namespace on the way to them.</summary>
public class UnreachableNamesTests
{
    private const string Codes = "namespace Acme { public static class Codes { public const int Missing = 404; } }";

    [Fact]
    public Task A_namespace_hides_the_enum() => Verify.Silent<UseNamedConstantAnalyzer>(
        """
        using System.Net.Http;

        public class Client
        {
            public bool IsGone(HttpResponseMessage response) => (int)response.StatusCode == 410;
        }

        namespace System.Net.HttpStatusCode { internal class Other { } }
        """,
        setup: new() { Packs = [ReferencePack.NetCoreOnly], ImplicitUsings = false, Generators = [] });

    [Theory]
    [InlineData("namespace System.Net.HttpStatusCode { internal class Other { } }")]
    [InlineData("namespace System.Net.HttpStatusCode.Old { internal class Other { } }")]
    public Task The_class_of_constants_is_still_there(string clash) => Fixes($$"""
        public class Client
        {
            public bool IsGone(HttpResponseMessage response) => (int)response.StatusCode == [|410 => StatusCodes.Status410Gone|];
        }

        {{clash}}
        """);

    [Fact]
    public Task A_namespace_hides_the_constants() => Fixes("""
        {+using System.Net;

        +}public class Denial
        {
            public void Write(HttpResponse response) => response.StatusCode = [|404 => (int)HttpStatusCode.NotFound|];
        }

        namespace Microsoft.AspNetCore.Http.StatusCodes { internal class Other { } }
        """);

    [Theory]
    [InlineData("namespace Microsoft.AspNetCore.Http.SipStatusCodes { internal class Other { } }")]
    [InlineData("namespace Microsoft.AspNetCore { internal class Http { } }")]
    public Task Codes_of_SIP_have_no_name_then(string clash) => Verify.Reports<SipCodeInHttpResponseAnalyzer, SipCodeInHttpResponseFix>(
        $$"""
        using System.Net;
        using System.Net.Http;

        public class Denial
        {
            public HttpResponseMessage Write() => new([|(HttpStatusCode)430 => HttpStatusCode.BadGateway|]);
        }

        {{clash}}
        """,
        config: "status_codes.protocols = http, sip", sameIL: false, dotnetFormat: false, setup: new() { ImplicitUsings = false });

    [Fact]
    public Task A_namespace_hides_own_constants() => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        public class Denial
        {
            public void Write(HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];
        }

        namespace Acme.Codes { internal class Other { } }
        """,
        config: "status_codes.constants_types = Acme.Codes", setup: new() { References = [Library.Compile(Codes)] });

    [Fact]
    public Task Two_libraries_have_own_constants_of_the_same_name() => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(
        """
        public class Denial
        {
            public void Write(HttpResponse response) => response.StatusCode = [|404 => StatusCodes.Status404NotFound|];
        }
        """,
        config: "status_codes.constants_types = Acme.Codes",
        setup: new() { References = [Library.Compile("One", Codes, []), Library.Compile("Two", Codes, [])] });

    private static Task Fixes(string code) => Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(code);
}
