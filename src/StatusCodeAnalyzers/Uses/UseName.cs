using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Uses;

/// <summary>How a use can be written by name.</summary>
/// <param name="Expression">
/// What stands in the place of <see cref="StatusCodeUse.Expression"/>, with full names; null for text, which no constant
/// can replace without other compiled code.
/// </param>
/// <param name="Display">The name as a reader would write it: <c>StatusCodes.Status404NotFound</c>.</param>
/// <param name="AsEnum">The enum member, where the comparison could be one of enums instead, with other compiled code.</param>
/// <param name="DroppedCast">The cast on the other side that goes with the enum.</param>
internal sealed record UseName(string? Expression, string Display, string? AsEnum = null, CastExpressionSyntax? DroppedCast = null)
{
    /// <summary>The same for a fix: nothing where no fix can write it.</summary>
    public ImmutableArray<ProposedName> Proposed => Expression is null
        ? ImmutableArray<ProposedName>.Empty
        : ImmutableArray.Create(new ProposedName(Expression, Display));

    /// <summary>
    /// The name that keeps the type of what stands there, so that the compiled code stays the same; null where nothing names the number.
    /// </summary>
    public static UseName? For(StatusCodeUse use, Protocol protocol, NamedConstants constants, Options options)
    {
        if (use.IsText)
            return constants.Int(protocol, use.Code) is { } text
                ? new UseName(Expression: null, AsText(text.Display, use.Expression))
                : null;

        // A member of another protocol's enum has another type than what stands there.
        var member = protocol == use.Site.Slot.Protocol ? constants.EnumMember(protocol, use.Code) : null;
        var cast = use.IsEnum ? null : use.Site.ComparedCast;
        if (member is not null && (use.IsEnum || cast is { IsFree: true }))
            return new UseName(member.FullName, member.Display, AsEnum: null, cast?.Syntax);

        var number = Number(use, protocol, constants, options);
        return member is not null && cast is not null ? number! with { AsEnum = member.FullName, DroppedCast = cast.Syntax } : number;
    }

    /// <summary>How a team writes a code as a number, or as a member of the enum; null where nothing names it.</summary>
    public static UseName? For(int code, bool isEnum, NamedConstants constants, Options options, Protocol protocol = Protocol.Http)
    {
        if (isEnum)
            return constants.EnumMember(protocol, code) is { } member ? new UseName(member.FullName, member.Display) : null;

        var number = Constant(code, protocol, constants, options);
        return number is { } constant ? new UseName(constant.FullName, constant.Display) : Cast(code, protocol, constants);
    }

    /// <summary>
    /// The same for a code that is written as text; null where only a constant may stand, which no call is. The attributes that take text
    /// take a number as well.
    /// </summary>
    public static UseName? AsText(StatusCodeUse use, Protocol protocol, NamedConstants constants, Options options)
    {
        if ((constants.Own(options.ConstantsTypes, use.Code) ?? constants.Int(protocol, use.Code)) is not { } constant)
            return null;

        return use.Expression.FirstAncestorOrSelf<SyntaxNode>(node =>
            node is AttributeArgumentSyntax or ParameterSyntax or SwitchLabelSyntax or PatternSyntax or StatementSyntax
                or MemberDeclarationSyntax) switch
        {
            AttributeArgumentSyntax { NameEquals: null } => new UseName(constant.FullName, constant.Display),
            AttributeArgumentSyntax => new UseName(Expression: null, constant.Display),
            ParameterSyntax or SwitchLabelSyntax or PatternSyntax => null,
            _ => new UseName(constant.FullName + ".ToString()", constant.Display + ".ToString()"),
        };
    }

    // An attribute takes no call, but the attributes that take text take a number as well.
    private static string AsText(string name, ExpressionSyntax text) =>
        text.FirstAncestorOrSelf<AttributeSyntax>() is null ? name + ".ToString()" : name;

    private static UseName? Number(StatusCodeUse use, Protocol protocol, NamedConstants constants, Options options) =>
        Constant(use.Code, protocol, constants, options) is { } constant
            ? new UseName(InsideCast(use.Expression, constant.FullName), constant.Display)
            : use.IsEnum ? null
            : Cast(use.Code, protocol, constants);

    // Null where a cast of an enum member is preferred, or all there is.
    private static NamedConstant? Constant(int code, Protocol protocol, NamedConstants constants, Options options)
    {
        if (constants.Own(options.ConstantsTypes, code) is { } own)
            return own;

        return options.PrefersEnum && constants.EnumMember(protocol, code) is not null ? null : constants.Int(protocol, code);
    }

    private static UseName? Cast(int code, Protocol protocol, NamedConstants constants) =>
        constants.EnumMember(protocol, code) is { } member ? new($"(int){member.FullName}", $"(int){member.Display}") : null;

    /// <summary>For a number that the enum has no member for: the cast stays, and the number inside it gets the name.</summary>
    public static string InsideCast(ExpressionSyntax expression, string name)
    {
        var literal = expression.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Single();
        return expression.ToString()
            .Remove(literal.SpanStart - expression.SpanStart, literal.Span.Length)
            .Insert(literal.SpanStart - expression.SpanStart, name);
    }
}
