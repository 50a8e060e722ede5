using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <content>Settings, and what a number or a name is called.</content>
internal static partial class MessageExamples
{
    private static MessageExample[] Names =>
    [
        new("STC0001_Message", "", "status_codes.match_names = maybe", new() { Packs = Newest },
            "'status_codes.match_names = maybe' is not understood; expected: true or false. The default 'true' applies."),
        new("STC0001_MessageWithoutDefault", "", "status_codes.allowed = all", new() { Packs = Newest },
            "'status_codes.allowed = all' is not understood; expected: numbers, separated by commas. It has no effect."),
        new("STC0001_MessageUnknownKey", "", "status_codes.alowed = 404", new() { Packs = Newest },
            "'status_codes.alowed' is no option of StatusCodeAnalyzers; there are: "
                + string.Join(", ", Options.All.Select(option => option.Key))),
        new("STC0001_MessageUnknownType", "", "status_codes.response_body_type = Acme.ErrorBody", new() { Packs = Newest },
            "'status_codes.response_body_type = Acme.ErrorBody' names no type that this project can see. The default 'new { error = …, message = … }' applies."),
        new("STC0001_MessageUnusableType", "public record ErrorBody(int Number);", "status_codes.response_body_type = ErrorBody",
            new() { Packs = Newest },
            "'status_codes.response_body_type = ErrorBody' names a type that takes no error text: it needs a constructor or settable properties called error or code, and message, title or detail. The default 'new { error = …, message = … }' applies."),
        new("STC1001_Message", "_ = Results.StatusCode(404);", null, new() { Packs = Newest },
            "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound"),
        new("STC1002_Message", "void Send(int statusCode) { } Send(404);", null, new() { Packs = Newest },
            "404 is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound"),
        new("STC1001_MessageUnused", "_ = Results.StatusCode(418);", null, new() { Packs = Newest },
            "418 is HTTP I'm a teapot (unused in the registry, RFC 9110 §15.5.19); use StatusCodes.Status418ImATeapot"),
        new("STC1002_MessageUnused", "void Send(int statusCode) { } Send(418);", null, new() { Packs = Newest },
            "418 is HTTP I'm a teapot (unused in the registry, RFC 9110 §15.5.19); use StatusCodes.Status418ImATeapot"),
        new("STC1003_Message", "_ = System.Net.HttpStatusCode.RedirectMethod;", null, new() { Packs = Newest },
            "RedirectMethod is an old name of 303 See Other (RFC 9110 §15.4.4); use HttpStatusCode.SeeOther"),
        new("STC1004_Message", "_ = Results.StatusCode(404);", null, new() { Packs = Newest },
            "404 is HTTP Not Found (RFC 9110 §15.5.5); use Results.NotFound(), which sends the same reply"),
        new("STC1005_Message", "_ = (int)System.Net.HttpStatusCode.NotFound;", null, new() { Packs = Newest },
            "Use StatusCodes.Status404NotFound for (int)HttpStatusCode.NotFound"),
        new("STC1006_Message", "_ = new Microsoft.OpenApi.OpenApiResponses { [\"404\"] = new Microsoft.OpenApi.OpenApiResponse() };", null,
            new() { Packs = Newest, References = Package.References("Microsoft.OpenApi") },
            "\"404\" is HTTP Not Found (RFC 9110 §15.5.5); use StatusCodes.Status404NotFound.ToString()"),
        new(
            "STC1006_MessageUnused",
            "_ = new Microsoft.OpenApi.OpenApiResponses { [\"418\"] = new Microsoft.OpenApi.OpenApiResponse() };",
            null,
            new() { Packs = Newest, References = Package.References("Microsoft.OpenApi") },
            "\"418\" is HTTP I'm a teapot (unused in the registry, RFC 9110 §15.5.19); use StatusCodes.Status418ImATeapot.ToString()"),
    ];
}
