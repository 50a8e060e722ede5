using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Calls and creations of results whose status nobody gives, beside those of <see cref="Responses.ResponseApis"/>.</summary>
internal static class ResultCalls
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";
    private const string Http = "Microsoft.AspNetCore.Http.";

    // Who gives what: methods of controllers, of Results and of TypedResults.
    private static readonly ImmutableDictionary<string, int> Codes = new Dictionary<string, int>
    {
        ["CreatedAtAction"] = 201, ["CreatedAtRoute"] = 201, ["AcceptedAtAction"] = 202, ["AcceptedAtRoute"] = 202, ["Created"] = 201,
        ["Accepted"] = 202,
        ["RedirectPermanent"] = 301, ["RedirectPreserveMethod"] = 307, ["RedirectPermanentPreserveMethod"] = 308,
        ["LocalRedirectPermanent"] = 301, ["LocalRedirectPreserveMethod"] = 307, ["LocalRedirectPermanentPreserveMethod"] = 308,
        ["RedirectToActionPermanent"] = 301, ["RedirectToActionPreserveMethod"] = 307, ["RedirectToRoutePermanent"] = 301,
        ["RedirectToRoutePreserveMethod"] = 307, ["RedirectToAction"] = 302,
    }.ToImmutableDictionary();

    // They take flags that choose among the four.
    private static readonly ImmutableHashSet<string> Redirects = ImmutableHashSet.Create("Redirect", "LocalRedirect", "RedirectToRoute");

    // They leave the status alone.
    private static readonly ImmutableHashSet<string> Bare = ImmutableHashSet.Create(
        "File", "PhysicalFile", "VirtualFile", "Bytes", "Stream", "View", "PartialView", "Empty");

    private static readonly ImmutableHashSet<string> Owners = ImmutableHashSet.Create(
        Mvc + "ControllerBase", Mvc + "Controller", Http + "Results", Http + "TypedResults");

    private static readonly ImmutableHashSet<string> BareTypes = ImmutableHashSet.Create(
        Mvc + "FileContentResult", Mvc + "FileStreamResult", Mvc + "PhysicalFileResult", Mvc + "VirtualFileResult", Mvc + "EmptyResult",
        Mvc + "ViewResult", Mvc + "PartialViewResult");

    /// <summary>The status that the call always sends; null where that is none of these or can't be told.</summary>
    public static int? Code(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!IsOwned(method))
            return null;

        return Codes.TryGetValue(method.Name, out var code) ? code
            : method.Name == "Unauthorized" ? 401
            : Redirects.Contains(method.Name) ? Redirect(call)
            : null;
    }

    /// <summary>Whether the call is answered by authentication: most often as 403, but by a cookie's handler with a redirect.</summary>
    public static bool IsForbid(IInvocationOperation call) => IsOwned(call.TargetMethod) && call.TargetMethod.Name == "Forbid";

    /// <summary>Whether the result sends what the response has, which is 200 if nobody changed it.</summary>
    public static bool LeavesStatus(IOperation operation) => operation switch
    {
        IInvocationOperation call => IsOwned(call.TargetMethod) && Bare.Contains(call.TargetMethod.Name),
        IObjectCreationOperation { Type: INamedTypeSymbol type } => BareTypes.Contains(type.OriginalDefinition.ToDisplayString()),
        _ => false,
    };

    private static bool IsOwned(IMethodSymbol method) =>
        Owners.Any(owner => method.ContainingType.IsCalled(owner));

    private static int? Redirect(IInvocationOperation call)
    {
        var isPermanent = Flag("permanent");
        var preserves = Flag("preserveMethod");
        return isPermanent is null || preserves is null ? null
            : isPermanent.Value ? preserves.Value ? 308 : 301
            : preserves.Value ? 307 : 302;

        bool? Flag(string name) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name) is { } argument
            ? argument.Value.ConstantValue is { HasValue: true, Value: bool value } ? value : null
            : false;
    }
}
