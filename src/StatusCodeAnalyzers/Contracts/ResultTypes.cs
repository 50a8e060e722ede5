using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What the types of results say: which status they send, and whether the document learns it from them.</summary>
internal static class ResultTypes
{
    private const string HttpResults = "Microsoft.AspNetCore.Http.HttpResults";
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    private static readonly ImmutableDictionary<string, int> Typed = new Dictionary<string, int>
    {
        ["Ok"] = 200, ["Created"] = 201, ["CreatedAtRoute"] = 201, ["Accepted"] = 202, ["AcceptedAtRoute"] = 202, ["NoContent"] = 204,
        ["BadRequest"] = 400, ["NotFound"] = 404, ["Conflict"] = 409, ["UnprocessableEntity"] = 422, ["ValidationProblem"] = 400,
        ["InternalServerError"] = 500, ["ServerSentEventsResult"] = 200, ["UnauthorizedHttpResult"] = 401, ["ForbidHttpResult"] = 403,
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, int> OfMvc = new Dictionary<string, int>
    {
        ["OkResult"] =
            200, ["OkObjectResult"] = 200, ["CreatedResult"] = 201, ["CreatedAtActionResult"] = 201, ["CreatedAtRouteResult"] = 201,
        ["AcceptedResult"] = 202, ["AcceptedAtActionResult"] = 202, ["AcceptedAtRouteResult"] = 202, ["NoContentResult"] = 204,
        ["BadRequestResult"] = 400, ["BadRequestObjectResult"] = 400, ["UnauthorizedResult"] = 401, ["UnauthorizedObjectResult"] = 401,
        ["NotFoundResult"] = 404, ["NotFoundObjectResult"] = 404, ["ConflictResult"] = 409, ["ConflictObjectResult"] = 409,
        ["UnprocessableEntityResult"] = 422, ["UnprocessableEntityObjectResult"] = 422, ["UnsupportedMediaTypeResult"] = 415,
    }.ToImmutableDictionary();

    // They give the document something else than a status, so that they implement its interface says nothing.
    private static readonly ImmutableHashSet<string> Silent = ImmutableHashSet.Create("ProblemHttpResult", "JsonHttpResult");

    /// <summary>The status that every result of the type sends; null where the result itself decides.</summary>
    public static int? Code(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol named when IsIn(named, HttpResults) => Typed.TryGetValue(named.Name, out var code) ? code : null,
        INamedTypeSymbol named when IsIn(named, Mvc) => OfMvc.TryGetValue(named.Name, out var code) ? code : null,
        _ => null,
    };

    /// <summary>Whether it is a result of <c>TypedResults</c>.</summary>
    public static bool IsTyped(ITypeSymbol? type) => type is INamedTypeSymbol named && IsIn(named, HttpResults) && !IsUnion(named);

    /// <summary>Whether it is <c>Results&lt;…&gt;</c>.</summary>
    public static bool IsUnion(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: > 1 } && type.IsCalledWithAnyArity(HttpResults + ".Results");

    /// <summary>Whether the framework asks the type what it replies.</summary>
    public static bool Declares(ITypeSymbol type) => !(IsTyped(type) && Silent.Contains(type.Name)) && Describes(type);

    /// <summary>Whether it implements the interface with which a result describes itself.</summary>
    public static bool Describes(ITypeSymbol type) =>
        type.AllInterfaces.Any(implemented => implemented.IsCalled("Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider"));

    /// <summary>What a type of result declares; null where it describes itself in a way that nobody can read here.</summary>
    public static ImmutableArray<DeclaredReply>? Declared(ITypeSymbol type)
    {
        if (IsUnion(type))
        {
            var all = ImmutableArray.CreateBuilder<DeclaredReply>();
            foreach (var part in ((INamedTypeSymbol)type).TypeArguments)
            {
                if (Declared(part) is not { } declared)
                    return null;

                all.AddRange(declared);
            }

            return all.ToImmutable();
        }

        if (!Declares(type))
            return ImmutableArray<DeclaredReply>.Empty;

        return IsTyped(type) && Code(type) is { } code ? ImmutableArray.Create(new DeclaredReply(code)) : null;
    }

    /// <summary>What an endpoint hands over, by its type.</summary>
    public static ReturnKind Kind(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Void } => ReturnKind.Nothing,
        { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or IErrorTypeSymbol or IDynamicTypeSymbol => ReturnKind.Unknown,
        _ when type.IsResult() => ReturnKind.Result,
        _ => ReturnKind.Value,
    };

    /// <summary>What the tasks around it end with.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type, Compilation compilation) =>
        TaskTypes.ValueOf(type) ?? (TaskTypes.Is(type) ? compilation.GetSpecialType(SpecialType.System_Void) : type);

    /// <summary>Whether it is a result of MVC, which a minimal API would write as a value.</summary>
    public static bool IsOfMvc(ITypeSymbol type) => type is INamedTypeSymbol named && named.ContainingNamespace.ToDisplayString() == Mvc;

    private static bool IsIn(INamedTypeSymbol type, string space) =>
        type.ContainingType is null && type.ContainingNamespace?.ToDisplayString() == space;
}

/// <summary>What an endpoint returns.</summary>
internal enum ReturnKind
{
    /// <summary>Nobody can tell.</summary>
    Unknown,

    /// <summary>Nothing: the reply is 200, or what was set.</summary>
    Nothing,

    /// <summary>A value, which goes out with 200.</summary>
    Value,

    /// <summary>A result, which says by itself what to send.</summary>
    Result,
}
