using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>What the server makes of a body that its status forbids. Each case is asked of Kestrel by the tests.</summary>
internal static class ForbiddenBody
{
    /// <summary>How the body of a result is written; null where MVC writes nothing of an empty text.</summary>
    public static BodyForm? Given(Response response)
    {
        var isJson = response.Api.Member is "JsonResult" or "Json" || response.Api.Type.EndsWith(".JsonResult", StringComparison.Ordinal);
        var isText = response.Api.Writes is Writes.Text || !isJson && response.Body?.Type?.SpecialType is SpecialType.System_String;
        return !isText ? BodyForm.Json
            : !IsEmpty(response.Body) ? response.Api.Writes is Writes.Text ? BodyForm.Measured : BodyForm.Written
            : response.Api.Kind is ResponseKind.Mvc ? null
            : BodyForm.Written;
    }

    /// <summary>How a call writes it.</summary>
    public static BodyForm Written(FollowingWrite write) =>
        write.Call.TargetMethod.Name == "WriteAsJsonAsync" ? BodyForm.Json : BodyForm.Written;

    /// <summary>The resource key of what is said; null for what is said of a body that is lost.</summary>
    public static string? Message(int code, BodyForm form, int aspNetCore) => (code, form) switch
    {
        ( < 200, _) => "STC2005_MessageInterim",
        (204 or 205, BodyForm.Measured) => "STC2005_MessageFails",
        (_, BodyForm.Measured or BodyForm.Written) => "STC2005_MessageThrows",
        _ when aspNetCore == 8 => "STC2005_MessageThrows",
        _ when aspNetCore == 9 => "STC2005_MessageBehind",
        (205, _) => "STC2005_MessageWaits",
        _ => null,
    };

    // MVC and Results give an empty text no length that the status forbids.
    private static bool IsEmpty(IOperation? text) =>
        text is { ConstantValue: { HasValue: true, Value: "" } }
            or IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };
}

/// <summary>How a body is written: what becomes of a forbidden one depends on it.</summary>
internal enum BodyForm
{
    /// <summary>As JSON, whose length is not known before.</summary>
    Json,

    /// <summary>As text or bytes, behind the headers.</summary>
    Written,

    /// <summary>As text, behind a header that says its length.</summary>
    Measured,
}
