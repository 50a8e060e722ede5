namespace StatusCodeAnalyzers.Apis;

/// <summary>
/// The full names of the types that rules ask for beside those of the tables. A user may have a type of the same short name.
/// </summary>
internal static class FrameworkTypes
{
    public const string HttpContext = "Microsoft.AspNetCore.Http.HttpContext";
    public const string HttpResponse = "Microsoft.AspNetCore.Http.HttpResponse";
    public const string StatusCodes = "Microsoft.AspNetCore.Http.StatusCodes";
    public const string AdditionalStatusCodes = "Microsoft.AspNetCore.Http.AdditionalStatusCodes";
    public const string SipStatusCodes = "Microsoft.AspNetCore.Http.SipStatusCodes";
    public const string ControllerBase = "Microsoft.AspNetCore.Mvc.ControllerBase";
    public const string PageModel = "Microsoft.AspNetCore.Mvc.RazorPages.PageModel";
    public const string ProblemDetails = "Microsoft.AspNetCore.Mvc.ProblemDetails";
    public const string ActionResult = "Microsoft.AspNetCore.Mvc.ActionResult";
    public const string ActionResultOfValue = "Microsoft.AspNetCore.Mvc.ActionResult`1";
    public const string ActionResultInterface = "Microsoft.AspNetCore.Mvc.IActionResult";
    public const string HttpStatusCode = "System.Net.HttpStatusCode";
    public const string SipSorceryStatusCodes = "SIPSorcery.SIP.SIPResponseStatusCodesEnum";

    /// <summary>The framework's own constants.</summary>
    public static readonly string[] Constants = { StatusCodes, HttpStatusCode };

    /// <summary>By a value of these, a reply can be changed.</summary>
    public static readonly string[] ContextAndResponse = { HttpContext, HttpResponse };

    /// <summary>What can be given as any result of MVC.</summary>
    public static readonly string[] AnyActionResult = { ActionResultInterface, ActionResult, ActionResultOfValue };

    /// <summary>What can be given as any result.</summary>
    public static readonly string[] AnyResult = AnyActionResult.Append("Microsoft.AspNetCore.Http.IResult").ToArray();
}
