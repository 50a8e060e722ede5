using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>A raw number that meets a place for status codes.</summary>
/// <param name="Code">The number.</param>
/// <param name="Expression">What stands for it in the code: the literal, or the cast of it to an enum.</param>
/// <param name="IsEnum">Whether the expression's type is an enum of status codes rather than a number.</param>
/// <param name="Site">Where it ends up, and how.</param>
/// <param name="IsText">Whether it is written as text: <c>"404"</c>.</param>
internal sealed record StatusCodeUse(int Code, ExpressionSyntax Expression, bool IsEnum, UseSite Site, bool IsText = false);

/// <summary>How a value meets a place.</summary>
/// <param name="Slot">The place.</param>
/// <param name="IsCompared">Whether the value is compared with the code there, rather than given to it.</param>
/// <param name="ComparedCast">The <c>(int)</c> in <c>(int)response.StatusCode == 404</c>, where it can go.</param>
internal sealed record UseSite(StatusCodeSlot Slot, bool IsCompared = false, ComparedCast? ComparedCast = null);

/// <summary>A cast from an enum of status codes to a number, on the other side of a comparison.</summary>
/// <param name="Syntax">The cast.</param>
/// <param name="IsFree">Whether the compiled code is the same without it.</param>
internal sealed record ComparedCast(CastExpressionSyntax Syntax, bool IsFree);
