using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <summary>One row of the table: a member through which a status code is given or read.</summary>
/// <param name="Type">Metadata name of the declaring type, such as <c>Microsoft.AspNetCore.Http.Results</c>.</param>
/// <param name="Member">Name of the method, property, field or constructor (<c>.ctor</c>).</param>
/// <param name="Parameter">The parameter that carries the code, in every overload that has it; null where the member itself does.</param>
/// <param name="Position">Whether the place is the code itself or something that yields it.</param>
/// <param name="Protocol">Whose codes they are.</param>
/// <param name="IsSent">
/// Whether a code given there goes out in a reply, or is promised as one, rather than read from one or made up for a test.
/// </param>
/// <param name="IsText">Whether the code is given as text there: <c>Responses["404"]</c>.</param>
internal sealed record StatusCodeApi(
    string Type,
    string Member,
    string? Parameter = null,
    CodePosition Position = CodePosition.Value,
    Protocol Protocol = Protocol.Http,
    bool IsSent = true,
    bool IsText = false);

/// <summary>Where in a value the status code is.</summary>
internal enum CodePosition
{
    /// <summary>The value is the code.</summary>
    Value,

    /// <summary>The value is a function that returns the code.</summary>
    Returns,

    /// <summary>The value is a collection of codes, or a dictionary whose values are codes.</summary>
    Elements,

    /// <summary>The value is a dictionary whose keys are codes.</summary>
    Keys,
}
