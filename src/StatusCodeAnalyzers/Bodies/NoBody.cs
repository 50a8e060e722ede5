using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>Statuses whose responses end with their headers.</summary>
internal static class NoBody
{
    /// <summary>The action that sends the status alone.</summary>
    public const string Drop = "DropBody";

    /// <summary>
    /// Whether a response with that status has no body. 100, 102, 103 and 104 are no final status at all, which is another mistake.
    /// </summary>
    public static bool IsForbidden(int code) => code is 204 or 205 or 304 or > 100 and < 200 and not (102 or 103 or 104);

    /// <summary>Whether the value may be a body: not what is null, and not what somebody has just asked whether it is.</summary>
    public static bool MayBe(IOperation value) =>
        value.ConstantValue is not { HasValue: true, Value: null }
        && !(value.Syntax is IdentifierNameSyntax name
            && value.Syntax.Ancestors().Any(ancestor =>
                Condition(ancestor) is { } condition && AsksForNull(condition, name.Identifier.ValueText)));

    private static ExpressionSyntax? Condition(SyntaxNode node) => node switch
    {
        IfStatementSyntax statement => statement.Condition,
        ConditionalExpressionSyntax conditional => conditional.Condition,
        _ => null,
    };

    private static bool AsksForNull(ExpressionSyntax condition, string name) =>
        condition.DescendantNodes().Any(node => node.IsKind(SyntaxKind.NullLiteralExpression))
        && condition.DescendantNodes().Any(node => node is IdentifierNameSyntax mention && mention.Identifier.ValueText == name);

    /// <summary>
    /// The same response without its body, in place of the diagnostic's first additional location; null where that could do more.
    /// </summary>
    public static Rewrite? Rewrite(Response response)
    {
        var syntax = response.Operation.Syntax;
        if (response is not { Code: { } code and >= 200, Status: { } status, Body: { } body }
            // What only reads or makes a value can go; a call may do something that nobody wants to lose.
            || Effects.MayBeIn(body.Syntax)
            || syntax.DescendantTrivia().Any(CommentTrivia.IsComment))
        {
            return null;
        }

        // The call gets another type, unless it is a method of Results.
        if (response.Api.Kind is not ResponseKind.Results && response.Operation.Parent is not IConversionOperation)
            return null;

        var text = (code, syntax) switch
        {
            (204, InvocationExpressionSyntax call) when HasNoContent(response) => BodyWriter.Receiver(call) + "NoContent()",
            (_, InvocationExpressionSyntax call) => $"{BodyWriter.Receiver(call)}StatusCode({status.Syntax})",
            (204, ObjectCreationExpressionSyntax creation) => $"new {Sibling(creation, "NoContentResult")}()",
            (_, ObjectCreationExpressionSyntax creation) => $"new {Sibling(creation, "StatusCodeResult")}({status.Syntax})",
            _ => null,
        };

        return text is null ? null : new Rewrite("", ImmutableArray.Create((1, text)));
    }

    private static bool HasNoContent(Response response)
    {
        for (var type = ((IInvocationOperation)response.Operation).TargetMethod.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("NoContent").Length > 0)
                return true;
        }

        return false;
    }

    private static string Sibling(ObjectCreationExpressionSyntax creation, string name) =>
        creation.Type is QualifiedNameSyntax qualified ? $"{qualified.Left}.{name}" : name;
}
