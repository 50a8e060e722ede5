using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Finding;

/// <summary>HOW a value meets an API: from a number to the place that it is given to or compared with.</summary>
internal sealed class UseFinder
{
    private static readonly ConditionalWeakTable<Compilation, UseFinder> Known = new();

    private readonly CompilationFacts _facts;

    private UseFinder(CompilationFacts facts) => _facts = facts;

    /// <summary>The finder of a compilation, one for all rules.</summary>
    public static UseFinder Of(Compilation compilation) =>
        Known.GetValue(compilation, key => new UseFinder(CompilationFacts.Of(key)));

    // Several rules ask for the same numbers.
    private readonly ConcurrentDictionary<LiteralExpressionSyntax, StatusCodeUse?> _found = new();

    /// <summary>The use that a number, or a text such as <c>"404"</c>, is part of; null where there is none, or nobody wrote it.</summary>
    public static StatusCodeUse? Find(LiteralExpressionSyntax literal, SyntaxNodeAnalysisContext context)
    {
        var isText = literal.IsKind(SyntaxKind.StringLiteralExpression);
        return (isText ? CandidateNumber.IsText(literal) : CandidateNumber.Is(literal))
            ? Of(context.Compilation).Find(literal, isText, context)
            : null;
    }

    private StatusCodeUse? Find(LiteralExpressionSyntax literal, bool isText, SyntaxNodeAnalysisContext context)
    {
        if (!_found.TryGetValue(literal, out var use))
            _found[literal] = use = Search(literal, isText, context);

        return use;
    }

    private StatusCodeUse? Search(LiteralExpressionSyntax literal, bool isText, SyntaxNodeAnalysisContext context)
    {
        if (GeneratedCode.Contains(literal, context))
            return null;

        var options = context.Options.OptionsOf(literal.SyntaxTree);
        return isText
            ? SearchText(literal, context.SemanticModel, options, context.CancellationToken)
            : Search(literal, context.SemanticModel, options, context.CancellationToken);
    }

    private StatusCodeUse? SearchText(
        LiteralExpressionSyntax literal, SemanticModel model, Options options, CancellationToken cancellationToken)
    {
        if (model.OperationOf(literal, cancellationToken) is not { ConstantValue.Value: string } text)
            return null;

        var flow = new FlowContext(_facts.Enums, new SlotLookup(_facts.TextSlots, options), model, cancellationToken);
        return ValueFlow.Climb(flow, text, CodePosition.Value) is { } site
            ? new StatusCodeUse(
                int.Parse(literal.Token.ValueText, CultureInfo.InvariantCulture), literal, IsEnum: false, site, IsText: true)
            : null;
    }

    private StatusCodeUse? Search(
        LiteralExpressionSyntax literal, SemanticModel model, Options options, CancellationToken cancellationToken)
    {
        if (OtherNumbers.AreOfOtherMember(literal) && options.AdditionalApis.IsEmpty)
            return null;

        var places = new SlotLookup(_facts.KnownSlots, options);
        var flow = new FlowContext(_facts.Enums, places, model, cancellationToken);
        if (model.OperationOf(literal, cancellationToken) is not ILiteralOperation number)
            return JumpedTo(flow, literal) is { } place
                ? new StatusCodeUse((int)literal.Token.Value!, literal, IsEnum: false, place)
                : null;
        if (Number(number) is not { } code)
            return null;

        IOperation value = number;
        while (_facts.Enums.Find(value.Type) is null
            && value.Parent is IConversionOperation { ConstantValue.HasValue: true, IsImplicit: false } cast)
        {
            value = cast;
        }

        if (_facts.Enums.Find(value.Type) is { } protocol)
        {
            if (IsDefined(value.Parent)
                || RangeBound.Is(flow, value)
                || value.Syntax.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null })
            {
                return null;
            }

            var isCompared = ValueFlow.Climb(flow, value, CodePosition.Value)?.IsCompared ?? false;
            return new StatusCodeUse(
                code, (ExpressionSyntax)value.Syntax, IsEnum: true, new UseSite(new StatusCodeSlot(protocol), isCompared));
        }

        return (ValueFlow.Climb(flow, number, CodePosition.Value) ?? SurroundingEvidence.Site(
            number, code, places, _facts, cancellationToken)) is { } meeting
            ? new StatusCodeUse(code, literal, IsEnum: false, meeting)
            : null;
    }

    /// <summary>The number; null where its type would not stay the same with an <c>int</c> constant in its place.</summary>
    private static int? Number(ILiteralOperation literal) => literal.ConstantValue.Value switch
    {
        int code => code,
        long code when IsLongAnyway(literal) => (int)code,
        _ => null,
    };

    private static bool IsLongAnyway(ILiteralOperation literal)
    {
        var type = literal.Parent switch
        {
            IBinaryOperation comparison =>
                (comparison.LeftOperand == literal ? comparison.RightOperand : comparison.LeftOperand) is var other
                && other is not IConversionOperation { IsImplicit: true }
                    ? other.Type
                    : null,
            IArgumentOperation argument => argument.Parameter?.OriginalDefinition.Type,
            IAssignmentOperation assignment => assignment.Target.Type,
            IConstantPatternOperation pattern => pattern.InputType,
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0].Type,
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0].Type,
            IParameterInitializerOperation initializer => initializer.Parameter.Type,
            _ => null,
        };
        return type?.SpecialType is SpecialType.System_Int64;
    }

    /// <summary>For the number of <c>goto case 403</c>, which the compiler makes no operation of.</summary>
    private static UseSite? JumpedTo(FlowContext flow, LiteralExpressionSyntax literal) =>
        literal is { Token.Value: int, Parent: GotoStatementSyntax }
        && literal.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } choice
        && flow.Model.OperationOf(choice, flow.CancellationToken) is ISwitchOperation { Value: var matched }
            ? ComparedValue.Matched(flow, matched)
            : null;

    private static bool IsDefined(IOperation? initializer) => ValueFlow.IsDefinition(initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        _ => null,
    });
}
