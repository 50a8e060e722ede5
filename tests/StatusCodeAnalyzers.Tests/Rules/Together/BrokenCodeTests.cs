namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Code as it stands while somebody types: rules and fixes may say anything, but must not crash.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("Results.StatusCode(404")]
    [InlineData("Results.StatusCode(404,")]
    [InlineData("Results.StatusCode(404, 410, 430);")]
    [InlineData("Results.StatusCode(statusCode: )")]
    [InlineData("Results.StatusCode(wrongName: 404);")]
    [InlineData("Results.StatusCode(statusCode: 404, statusCode: 410);")]
    [InlineData("Results.Problem(404);")]
    [InlineData("Results.Problem(statusCode: 404")]
    [InlineData("Results.(404);")]
    [InlineData("Results.Json(, statusCode: 404);")]
    [InlineData("Results.Jsn(x, statusCode: 404);")]
    [InlineData("Results.StatusCode<int>(404);")]
    [InlineData("TypedResults.StatusCode(\"404\" + 404);")]
    [InlineData("new StatusCodeResult(404")]
    [InlineData("new ObjectResult { StatusCode = 404")]
    [InlineData("new ObjectResult(1) { StatusCode = 404, = 410, StatusCode };")]
    [InlineData("new (404);")]
    [InlineData("BadRequest(new ProblemDetails { Status = 404, $\"No order =>id}\" = \"Not Found\" });")]
    [InlineData("new Unknown(404) { StatusCode = 404 };")]
    [InlineData("new HttpResponseMessage((HttpStatusCode)404")]
    [InlineData("new HttpResponseMessage((HttpStatusCode))")]
    [InlineData("(HttpStatusCod)404;")]
    [InlineData("((System.Net.HttpStatusCode)404).;")]
    [InlineData("((System.Net.HttpStatusCode)(404);")]
    public Task Half_typed_calls(string statement) => AssertSurvives($$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public object Get(object x)
            {
                return {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("Response.StatusCode = 404")]
    [InlineData("Response.StatusCode = 404; Response.StatusCode = ;")]
    [InlineData("Response.StatusCode = = 404;")]
    [InlineData("Response. = 404;")]
    [InlineData("Response?.StatusCode = 404;")]
    [InlineData("Response.StatusCode == 404;")]
    [InlineData("(Response.StatusCode, missing) = (404, 410);")]
    [InlineData("(Response.StatusCode, Response.ContentLength, 3) = (404, 410);")]
    [InlineData("var (a, b) = 404; Response.StatusCode = a;")]
    [InlineData("int code = 404; int code = 410; Response.StatusCode = code;")]
    [InlineData("var code = code = 404; Response.StatusCode = code;")]
    [InlineData("var code = code == 404 ? code : 404; Response.StatusCode = code;")]
    [InlineData("Response.StatusCode = code; int code = 404;")]
    [InlineData("Missing.StatusCode = 404;")]
    [InlineData("Response[404] = 404;")]
    [InlineData("Response.StatusCode.Value = 404;")]
    [InlineData("Response.StatusCode() = 404;")]
    [InlineData("if (Response.StatusCode == 404")]
    [InlineData("if (404 == ) { }")]
    [InlineData("if (Response.StatusCode is 404 or ) { }")]
    [InlineData("if (Response.StatusCode is not ) { } else is 404")]
    [InlineData("if (Response is { StatusCode: 404, : 410, Missing: 404 }) { }")]
    [InlineData("if (Response is { StatusCode.: 404 }) { }")]
    [InlineData("if (Response is HttpResponse(404, 410) { StatusCode: 404 } r) { }")]
    [InlineData("if ((int)Response.StatusCode is [404, ..]) { }")]
    [InlineData("switch (Response.StatusCode) { case 404 case 404: case : case 410 }")]
    [InlineData("switch (Response.StatusCode) { case 404: case 404: break; case \"404\": }")]
    [InlineData("switch (Response.StatusCode { case 404: break; }")]
    [InlineData("switch () { case 404: break; }")]
    [InlineData("var text = Response.StatusCode switch { 404 => , 410 , => 430, _ };")]
    [InlineData("var text = switch { 404 => 410 };")]
    [InlineData("var text = $\"{Response.StatusCode = 404\";")]
    [InlineData("var text = $\"{404 == Response.StatusCode:}{\";")]
    [InlineData("Func<int> f = () => ; Response.StatusCode = f() == 404 ? 404 :;")]
    [InlineData("Func<HttpResponse, int> f = r => r.StatusCode = 404")]
    [InlineData("Func<HttpResponse, int> f = (r, ) => { return 404 }; f(404);")]
    [InlineData("new[] { 404, .Contains(Response.StatusCode);")]
    [InlineData("foreach (var code in new[] { 404, 410 ) Response.StatusCode = code;")]
    [InlineData("foreach (var code in 404) Response.StatusCode = code;")]
    [InlineData("Assert.Equal(404, (int)response.StatusCode);")]
    [InlineData("Response.StatusCode.Should().Be(404")]
    [InlineData("Response.StatusCode = 99999999999999999999; Response.StatusCode = 4__04_; Response.StatusCode = 0x; Response.StatusCode = 404LU;")]
    [InlineData("Response.StatusCode = 404f; Response.StatusCode = 404m; Response.StatusCode = '404';")]
    [InlineData("try { Response.StatusCode = 404; } catch (Missing e) when (e.StatusCode == 404 { }")]
    [InlineData("return 404; yield return 404; await 404; throw 404;")]
    [InlineData("goto case 404; case 404: break;")]
    public Task Half_typed_statements(string statement) => AssertSurvives($$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public void Get()
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("Response.StatusCode = 404")]
    [InlineData("public class C { int StatusCode = 404 }")]
    [InlineData("public class C { int StatusCode { get; } = 404; int StatusCode { get; } = 404; }")]
    [InlineData("public class C { void M(int statusCode = 404) { M(404); } void M(int statusCode = 404) { M(404); } }")]
    [InlineData("public class C { void M(int statusCode = ) { M(404, ); } }")]
    [InlineData("public class C { C(int statusCode) : base(404) { } C() : this(404, 404) { } }")]
    [InlineData("public class C : C { public override int StatusCode => 404; bool M() => StatusCode == 404; }")]
    [InlineData("public class C : D { } public class D : C { public override int StatusCode => 404; bool M() => StatusCode == 404; }")]
    [InlineData("public interface I : J { } public interface J : I { int StatusCode { get; } } public class C : I { public int StatusCode => 404; bool M() => StatusCode == 404; }")]
    [InlineData("public class C : Missing { public C() : base(404) { StatusCode = 404; } public override int StatusCode { get; set; } = 404; }")]
    [InlineData("public class C<T> where T : C<T>, new(404) { int StatusCode = 404; }")]
    [InlineData("public partial class C { partial void Send(int statusCode); void M() => Send(404); } public partial class C { partial void Send(int statusCode) => Send(404) }")]
    [InlineData("public enum E { StatusCode = 404, = 410, 404 }")]
    [InlineData("public record R(int StatusCode = 404, int StatusCode = 404) : R(404);")]
    [InlineData("public record struct R(int StatusCode) { R With() => this with { StatusCode = 404, = 404 }; }")]
    [InlineData("public class C { const int StatusCode = StatusCode + 404; void M(HttpResponse r) => r.StatusCode = StatusCode; }")]
    [InlineData("public class C { int this[int statusCode] => this[404]; int StatusCode => this[404, 410]; }")]
    [InlineData("public class C { public static implicit operator int(C c) => 404; void M(HttpResponse r) => r.StatusCode = new C(404); }")]
    [InlineData("public class C { event Action StatusCode = 404; delegate int StatusCodes(int statusCode = 404) }")]
    [InlineData("var statusCode = 404; return 404; int StatusCode() => 404 class C")]
    [InlineData("namespace N { Response.StatusCode = 404; namespace { class { int StatusCode = 404; } } }")]
    [InlineData("using static System.Net.HttpStatusCode; using X = ; class C { bool M(HttpResponseMessage r) => r.StatusCode == 404; }")]
    [InlineData("extern alias missing; class C { void M(missing::R r) => r.StatusCode = 404; }")]
    [InlineData("#if\nclass C { int StatusCode = 404; }\n#region")]
    [InlineData("}}} class C { void M(HttpResponse r) { r.StatusCode = 404; } {{{")]
    public Task Half_typed_files(string code) => AssertSurvives(code);

    [Theory]
    [InlineData("[ProducesResponseType(404")]
    [InlineData("[ProducesResponseType(404)")]
    [InlineData("[ProducesResponseType(404,)]")]
    [InlineData("[ProducesResponseType(typeof(), 404)]")]
    [InlineData("[ProducesResponseType(typeof(Missing), 404)]")]
    [InlineData("[ProducesResponseType<>(404)]")]
    [InlineData("[ProducesResponseType<Missing>(404)]")]
    [InlineData("[ProducesResponseType(StatusCode = 404, StatusCode = 410)]")]
    [InlineData("[ProducesResponseType(404, Missing = 404)]")]
    [InlineData("[ProducesResponseType(\"404\", 404)]")]
    [InlineData("[Missing(404)]")]
    [InlineData("[(404)]")]
    [InlineData("[InlineData(404), InlineData(404, )] ")]
    [InlineData("[return: ProducesResponseType(404)")]
    public Task Unfinished_attributes(string attribute) => AssertSurvives($$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            {{attribute}}
            public object Get(int statusCode) => StatusCode(404);
        }
        """);

    private static Task AssertSurvives(string code) => BrokenCode.AssertSurvives(ReferencePack.Net10, ("Code.cs", code));
}
