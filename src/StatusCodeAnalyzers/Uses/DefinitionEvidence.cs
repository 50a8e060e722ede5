using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Catalog;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// What speaks for a definition being a status code. An enum of orders has Created and Accepted too, and a list of errors its own NotFound:
/// so the type's name, the definition's own or the other members must say that these are the registry's numbers.
/// </summary>
internal sealed class DefinitionEvidence
{
    // Types of these have numbers of their own, also where they count HTTP's errors.
    private static readonly HashSet<string> Foreign = new()
    {
        "events", "log", "logs", "logging", "logger", "orders", "jobs", "task", "tasks", "payment", "payments", "ticket", "tickets",
        "shipment", "invoice", "level", "levels", "priority", "weight", "weights", "menu", "command", "commands", "workflow",
        "step", "steps", "stage", "phase", "opcode", "opcodes", "ids", "metric", "metrics",
    };

    // A type that is called no more than these is a plain list of codes, if one of the first kind is among them.
    private static readonly HashSet<string> Codes = new() { "api", "code", "codes", "status", "statuses", "response", "responses", "web", "rest" };
    private static readonly HashSet<string> Plain = new(Codes) { "error", "errors", "result", "results", "constants", "my", "app" };

    private static readonly HashSet<string> Repliers = new() { "controller", "endpoint", "endpoints", "middleware" };

    private static readonly string[] StatusCodes =
    {
        "statuscode", "httpstatus", "httpcode", "httpresponse", "httperror", "responsecode", "sipstatus", "sipresponse",
    };

    private readonly List<Words> _types;
    private readonly DefinedName _name;
    private int _right;
    private int _surelyRight;
    private int _wrong;
    private int _other;

    public DefinitionEvidence(CodeDefinition definition, DefinedName name)
    {
        _name = name;
        _types = definition.Declaration.Ancestors().OfType<BaseTypeDeclarationSyntax>().Select(type => new Words(type.Identifier.ValueText)).ToList();
        if (definition.Declaration.Parent is VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax } || definition.Type is not { } type)
            _wrong = 1;
        else
        {
            foreach (var sibling in CodeDefinition.AllOf(type))
                Count(sibling);
        }
    }

    /// <summary>Whether SIP is spoken of.</summary>
    public bool IsSip => _name.Around.Contains("sip") || _types.Any(words => words.All.Contains("sip"));

    /// <summary>Whether the type counts something that has numbers of its own.</summary>
    public bool IsForeign => _types.Any(words =>
        !Repliers.Contains(words.Last) && (Foreign.Overlaps(words.All) || MemberNames.IsOfOtherNumbers(words)));

    /// <summary>Whether the definition is one of status codes.</summary>
    /// <param name="value">Its number.</param>
    public bool Suffices(int value)
    {
        if (_name.Around.Any(word => word is "http" or "sip"))
            return IsNumberedByRegistry;

        var isOfHttp = _types.Any(words => words.All.Contains("http") || words.All.Contains("sip"));
        var isOfCodes = _types.Any(words => StatusCodes.Any(words.Joined.Contains));
        if (_name.IsCommonWord)
            return isOfHttp && isOfCodes && IsNumberedByRegistry && _right >= _other || _surelyRight > 0 && _right > 1 && _right > _wrong + _other;

        var isKnown = value >= 200 && (StatusCatalog.Http(value) is not null || StatusCatalog.Vendors(value).Any());
        return (isOfHttp || isOfCodes) && IsNumberedByRegistry && _right >= _other
            || isKnown && IsNumberedByRegistry && _name.Around.Any(word => word is "status" or "statuscode")
            || _surelyRight > 0 && _right >= _wrong && _right >= _other
            || isKnown && IsAlone && value >= 400;
    }

    // Two that are wrong where none is right are numbers of the type's own.
    private bool IsNumberedByRegistry => _right >= _wrong || _wrong == 1;

    /// <summary>Whether it is the only number of a plain list of codes, or of a class that replies.</summary>
    private bool IsAlone => _wrong == 1 && _other == 0
        && (_types.Count == 0 || _types[0].All.All(Plain.Contains) && Codes.Overlaps(_types[0].All) || Repliers.Contains(_types[0].Last));

    private void Count(CodeDefinition definition)
    {
        if (definition.Value is not { } value)
        {
            // The compiler counts on; what another constant gives its value says nothing.
            _other += definition.Declaration is EnumMemberDeclarationSyntax { EqualsValue: null } ? 1 : 0;
            return;
        }

        var name = DefinedName.Of(definition.Name.ValueText);
        var isRight = name?.Fits(value) is true;
        _right += isRight ? 1 : 0;
        _wrong += !isRight && name?.IsPhrase is true ? 1 : 0;
        _other += !isRight && name?.IsPhrase is not true ? 1 : 0;

        // OK = 200 is a round number; 201 or 404 is no accident.
        _surelyRight += isRight && (value % 100 != 0 || !name!.IsCommonWord) ? 1 : 0;
    }
}
