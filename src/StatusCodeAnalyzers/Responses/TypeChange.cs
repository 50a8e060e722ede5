using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Responses;

/// <summary>Whether an expression can have another type, and the code around it still compiles and means the same.</summary>
/// <remarks>
/// The types of locals, lambdas and type arguments may be inferred from it: a lambda's return type is what the OpenAPI document is made
/// from. So where nothing declares a type, the expression must have been converted to another one already.
/// </remarks>
internal static class TypeChange
{
    public static bool IsHarmless(
        ExpressionSyntax expression, ITypeSymbol changed, SemanticModel model, CancellationToken cancellationToken)
    {
        var info = model.GetTypeInfo(expression, cancellationToken);
        var (outer, isBranch) = Outermost(expression);
        var target = outer.Parent is CastExpressionSyntax cast
            ? model.GetTypeInfo(cast, cancellationToken).Type
            : model.GetTypeInfo(outer, cancellationToken).ConvertedType;
        if (info.Type is not { } type || target is null || MayBeAsked(target))
            return false;
        if (AreEqual(type, changed))
            return true;
        if (!ConvertsAlike(type, changed, target, model.Compilation))
            return false;

        // Branches of different types need a target type since one of them has another; before C# 9 they never have one.
        if (IsDeclared(outer))
        {
            return !isBranch
                || !AreEqual(info.ConvertedType, type)
                || ((CSharpParseOptions)outer.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp9;
        }

        return !isBranch && !AreEqual(target, type) && !ChoosesOverload(outer, type, changed, model, cancellationToken);
    }

    /// <summary>The expression that has this one's value: around parentheses, conditionals and switch expressions.</summary>
    private static (SyntaxNode Outer, bool IsBranch) Outermost(SyntaxNode expression)
    {
        var isBranch = false;
        for (var outer = expression; ;)
        {
            var next = outer.Parent switch
            {
                ParenthesizedExpressionSyntax parenthesized => parenthesized,
                ConditionalExpressionSyntax conditional when conditional.Condition != outer => conditional,
                SwitchExpressionArmSyntax arm when arm.Expression == outer => arm.Parent,
                _ => null,
            };
            if (next is null)
                return (outer, isBranch);

            isBranch |= next is not ParenthesizedExpressionSyntax;
            outer = next;
        }
    }

    /// <summary>Whether somebody has written down the type that is wanted.</summary>
    private static bool IsDeclared(SyntaxNode outer) => outer.Parent switch
    {
        ReturnStatementSyntax statement =>
            statement.FirstAncestorOrSelf<SyntaxNode>(IsFunction) is not AnonymousFunctionExpressionSyntax function
                || HasReturnType(function),
        AnonymousFunctionExpressionSyntax function => HasReturnType(function),
        ArrowExpressionClauseSyntax or CastExpressionSyntax => true,
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Right == outer,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } => !variable.Type.IsVar,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        _ => false,
    };

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax;

    private static bool HasReturnType(AnonymousFunctionExpressionSyntax function) =>
        function is ParenthesizedLambdaExpressionSyntax { ReturnType: not null };

    /// <summary>Whether both types become the target in the same way: as base types, or by the same operator.</summary>
    private static bool ConvertsAlike(ITypeSymbol type, ITypeSymbol changed, ITypeSymbol target, Compilation compilation)
    {
        var conversion = compilation.ClassifyConversion(changed, target);
        return conversion.IsIdentity || conversion.IsImplicit && (conversion.IsReference
            || conversion.IsUserDefined
                && SymbolEqualityComparer.Default.Equals(
                    conversion.MethodSymbol, compilation.ClassifyConversion(type, target).MethodSymbol));
    }

    /// <summary>
    /// Whether what takes the value may ask for its type: an assertion takes any object, and so do the data of a test and a helper that
    /// returns one.
    /// </summary>
    private static bool MayBeAsked(ITypeSymbol target) =>
        target is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic };

    /// <summary>Whether another overload takes the new type, which did not take the old one.</summary>
    private static bool ChoosesOverload(
        SyntaxNode outer, ITypeSymbol type, ITypeSymbol changed, SemanticModel model, CancellationToken cancellationToken)
    {
        if (outer.Parent is not ArgumentSyntax { Parent.Parent: { } call })
            return false;

        return model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(overload =>
                overload.Parameters.Any(parameter => Takes(parameter.Type, changed) && !Takes(parameter.Type, type)));

        bool Takes(ITypeSymbol parameter, ITypeSymbol argument) => model.Compilation.ClassifyConversion(argument, parameter).IsImplicit;
    }

    private static bool AreEqual(ITypeSymbol? one, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
