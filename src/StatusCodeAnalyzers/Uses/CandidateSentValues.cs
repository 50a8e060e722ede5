using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Tells by the syntax alone which expressions may give a number to an API that sends it. Runs for every call and assignment, so the name
/// comes first: nearly all of them end there.
/// </summary>
internal static class CandidateSentValues
{
    public static readonly ImmutableArray<SyntaxKind> Kinds = ImmutableArray.Create(
        SyntaxKind.InvocationExpression, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression,
        SyntaxKind.SimpleAssignmentExpression, SyntaxKind.Attribute,
        SyntaxKind.BaseConstructorInitializer, SyntaxKind.PrimaryConstructorBaseType);

    private static readonly HashSet<string> Members = new(StatusCodeApis.Table
        .Where(row => row.IsSent && !row.IsText && row.Member != ".ctor")
        .Select(row => row.Member));

    private static readonly HashSet<string> Types = new(StatusCodeApis.Table
        .Where(row => row.IsSent && !row.IsText && row.Member == ".ctor")
        .SelectMany(row => TypeNames(row.Type)));

    /// <summary>The names that nodes of a kind must have; null where any node may do.</summary>
    public static HashSet<string>? NamesOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.InvocationExpression => Members,
        SyntaxKind.ObjectCreationExpression or SyntaxKind.Attribute or SyntaxKind.PrimaryConstructorBaseType => Types,
        _ => null,
    };

    /// <summary>Whether the node is named like what may send the number that a local holds.</summary>
    public static bool IsNamed(SyntaxNode node) =>
        WrittenName.OfCalled(node) is { } name && (NamesOf(node.Kind()) ?? Members).Contains(name);

    /// <summary>The constants and names of constants among what the node hands over; empty for nearly every node.</summary>
    public static IEnumerable<ExpressionSyntax> Of(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call when IsMember(call.Expression) => Candidates(call.ArgumentList),
        ObjectCreationExpressionSyntax creation when IsType(creation.Type) => Candidates(creation.ArgumentList),
        PrimaryConstructorBaseTypeSyntax type when IsType(type.Type) => Candidates(type.ArgumentList),
        AssignmentExpressionSyntax assignment
            when IsMember(assignment.Left is ElementAccessExpressionSyntax element ? element.Expression : assignment.Left) =>
            Candidates(assignment),
        AttributeSyntax { ArgumentList: { } arguments } attribute when IsType(attribute.Name) =>
            arguments.Arguments.SelectMany(argument => Candidates(argument.Expression)),

        // Nothing says here whose constructor it is, so only a number is worth binding.
        ImplicitObjectCreationExpressionSyntax creation => Numbers(creation.ArgumentList),
        ConstructorInitializerSyntax initializer => Numbers(initializer.ArgumentList),
        _ => Array.Empty<ExpressionSyntax>(),
    };

    /// <summary>The numbers that a variable among them holds, where that can be told; empty for everything else.</summary>
    public static IEnumerable<ExpressionSyntax> OfLocal(
        ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = Parentheses.InsideCasts(expression);
        return name is IdentifierNameSyntax
            && model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol { Type.IsValueType: true } local
            ? LocalValues.Of(local, model, cancellationToken).SelectMany(Candidates)
            : Array.Empty<ExpressionSyntax>();
    }

    /// <summary>Whether the node only tells readers and tools of a response.</summary>
    public static bool IsDocumentation(SyntaxNode node) =>
        node is AttributeSyntax
        || node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax && IsOfAttribute(node)
        || node is InvocationExpressionSyntax call
            && WrittenName.Of(call.Expression)?.StartsWith("Produces", StringComparison.Ordinal) is true;

    // What the constructor of an attribute hands to its base.
    private static bool IsOfAttribute(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.BaseList?.Types
            .Any(type => WrittenName.Of(type.Type)?.EndsWith("Attribute", StringComparison.Ordinal) is true) is true;

    private static IEnumerable<string> TypeNames(string metadataName)
    {
        var name = metadataName.Substring(metadataName.LastIndexOf('.') + 1).Split('`')[0];
        yield return name;
        if (name.EndsWith("Attribute", StringComparison.Ordinal))
            yield return name.Substring(0, name.Length - "Attribute".Length);
    }

    private static bool IsMember(ExpressionSyntax called) => WrittenName.Of(called) is { } name && Members.Contains(name);

    private static bool IsType(TypeSyntax type) => WrittenName.Of(type) is { } name && Types.Contains(name);

    // Many things have a status, and nearly all of them are members of enums.
    private static IEnumerable<ExpressionSyntax> Candidates(AssignmentExpressionSyntax assignment) =>
        WrittenName.Of(assignment.Left) == "Status"
            ? Candidates(assignment.Right)
                .Where(value => value is not MemberAccessExpressionSyntax access
                    || WrittenName.Of(access.Expression)?.Contains("Code") is true)
            : Candidates(assignment.Right);

    private static IEnumerable<ExpressionSyntax> Candidates(ArgumentListSyntax? arguments) =>
        arguments is null || arguments.Arguments.Count == 0
            ? Array.Empty<ExpressionSyntax>()
            : arguments.Arguments.SelectMany(argument => Candidates(argument.Expression));

    private static IEnumerable<ExpressionSyntax> Numbers(ArgumentListSyntax arguments)
    {
        foreach (var argument in arguments.Arguments)
        {
            if (argument.Expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax }
                && IsCandidate(argument.Expression))
            {
                yield return argument.Expression;
            }
        }
    }

    /// <summary>The constants and names of constants that an expression can come to.</summary>
    public static IEnumerable<ExpressionSyntax> Candidates(ExpressionSyntax expression) =>
        BranchValues.Of(expression) is { } choices ? choices.SelectMany(Candidates)
        : IsCandidate(expression) ? new[] { expression }
        : Array.Empty<ExpressionSyntax>();

    /// <summary>
    /// Whether the expression can be a constant other than a number that is a status code, or one of the framework's own constants.
    /// </summary>
    private static bool IsCandidate(ExpressionSyntax expression) => Parentheses.InsideCasts(expression) switch
    {
        LiteralExpressionSyntax literal =>
            literal.Token.Value is int code && IsWanted(code) || literal.IsKind(SyntaxKind.DefaultLiteralExpression),
        DefaultExpressionSyntax => true,
        PrefixUnaryExpressionSyntax minus =>
            minus.IsKind(SyntaxKind.UnaryMinusExpression) && IsCandidate(minus.Operand)
            || minus.Operand is LiteralExpressionSyntax { Token.Value: int },
        MemberAccessExpressionSyntax or IdentifierNameSyntax => WrittenCode.MayBe(expression, IsWanted),
        BinaryExpressionSyntax binary => binary.Kind()
            is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression
            or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression,
        _ => false,
    };

    private static bool IsWanted(int code) => code is not (>= 100 and <= 599);
}
