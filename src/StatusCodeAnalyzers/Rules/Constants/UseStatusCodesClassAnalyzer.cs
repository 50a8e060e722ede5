using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// STC1005: a code as a cast member of <c>HttpStatusCode</c>, where a constant is the same number;
/// by the team's choice the other way round.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseStatusCodesClassAnalyzer : RuleAnalyzer
{
    private static readonly ImmutableArray<SyntaxKind> Casts = ImmutableArray.Create(SyntaxKind.CastExpression);
    private static readonly ImmutableArray<SyntaxKind> CastsAndMembers = Casts.Add(SyntaxKind.SimpleMemberAccessExpression);

    public UseStatusCodesClassAnalyzer()
        : base(Descriptors.UseStatusCodesClass)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        facts.HasStatusCodesClass ? CastsAndMembers : Casts;

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (context.Node is CastExpressionSyntax cast)
            CheckCast(cast, context, facts);
        else
            CheckConstant((MemberAccessExpressionSyntax)context.Node, context, facts);
    }

    private static void CheckCast(CastExpressionSyntax cast, SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (cast.Type is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword }
            || Name(Parentheses.Inside(cast.Expression)) is not { } name
            || FrameworkConstants.OfMember(name.Identifier.ValueText) is not { } code
            || IsDefinition(cast))
        {
            return;
        }

        var options = context.Options.OptionsOf(context.Node.SyntaxTree);
        if (Constant(name, context) is not { } member
            || !member.ContainingType.IsCalled(FrameworkTypes.HttpStatusCode)
            || IsComparedWithEnum(cast, context, facts))
        {
            return;
        }

        var own = facts.Constants.Own(options.ConstantsTypes, code.Code);
        var constant = own ?? (options.PrefersEnum
            || facts.Constants.Int(Protocol.Http, code.Code) is not { } known
            || !known.Type.IsCalled(FrameworkTypes.StatusCodes)
                ? null
                : known);

        // A class of one's own may be defined by such casts.
        if (constant is not null && !SymbolEqualityComparer.Default.Equals(context.ContainingSymbol?.ContainingType, constant.Type))
            Report(
                context,
                facts,
                Parentheses.Around(cast),
                code,
                $"(int){member.ContainingType.Name}.{member.Name}",
                constant.FullName,
                constant.Display);
    }

    /// <summary>Whether the cast defines a constant: a team's own table is there to be made of such casts.</summary>
    private static bool IsDefinition(CastExpressionSyntax cast) =>
        Parentheses.Around(cast).Parent is EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field }
        && field.Modifiers.Any(SyntaxKind.ConstKeyword);

    private static void CheckConstant(MemberAccessExpressionSyntax access, SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (FrameworkConstants.OfField(access.Name.Identifier.ValueText) is not { } code || access.Parent is CastExpressionSyntax)
            return;

        var options = context.Options.OptionsOf(context.Node.SyntaxTree);
        if (!options.PrefersEnum
            || facts.Constants.Own(options.ConstantsTypes, code.Code) is not null
            || facts.Constants.EnumMember(Protocol.Http, code.Code) is not { } member
            || Constant(access.Name, context) is not { } field || !field.ContainingType.IsCalled(FrameworkTypes.StatusCodes))
        {
            return;
        }

        var isOperand = access.Parent
            is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax;
        Report(
            context, facts, access, code,
            $"{field.ContainingType.Name}.{field.Name}",
            isOperand ? $"((int){member.FullName})" : $"(int){member.FullName}",
            $"(int){member.Display}");
    }

    private static void Report(
        SyntaxNodeAnalysisContext context, CompilationFacts facts,
        ExpressionSyntax place, RegisteredCode code, string written, string name, string display)
    {
        if (!IsSaidOtherwise(place, code.Code, context, facts)
            && !NameOf.Contains(place)
                && !GeneratedCode.Contains(place, context))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                CodeDescriptors.For(Descriptors.UseStatusCodesClass, code),
                place.GetLocation(),
                new FixHint { Names = ImmutableArray.Create(new ProposedName(name, display)) }.ToProperties(),
                written, display));
        }
    }

    private static IFieldSymbol? Constant(SimpleNameSyntax name, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is IFieldSymbol { HasConstantValue: true } field
            ? field
            : null;

    /// <summary>Such a comparison reads best without any cast, which is another rule's word about the number on the other side.</summary>
    private static bool IsComparedWithEnum(CastExpressionSyntax cast, SyntaxNodeAnalysisContext context, CompilationFacts facts) =>
        Parentheses.Around(cast) is var operand
        && operand.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression
            or (int)SyntaxKind.NotEqualsExpression } comparison
        && Parentheses.Inside(comparison.Left == operand ? comparison.Right : comparison.Left) is CastExpressionSyntax other
        && facts.Enums.Find(context.SemanticModel.GetTypeInfo(other.Expression, context.CancellationToken).Type) is not null;

    private static SimpleNameSyntax? Name(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax access ? access.Name : expression as SimpleNameSyntax;
}
