using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Settings;

/// <summary>
/// A team's settings for one file, from .editorconfig or .globalconfig. A value that is not understood leaves the default in force.
/// </summary>
internal sealed class Options
{
    /// <summary>All keys of the package start with it.</summary>
    public const string Prefix = "status_codes.";

    public static readonly Option<ImmutableHashSet<int>> AllowedOption = new(
        Prefix + "allowed", Text.Of("Expected_Numbers"), "", TryReadNumbers,
        "Numbers that may stay raw in the rules that ask for a name (`STC1001`, `STC1002`, `STC2002`), such as `200, 404`.");

    public static readonly Option<ImmutableHashSet<Protocol>> ProtocolsOption = new(
        Prefix + "protocols", Text.Of("Expected_Protocols"), "http, sip", TryReadProtocols,
        "Which protocols' codes the file uses. Without `sip`, a number that only SIP knows is an unregistered one. `sip` that you set by hand says that the file speaks SIP, so that `dotnet format` may write SIP's names.");

    public static readonly Option<bool> EnumConstantsOption = new(
        Prefix + "constants", Text.Of("Expected_Constants"), "status_codes", TryReadConstants,
        "What an `int` is named with: `StatusCodes.Status404NotFound`, or `(int)HttpStatusCode.NotFound`.");

    public static readonly Option<ImmutableArray<string>> ConstantsTypesOption = new(
        Prefix + "constants_types", Text.Of("Expected_TypeNames"), "", TryReadNames,
        "Your own classes of `int` constants, such as `Acme.Http.Codes`. The first one that has the number names it.");

    public static readonly Option<ImmutableHashSet<string>> AdditionalApisOption = new(
        Prefix + "additional_apis", Text.Of("Expected_DocumentationIds"), "", TryReadIds,
        "Members and parameters that carry a status code whatever they are called, such as `P:Acme.Reply.Outcome` or `M:Acme.Reply.Send(System.Int32)/outcome`; a method without a parameter stands for all its numbers. A constructor is `M:Acme.Fault.ctor(System.Int32)`, without the `#` of its id, which begins a comment.");

    public static readonly Option<ImmutableHashSet<string>> ExcludedApisOption = new(
        Prefix + "excluded_apis", Text.Of("Expected_DocumentationIds"), "", TryReadIds,
        "Members and parameters to ignore, in the same format.");

    public static readonly Option<bool> MatchNamesOption = new(
        Prefix + "match_names", Text.Of("Expected_TrueOrFalse"), "true", bool.TryParse,
        "Whether own and third-party members count by their names (`STC1002`).");

    public static readonly Option<bool> MatchSynonymsOption = new(
        Prefix + "match_synonyms", Text.Of("Expected_TrueOrFalse"), "false", bool.TryParse,
        "Whether `STC1003` asks for one spelling where the framework has two in daily use: `HttpStatusCode.Found` for `Redirect`, `MovedPermanently` for `Moved`, `MultipleChoices` for `Ambiguous`.");

    public static readonly Option<bool> ResponseBodyOption = new(
        Prefix + "response_body", Text.Of("Expected_ResponseBody"), "error", TryReadResponseBody,
        "Which body an editor offers first for an error that is sent without one (`STC4001`): an error object, or problem details.");

    public static readonly Option<string?> ResponseBodyTypeOption = new(
        Prefix + "response_body_type", Text.Of("Expected_TypeName"), "", TryReadName,
        "Your own type of error objects, such as `Acme.Http.ErrorBody`, in place of `new { error = …, message = … }`. Its constructor takes, or its properties are called, `error` or `code` and `message`, `title` or `detail`.");

    public static readonly Option<bool?> ApiContractOption = new(
        Prefix + "api_contract", Text.Of("Expected_TrueOrFalse"), "", TryReadSwitch,
        "Whether endpoints are compared with what the OpenAPI document says of them (`STC3xxx`). By default they are where the project references Microsoft.AspNetCore.OpenApi, Swashbuckle or NSwag.");

    /// <summary>Every key, in the order of the documentation.</summary>
    public static readonly ImmutableArray<Option> All = ImmutableArray.Create<Option>(
        AllowedOption, ProtocolsOption, EnumConstantsOption, ConstantsTypesOption, AdditionalApisOption, ExcludedApisOption,
        MatchNamesOption,
        MatchSynonymsOption,
        ResponseBodyOption, ResponseBodyTypeOption, ApiContractOption);

    private readonly AnalyzerConfigOptions _config;

    public Options(AnalyzerConfigOptions config) => _config = config;

    public ImmutableHashSet<int> Allowed => AllowedOption.Read(_config);

    public ImmutableHashSet<Protocol> Protocols => ProtocolsOption.Read(_config);

    /// <summary>Whether somebody has written down that the file speaks SIP.</summary>
    public bool SpeaksSip => ProtocolsOption.IsSet(_config) && Protocols.Contains(Protocol.Sip);

    public bool PrefersEnum => EnumConstantsOption.Read(_config);

    public ImmutableArray<string> ConstantsTypes => ConstantsTypesOption.Read(_config);

    public ImmutableHashSet<string> AdditionalApis => AdditionalApisOption.Read(_config);

    public ImmutableHashSet<string> ExcludedApis => ExcludedApisOption.Read(_config);

    public bool MatchNames => MatchNamesOption.Read(_config);

    public bool MatchSynonyms => MatchSynonymsOption.Read(_config);

    public bool PrefersProblemDetails => ResponseBodyOption.Read(_config);

    public string? ResponseBodyType => ResponseBodyTypeOption.Read(_config);

    /// <summary>Null where nobody has decided.</summary>
    public bool? ApiContract => ApiContractOption.Read(_config);

    private static bool TryReadSwitch(string value, out bool? isOn)
    {
        isOn = bool.TryParse(value, out var given) ? given : null;
        return isOn is not null || value.Length == 0;
    }

    private static bool TryReadNumbers(string value, out ImmutableHashSet<int> numbers)
    {
        numbers = ImmutableHashSet<int>.Empty;
        foreach (var part in Parts(value))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;

            numbers = numbers.Add(number);
        }

        return true;
    }

    private static bool TryReadProtocols(string value, out ImmutableHashSet<Protocol> protocols)
    {
        protocols = ImmutableHashSet<Protocol>.Empty;
        foreach (var part in Parts(value))
        {
            // Enum.TryParse alone would take numbers too.
            if (!char.IsLetter(part[0]) || !Enum.TryParse<Protocol>(part, ignoreCase: true, out var protocol))
                return false;

            protocols = protocols.Add(protocol);
        }

        return protocols.Count > 0;
    }

    private static bool TryReadConstants(string value, out bool isEnum)
    {
        isEnum = value.Equals("http_status_code", StringComparison.OrdinalIgnoreCase);
        return isEnum || value.Equals("status_codes", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryReadResponseBody(string value, out bool isProblemDetails)
    {
        isProblemDetails = value.Equals("problem_details", StringComparison.OrdinalIgnoreCase);
        return isProblemDetails || value.Equals("error", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryReadName(string value, out string? name)
    {
        var isRead = TryReadNames(value, out var names) && names.Length <= 1;
        name = isRead ? names.FirstOrDefault() : null;
        return isRead;
    }

    private static bool TryReadNames(string value, out ImmutableArray<string> names)
    {
        names = Parts(value).ToImmutableArray();
        return names.All(name => name.All(character => char.IsLetterOrDigit(character) || character is '.' or '_' or '+' or '`'));
    }

    private static bool TryReadIds(string value, out ImmutableHashSet<string> ids)
    {
        ids = Parts(value, separator: '|').Select(Id).ToImmutableHashSet();
        return ids.All(id => id.Length > 2
            && id[0] is 'M' or 'P' or 'F'
            && id[1] == ':'
            && id[id.Length - 1] != '.'
            && id.Count(character => character == '(') == id.Count(character => character == ')'));
    }

    // The id of a constructor has a #, at which the format of the file ends the value: M:Fault.ctor(System.Int32) stands for it.
    private static string Id(string written) => written.Replace("..ctor", ".ctor").Replace(".ctor", ".#ctor");

    private static IEnumerable<string> Parts(string value, char separator = ',') =>
        value.Split(separator).Select(part => part.Trim()).Where(part => part.Length > 0);
}
