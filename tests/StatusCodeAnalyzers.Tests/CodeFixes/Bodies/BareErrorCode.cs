using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>What the tests of <see cref="ErrorWithoutBodyFix"/> share: code that sends errors bare, and the bodies that they get.</summary>
internal static class BareErrorCode
{
    public const string Problem = "SendProblemDetails";

    public const string FlowFailed = "new { error = \"flow_failed\", message = \"Flow Failed\" }";
    public const string NotFound = "new { error = \"not_found\", message = \"Not Found\" }";

    public const string FlowType = "title: \"Flow Failed\", type: \"https://www.rfc-editor.org/rfc/rfc5626.html#section-11.5\"";

    public static readonly Setup CSharp12 = new() { Language = "12" };

    public static Task Sends(string code, ActionChoice action = default, Setup? setup = null) =>
        Verify.Reports<ErrorWithoutBodyAnalyzer, ErrorWithoutBodyFix>(
            code, config: "status_codes.protocols = http, sip", action: action, dotnetFormat: false, setup: setup);

    public static string Endpoints(string members) => $$"""
        using Microsoft.AspNetCore.Http.HttpResults;

        var app = WebApplication.Create(args);
        {{members}}
        app.Run();
        """;

    public static string Controller(string members) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            {{members}}
        }
        """;
}
