using System.Collections.Immutable;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Responses;

/// <summary>What a member of a body says the status is.</summary>
/// <param name="Member">The member.</param>
/// <param name="Code">The code that it names; of several, HTTP's.</param>
/// <param name="Named">The code's entry in a registry; null for a number that none knows.</param>
/// <remarks>
/// People use many of the words of HTTP for their own trade, and many send a status of 200 with what went wrong in the body.
/// So a claim is believed only where the member can mean nothing else:
/// <list type="bullet">
/// <item>a number, by the name of its member; <c>status</c> and <c>code</c> alone are a job's or a library's in a reply that
/// succeeds;</item>
/// <item>a title that is the name of an error and nothing more; everywhere else a slug, or a phrase as the registry writes it,
/// because "Not found" in a message speaks of an order;</item>
/// <item>one word, such as Conflict, as a title with a capital only: <c>conflict</c> is an error of many APIs,
/// and Unauthorized what many call a 403;</item>
/// <item>in a reply that succeeds, no text but the slug of an error, and no title;</item>
/// <item>SIP's names only where the status is SIP's: <c>temporarily_unavailable</c> is an error of OAuth, <c>rejected</c> one of
/// everybody.</item>
/// </list>
/// </remarks>
internal sealed record StatusClaim(BodyMember Member, int Code, RegisteredCode? Named)
{
    private static readonly ImmutableDictionary<string, ClaimKind> Kinds =
        new Dictionary<string, ClaimKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["status"] = ClaimKind.Status,
        ["statusCode"] = ClaimKind.StatusCode,
        ["status_code"] = ClaimKind.StatusCode,
        ["httpStatus"] = ClaimKind.StatusCode,
        ["httpStatusCode"] = ClaimKind.StatusCode,
        ["http_status"] = ClaimKind.StatusCode,
        ["code"] = ClaimKind.Code,
        ["errorCode"] = ClaimKind.Code,
        ["error_code"] = ClaimKind.Code,
        ["error"] = ClaimKind.Error,
        ["title"] = ClaimKind.Title,
        ["statusText"] = ClaimKind.Title,
        ["reasonPhrase"] = ClaimKind.Title,
        ["message"] = ClaimKind.Text,
        ["errorMessage"] = ClaimKind.Text,
        ["error_description"] = ClaimKind.Text,
        ["detail"] = ClaimKind.Text,
        [""] = ClaimKind.Text,
        ["type"] = ClaimKind.Type,
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a member of that name can say anything of the status.</summary>
    public static bool IsCandidate(string name) => Kinds.ContainsKey(name);

    /// <summary>The claim of a member that contradicts the status; null for every other one.</summary>
    /// <param name="member">A member of the body.</param>
    /// <param name="status">The status that is sent.</param>
    /// <param name="isProblem">Whether the body is problem details, whose members mean the status and nothing else.</param>
    public static StatusClaim? Against(BodyMember member, int status, bool isProblem)
    {
        if (!Kinds.TryGetValue(member.Name, out var kind) || member.Value.ConstantValue is not { HasValue: true, Value: { } value })
            return null;

        return value switch
        {
            int number when number != status && IsStatus(number, status, kind, isProblem) =>
                new StatusClaim(member, number, StatusCatalog.Http(number) ?? StatusCatalog.Sip(number)),
            string text when kind is ClaimKind.Type => OfUri(member, text, status),
            string text when IsName(text, status, kind) => OfText(member, text, status, kind),
            _ => null,
        };
    }

    private static bool IsStatus(int number, int status, ClaimKind kind, bool isProblem) => kind switch
    {
        _ when number is < 100 or > 599 => false,
        ClaimKind.Status when isProblem => true,
        ClaimKind.StatusCode => true,
        ClaimKind.Status or ClaimKind.Code => status >= 400 && number >= 400 && StatusCatalog.Http(number) is not null,
        _ => false,
    };

    private static bool IsName(string text, int status, ClaimKind kind) => kind switch
    {
        ClaimKind.Title => status >= 400,
        ClaimKind.Error => text.IndexOf(' ') < 0 || status >= 400 && CodeTexts.IsPhrase(text),
        ClaimKind.Code or ClaimKind.Status => status >= 400 && (text.IndexOf(' ') < 0 || CodeTexts.IsPhrase(text)),
        ClaimKind.Text => status >= 400 && CodeTexts.IsPhrase(text),
        _ => false,
    };

    private static bool IsBelieved(string text, RegisteredCode code, ClaimKind kind) =>
        !CodeTexts.IsOneWord(text) || kind is ClaimKind.Title && text == code.Phrase;

    private static StatusClaim? OfText(BodyMember member, string text, int status, ClaimKind kind)
    {
        var codes = CodeTexts.Find(text).ToList();
        if (codes.Any(code => code.Code == status))
            return null;

        var isSip = StatusCatalog.Http(status) is null && StatusCatalog.Sip(status) is not null;
        return codes.FirstOrDefault(code => (code.Protocol is Protocol.Http || isSip) && IsBelieved(text, code, kind)) is { } named
            ? new StatusClaim(member, named.Code, named)
            : null;
    }

    private static StatusClaim? OfUri(BodyMember member, string uri, int status) =>
        CodeUris.Find(uri) is { } code && code != status
            ? new StatusClaim(member, code, StatusCatalog.Http(code) ?? StatusCatalog.Sip(code))
            : null;
}

/// <summary>What a member means by its name.</summary>
internal enum ClaimKind
{
    /// <summary>A number of HTTP, or anybody's state.</summary>
    Status,

    /// <summary>A number of HTTP.</summary>
    StatusCode,

    /// <summary>A number or slug, of HTTP or of one's own.</summary>
    Code,

    /// <summary>A slug or phrase.</summary>
    Error,

    /// <summary>A phrase.</summary>
    Title,

    /// <summary>A sentence for people.</summary>
    Text,

    /// <summary>A URI.</summary>
    Type,
}
