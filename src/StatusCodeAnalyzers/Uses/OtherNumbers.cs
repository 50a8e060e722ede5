using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Numbers that are told from status codes by the names around them: times, lengths, amounts. A number such as 100 or 500 stands in every
/// other method, and binding them all would be most of what the rules cost, so this goes by the syntax alone.
/// </summary>
internal static class OtherNumbers
{
    private static readonly ImmutableHashSet<string> Methods = ImmutableHashSet.Create(
        "Delay", "Sleep", "Wait", "WaitOne", "WaitAsync", "CancelAfter",
        "FromDays", "FromHours", "FromMinutes", "FromSeconds", "FromMilliseconds", "FromMicroseconds", "FromTicks",
        "AddYears", "AddMonths", "AddDays", "AddHours", "AddMinutes", "AddSeconds", "AddMilliseconds",
        "Substring", "Truncate", "PadLeft", "PadRight", "Slice", "AsSpan", "AsMemory", "EnsureCapacity",
        "Take", "TakeLast", "Skip", "SkipLast", "Chunk", "Range", "Repeat", "Next",
        "HasMaxLength", "HasPrecision", "MaximumLength", "MinimumLength", "Length");

    private static readonly ImmutableHashSet<string> Types = ImmutableHashSet.Create(
        "TimeSpan", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "CancellationTokenSource",
        "StringBuilder", "MemoryStream", "Version", "Size", "Point", "Rectangle", "EventId");

    private static readonly ImmutableHashSet<string> Attributes = ImmutableHashSet.Create(
        "MaxLength", "MinLength", "StringLength", "Length", "Range", "Column", "LoggerMessage", "Event", "ProtoMember",
        "Key", "FieldOffset", "StructLayout", "JsonPropertyOrder", "RequestSizeLimit");

    private static readonly ImmutableHashSet<string> Parameters = ImmutableHashSet.Create(
        "maxLength", "precision", "capacity", "bufferSize", "millisecondsDelay", "millisecondsTimeout");

    private static readonly ImmutableHashSet<string> TableMembers = StatusCodeApis.Table.Select(row => row.Member).ToImmutableHashSet();

    /// <summary>Whether the number is an argument, element or part of a directive that can be no status code.</summary>
    public static bool Contain(LiteralExpressionSyntax number) => number.Parent switch
    {
        ArgumentSyntax { NameColon.Name: var name } when Parameters.Contains(name.Identifier.ValueText) => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => Is(Methods, call.Expression),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => Is(Types, creation.Type),
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => Is(Attributes, attribute.Name),
        InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax { Type.ElementType: PredefinedTypeSyntax element } } =>
            HasNoRoom(element),
        InitializerExpressionSyntax
        {
            Parent: EqualsValueClauseSyntax
            {
                Parent.Parent: VariableDeclarationSyntax { Type: ArrayTypeSyntax { ElementType: PredefinedTypeSyntax element } },
            },
        } => HasNoRoom(element),
        DirectiveTriviaSyntax => true,
        _ => false,
    };

    /// <summary>
    /// Whether the number is the value of a member that no name and no table knows, and that nobody follows: one of another object, or one
    /// that is not private. A team may have named it in its settings, though.
    /// </summary>
    public static bool AreOfOtherMember(LiteralExpressionSyntax number) => number.Parent switch
    {
        AssignmentExpressionSyntax
        {
            Left: MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax, Name.Identifier.ValueText: var name },
        } => IsOther(name),
        AssignmentExpressionSyntax
        {
            Left: IdentifierNameSyntax { Identifier.ValueText: var name },
            Parent: InitializerExpressionSyntax,
        } => IsOther(name),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } =>
            IsSeenElsewhere(property) && IsOther(property.Identifier.ValueText),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } =>
            IsSeenElsewhere(property) && IsOther(property.Identifier.ValueText),
        InitializerExpressionSyntax
        {
            RawKind: (int)SyntaxKind.ComplexElementInitializerExpression,
            Parent: InitializerExpressionSyntax entries,
        } pair => pair.Expressions[0] == number && IsOfVariable(entries),
        ArgumentSyntax
        {
            Parent.Parent: ImplicitElementAccessSyntax
            {
                Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax entries },
            },
        } => IsOfVariable(entries),
        _ => false,
    };

    private static bool HasNoRoom(PredefinedTypeSyntax type) => type.Keyword.Kind()
        is SyntaxKind.ByteKeyword or SyntaxKind.SByteKeyword or SyntaxKind.CharKeyword
        or SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword or SyntaxKind.DecimalKeyword;

    // A variable that is keyed by codes, such as a table of phrases, says what codes mean. Only members of the table take such keys.
    private static bool IsOfVariable(InitializerExpressionSyntax entries) => entries.Parent is BaseObjectCreationExpressionSyntax
    {
        Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax },
    };

    private static bool Is(ImmutableHashSet<string> names, SyntaxNode called) => WrittenName.Of(called) is { } name && names.Contains(name);

    private static bool IsOther(string name) => !Vocabulary.MentionsStatus(name) && !TableMembers.Contains(name);

    private static bool IsSeenElsewhere(PropertyDeclarationSyntax property) =>
        property.Modifiers.Any(SyntaxKind.PublicKeyword)
        || property.Modifiers.Any(SyntaxKind.InternalKeyword)
        || property.Modifiers.Any(SyntaxKind.ProtectedKeyword);
}
