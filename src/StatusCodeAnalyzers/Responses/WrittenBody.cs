using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Responses;

/// <summary>
/// Tells by the syntax alone what a body may be. Most bodies are what a service has returned: nothing can be read from them, and to bind a
/// method for that is the dearest thing that a rule can do.
/// </summary>
internal static class WrittenBody
{
    /// <summary>Whether any of the expressions is a text or an object that may say what the status is.</summary>
    public static bool MaySayStatus(IEnumerable<ExpressionSyntax> given) => given.Any(MaySayStatus);

    /// <summary>Whether any of the expressions may be problem details, going by the names in it.</summary>
    public static bool MayBeProblem(IEnumerable<ExpressionSyntax> given) => given.Any(MayBeProblem);

    /// <summary>Whether the expression is a text or an object that may say what the status is.</summary>
    public static bool MaySayStatus(ExpressionSyntax body) => body switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => MaySayStatus(text),
        InvocationExpressionSyntax call => WrittenName.Of(call.Expression) switch
        {
            "nameof" => call.ArgumentList.Arguments.Count > 0,
            "Serialize" or "SerializeObject" => call.ArgumentList.Arguments.Any(argument => MaySayStatus(argument.Expression)),
            _ => false,
        },
        AnonymousObjectCreationExpressionSyntax anonymous =>
            anonymous.Initializers.Any(member =>
                (member.NameEquals?.Name.Identifier.ValueText ?? WrittenName.Of(member.Expression)) is { } name
                && MaySayStatus(name, member.Expression)),
        BaseObjectCreationExpressionSyntax creation =>
            creation.ArgumentList?.Arguments.Any(argument => MayBeClaim(argument.Expression)) is true
            || creation.Initializer?.Expressions.Any(MayBeClaimOf) is true,
        IdentifierNameSyntax name =>
            LocalSyntax.Initial(name) is { } initial && (MaySayStatus(initial) || LocalSyntax.SetMembers(name).Any(MaySayStatus)),
        CastExpressionSyntax cast => MaySayStatus(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => MaySayStatus(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } trusted =>
            MaySayStatus(trusted.Operand),
        _ => false,
    };

    /// <summary>Whether the assignment may give a body a member that says what the status is.</summary>
    public static bool MaySayStatus(AssignmentExpressionSyntax set) => MaySayStatus(WrittenName.Of(set.Left) ?? "", set.Right);

    private static bool MaySayStatus(string text) => CodeTexts.Find(text).Any() || CodeUris.Find(text) is not null;

    private static bool MaySayStatus(string member, ExpressionSyntax value) => StatusClaim.IsCandidate(member) && MayBeClaim(value);

    private static bool MayBeClaimOf(ExpressionSyntax member) => member switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment =>
            MaySayStatus(name.Identifier.ValueText, assignment.Right),
        AssignmentExpressionSyntax keyed => MayBeClaim(keyed.Right),
        InitializerExpressionSyntax pair => pair.Expressions.Any(MayBeClaim),
        _ => false,
    };

    /// <summary>Whether the value may be a text or number that names a code, or an object with one.</summary>
    private static bool MayBeClaim(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: int number } => number is >= 100 and <= 599,
        MemberAccessExpressionSyntax access => MayBeConstant(access),
        IdentifierNameSyntax name => WrittenName.IsCapital(name.Identifier.ValueText),
        CastExpressionSyntax cast => MayBeClaim(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => MayBeClaim(parenthesized.Expression),
        _ => MaySayStatus(value),
    };

    /// <summary>A constant stands behind the name of a type, which has a capital; <c>result.Error</c> is none.</summary>
    private static bool MayBeConstant(MemberAccessExpressionSyntax access) =>
        WrittenName.IsCapital(WrittenName.Of(access.Expression));

    private static bool MayBeProblem(ExpressionSyntax body) =>
        MentionsProblem(WrittenName.Of(body is InvocationExpressionSyntax call ? call.Expression : body)) || body switch
        {
            ObjectCreationExpressionSyntax creation => MentionsProblem(WrittenName.Of(creation.Type)),
            IdentifierNameSyntax name =>
                MentionsProblem(WrittenName.Of(LocalSyntax.Type(name)))
                    || LocalSyntax.Initial(name) is { } initial && MayBeProblem(initial),
            CastExpressionSyntax cast => MentionsProblem(WrittenName.Of(cast.Type)) || MayBeProblem(cast.Expression),
            ParenthesizedExpressionSyntax parenthesized => MayBeProblem(parenthesized.Expression),
            AwaitExpressionSyntax awaited => MayBeProblem(awaited.Expression),
            _ => false,
        };

    private static bool MentionsProblem(string? name) => name?.IndexOf("problem", StringComparison.OrdinalIgnoreCase) >= 0;
}
