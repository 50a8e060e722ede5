using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Finding;

/// <summary>
/// What speaks for a number at a <c>code</c> or <c>status</c> whose own type and method do not speak of HTTP: the code around it says the
/// number's phrase, or sends the same status. <c>class NotFoundError : Fault</c> with <c>base(404)</c> leaves no doubt, whatever the
/// parameter is called. In a web project, the exceptions' and APIs' own codes from 400 on are nothing else either; nor are those of a type
/// that has a message and data beside the code.
/// </summary>
internal static class SurroundingEvidence
{
    /// <summary>The place that the number meets for what stands around it; null where nothing speaks for one.</summary>
    public static UseSite? Of(IOperation number, int code, in SlotLookup places, CompilationFacts facts)
    {
        var value = number;
        while (value.Parent is IConversionOperation { IsImplicit: true } conversion)
            value = conversion;

        if (value.Parent is ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm && arm.Value == value)
        {
            return IsHttp(number.Syntax, places) && code >= 200 && StatusCatalog.Http(code) is not null && MatchingReply.OfNames(choice)
                ? Surmised(isCompared: false)
                : null;
        }

        var (member, comparison) = Met(value);
        if (member is null
            || !MemberNames.IsPlain(member)
            || code < 200
            || StatusCatalog.Http(code) is not { } registered
            || !places.MayCount(member))
        {
            return null;
        }

        var isSure = MemberNames.IsOfReply(member)
            || (comparison is null
                ? IsSaid(value, member, registered, facts)
                : MatchingReply.Of(comparison) || code >= 400 && ErrorPage.IsTold(member, number.Syntax));
        return isSure ? Surmised(comparison is not null) : null;
    }

    /// <summary>Whether what stands around the number says that it is that code.</summary>
    private static bool IsSaid(IOperation value, ISymbol member, RegisteredCode code, CompilationFacts facts) =>
        code.Code >= 400 && facts.AspNetCore > 0 && MemberNames.IsOfException(member)
        || IsNamedAround(value.Syntax, code.Code)
        || IsInBody(value, code.Code, facts)
        || IsBesidePhrase(value.Syntax, code.Phrase);

    private static UseSite Surmised(bool isCompared) => new(new StatusCodeSlot(Protocol.Http, ByName: true, IsCertain: false), isCompared);

    /// <summary>Whether an identifier says the phrase of the code, as <c>UserNotFoundException</c> does of 404.</summary>
    public static bool Says(string identifier, int code)
    {
        var words = new Words(identifier).All;
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = 1; start + length <= words.Length; length++)
            {
                if (CodeNames.Find(string.Concat(words.Skip(start).Take(length))).Any(name => name.Code == code && name.Registered is not null))
                    return true;
            }
        }

        return false;
    }

    /// <summary>What the number is given to, or compared with; then also the comparison.</summary>
    private static (ISymbol? Member, IOperation? Comparison) Met(IOperation value) => value.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } argument => (argument.Parameter, null),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation or IFieldReferenceOperation } assignment
            when assignment.Value == value =>
            (ReferencedMember.Of(assignment.Target), null),
        IParameterInitializerOperation initializer => (initializer.Parameter, null),
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => (properties[0], null),
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => (fields[0], null),
        IReturnOperation { SemanticModel: { } model } => ((model.GetEnclosingSymbol(value.Syntax.SpanStart) as IMethodSymbol)?.AssociatedSymbol, null),
        IConstantPatternOperation pattern => (ReferencedMember.Of(MatchedInput.Of(pattern)), pattern),
        ICaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } } clause =>
            (ReferencedMember.Of(@switch.Value), clause),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            (ReferencedMember.Of(comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand), comparison),
        _ => (null, null),
    };

    /// <summary>Whether the method, property or field that the number stands in, or one of its types, is named after the code.</summary>
    private static bool IsNamedAround(SyntaxNode number, int code)
    {
        var names = NamesAround(number).ToList();
        return names.Any(name => Says(name, code)) && !names.Any(MemberNames.IsOfOtherProtocol);
    }

    /// <summary>Whether nothing around the number speaks another protocol.</summary>
    private static bool IsHttp(SyntaxNode number, in SlotLookup places) =>
        places.IsHttp && !NamesAround(number).Any(MemberNames.IsOfOtherProtocol);

    private static IEnumerable<string> NamesAround(SyntaxNode number) => number.Ancestors().Select(ancestor => ancestor switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    }).OfType<string>();

    /// <summary>Whether what holds the number is the body of a reply with that status: <c>NotFound(new Error { Code = 404 })</c>.</summary>
    private static bool IsInBody(IOperation value, int code, CompilationFacts facts)
    {
        var holder = value.Parent?.Parent;
        if (holder is IObjectOrCollectionInitializerOperation)
            holder = holder.Parent;

        return holder is IObjectCreationOperation or IAnonymousObjectCreationOperation or IInvocationOperation
            && EnclosingResponse.Of(holder, facts)?.Code == code;
    }

    /// <summary>Whether the phrase is given along: <c>new Error(404, "Order not found")</c>. One word alone has to be the whole text.</summary>
    private static bool IsBesidePhrase(SyntaxNode number, string phrase)
    {
        var list = number.FirstAncestorOrSelf<SyntaxNode>(node =>
            node is BaseArgumentListSyntax or InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax);
        return list is not null && list.ChildNodes().Any(sibling => Text(sibling) is { } text
            && (phrase.Contains(" ")
                ? text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0
                : text.TrimEnd('.', '!').Equals(phrase, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? Text(SyntaxNode sibling) => sibling switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        ArgumentSyntax argument => Text(argument.Expression),
        AssignmentExpressionSyntax assignment => Text(assignment.Right),
        AnonymousObjectMemberDeclaratorSyntax member => Text(member.Expression),
        _ => null,
    };
}
