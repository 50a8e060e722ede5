using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Catalog;

namespace StatusCodeAnalyzers.Uses;

/// <summary>A raw number that meets a status-code API.</summary>
/// <param name="Code">The number.</param>
/// <param name="Expression">What stands for it in the code: the literal, or the cast of it to <c>HttpStatusCode</c>.</param>
/// <param name="IsEnum">Whether the expression's type is <c>HttpStatusCode</c> rather than a number.</param>
/// <param name="Place">The API.</param>
internal sealed record StatusCodeUse(int Code, ExpressionSyntax Expression, bool IsEnum, Place Place);

/// <summary>A place that takes or gives a status code.</summary>
/// <param name="Protocol">Whose codes it takes.</param>
/// <param name="IsCompared">Whether the number is compared with the code there, rather than given to it.</param>
/// <param name="ComparedCast">The <c>(int)</c> in <c>(int)response.StatusCode == 404</c>, where it can go without a change to the compiled code.</param>
internal readonly record struct Place(Protocol Protocol, bool IsCompared = false, CastExpressionSyntax? ComparedCast = null);
