using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <summary>
/// Tells by the syntax alone which code an expression may give: numbers and the framework's constants
/// say it, and most others can't be constants.
/// </summary>
internal static class WrittenCode
{
    /// <summary>Whether any of the expressions may be one of the wanted codes.</summary>
    public static bool MayBe(IEnumerable<ExpressionSyntax> given, Func<int, bool> isWanted)
    {
        foreach (var expression in given)
        {
            if (MayBe(expression, isWanted))
                return true;
        }

        return false;
    }

    /// <summary>The code that a number or a constant of the framework is; null for everything else.</summary>
    public static int? Of(ExpressionSyntax expression) => Parentheses.InsideCasts(expression) switch
    {
        LiteralExpressionSyntax { Token.Value: int code } => code,
        MemberAccessExpressionSyntax access => OfConstant(WrittenName.Of(access.Expression), access.Name.Identifier.ValueText),
        IdentifierNameSyntax name => OfConstant("StatusCodes", name.Identifier.ValueText),
        _ => null,
    };

    /// <summary>Whether the expression may be one of the wanted codes.</summary>
    public static bool MayBe(ExpressionSyntax expression, Func<int, bool> isWanted) => MayBe(expression, isWanted, isOfLocal: false);

    // What a local is set to may speak of the local again, so no other one is followed from there.
    private static bool MayBe(ExpressionSyntax expression, Func<int, bool> isWanted, bool isOfLocal)
    {
        return Of(expression) is { } code ? isWanted(code)
            : expression is not (
                InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or LiteralExpressionSyntax or AwaitExpressionSyntax)
                && MayBeOther(expression, isWanted, isOfLocal);
    }

    private static bool MayBeOther(ExpressionSyntax expression, Func<int, bool> isWanted, bool isOfLocal)
    {
        return expression switch
        {
            // Any other name with a capital may be a constant too.
            MemberAccessExpressionSyntax access =>
                WrittenName.IsCapital(access.Name.Identifier.ValueText) && WrittenName.IsCapital(WrittenName.Of(access.Expression)),
            IdentifierNameSyntax name =>
                WrittenName.IsCapital(name.Identifier.ValueText)
                || !isOfLocal && LocalSyntax.Values(name).Any(value => MayBe(value, isWanted, isOfLocal: true)),
            CastExpressionSyntax cast => Part(cast.Expression),
            _ => BranchValues.Of(expression)?.Any(Part) is true,
        };

        bool Part(ExpressionSyntax part) => MayBe(part, isWanted, isOfLocal);
    }

    private static int? OfConstant(string? type, string name) => (type switch
    {
        "StatusCodes" => FrameworkConstants.OfField(name),
        "HttpStatusCode" => FrameworkConstants.OfMember(name),
        _ => null,
    })?.Code;
}
