namespace StatusCodeAnalyzers.Apis;

/// <summary>One row of the table: a member through which a status code is given or read.</summary>
/// <param name="Type">Metadata name of the declaring type, such as <c>Microsoft.AspNetCore.Http.Results</c>.</param>
/// <param name="Member">Name of the method, property, field or constructor (<c>.ctor</c>).</param>
/// <param name="Parameter">The parameter that carries the code, in every overload that has it; null where the member itself does.</param>
internal sealed record StatusCodeApi(string Type, string Member, string? Parameter = null);
