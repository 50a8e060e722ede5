
namespace StatusCodeAnalyzers.Responses;

/// <summary>One row of the table: a method, constructor or property that sends a status, with or without a body.</summary>
/// <param name="Type">Metadata name of the declaring type, such as <c>Microsoft.AspNetCore.Http.Results</c>.</param>
/// <param name="Member">Name of the method, constructor (<c>.ctor</c>) or property.</param>
/// <param name="Kind">Whose way of replying it is.</param>
/// <param name="Code">The status where nothing else gives one; null where that depends on what went before.</param>
/// <param name="Writes">What becomes of a body.</param>
/// <param name="Body">The parameters of the body, whichever an overload has; an initializer sets the property of the same name.</param>
/// <remarks>The status itself is always called <c>statusCode</c>, as a parameter, or as a property that an initializer sets.</remarks>
internal sealed record ResponseApi(
    string Type, string Member, ResponseKind Kind, int? Code = null, Writes Writes = Writes.Nothing, params string[] Body);

/// <summary>Whose way of replying it is: what a body looks like in code depends on it.</summary>
internal enum ResponseKind
{
    /// <summary>A method of a controller or Razor page, or an MVC result.</summary>
    Mvc,

    /// <summary>A method of <c>Results</c>.</summary>
    Results,

    /// <summary>A method of <c>TypedResults</c>, whose type says what is sent.</summary>
    TypedResults,

    /// <summary>The status of an <c>HttpResponse</c>; its body is written by other statements.</summary>
    HttpResponse,
}

/// <summary>What a reply's body is made of.</summary>
internal enum Writes
{
    /// <summary>There is none.</summary>
    Nothing,

    /// <summary>A value, as JSON or what the client asked for; none where no value is given.</summary>
    Value,

    /// <summary>Text as it is; none where none is given.</summary>
    Text,

    /// <summary>Problem details, whatever is given.</summary>
    Problem,
}
