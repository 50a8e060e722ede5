using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>Rows of test data: which parameter of the test a value is for.</summary>
internal static class TestData
{
    private static readonly ImmutableHashSet<string> Rows = ImmutableHashSet.Create("InlineData", "TestCase", "DataRow", "Arguments");

    private static readonly string[] RowTypes = { "Xunit.TheoryDataRow", "NUnit.Framework.TestCaseData" };

    private static readonly ImmutableHashSet<string> Sources = ImmutableHashSet.Create(
        "MemberData", "TestCaseSource", "DynamicData", "MethodDataSource");

    /// <summary>
    /// The parameter behind a positional value of <c>[InlineData]</c>, <c>[TestCase]</c>, <c>[DataRow]</c> or <c>[Arguments]</c>.
    /// </summary>
    public static IParameterSymbol? Attribute(SyntaxNode value, SemanticModel model, CancellationToken cancellationToken)
    {
        return value.FirstAncestorOrSelf<AttributeArgumentSyntax>() is
            {
                NameEquals: null,
                Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list,
            } argument
            && Rows.Contains(Name(attribute))
            && attribute.Parent?.Parent is MethodDeclarationSyntax test
                ? Parameter(test, list.Arguments.IndexOf(argument), model, cancellationToken)
                : null;
    }

    /// <summary>The row that the parent makes of the value and others, and where in it the value is; null where it makes none.</summary>
    public static (SyntaxNode Row, int Index)? RowOf(IOperation value, IOperation parent, IOperation number) => parent switch
    {
        IArrayInitializerOperation
        {
            Parent: IArrayCreationOperation
            {
                IsImplicit: false,
                Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object },
            },
        } row => (row.Syntax, row.ElementValues.IndexOf(value)),
        { Kind: PassThrough.CollectionExpression, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } } =>
            (parent.Syntax, parent.ChildOperations.TakeWhile(element => element != value).Count()),
        IArgumentOperation { Parent: IObjectCreationOperation row } when RowTypes.Any(row.Type.IsCalledWithAnyArity) =>
            (row.Syntax, Position(number.Syntax)),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Add", ContainingType: var data } } row } argument
            when data.IsCalledWithAnyArity("Xunit.TheoryData") =>
            (row.Syntax, row.Arguments.IndexOf(argument)),
        _ => null,
    };

    /// <summary>The parameters behind the value with that index in a row of a member that <c>[MemberData]</c> and the like name.</summary>
    public static IEnumerable<IParameterSymbol> Row(SyntaxNode row, int index, SemanticModel model, CancellationToken cancellationToken)
    {
        var member = row.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        if (member?.Parent is not TypeDeclarationSyntax type)
            yield break;

        foreach (var test in Tests(type, NameOf(member)))
        {
            if (Parameter(test, index, model, cancellationToken) is { } parameter)
                yield return parameter;
        }
    }

    /// <summary>The tests whose rows come from the member of that name.</summary>
    private static IEnumerable<MethodDeclarationSyntax> Tests(TypeDeclarationSyntax type, string? source) =>
        type.Members.OfType<MethodDeclarationSyntax>().Where(test => test.AttributeLists
            .SelectMany(list => list.Attributes)
            .Any(attribute => Sources.Contains(Name(attribute)) && Mentions(attribute, source)));

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether a number that no registry has is the end of a range, among rows that hold other ends: 199, 200, 299, 300.</summary>
    public static bool IsEdge(SyntaxNode number, int code) =>
        code % 100 == 99 && Beside(number).Any(other => other.Token.Value is int value && value != code && value % 100 is 0 or 99);

    /// <summary>The numbers of all rows of the test that the number is a value of; none where it is in no row.</summary>
    private static IEnumerable<LiteralExpressionSyntax> Beside(SyntaxNode number)
    {
        if (number.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
        {
            return Rows.Contains(Name(attribute)) && attribute.Parent?.Parent is MethodDeclarationSyntax test
                ? test.AttributeLists.SelectMany(Numbers)
                : Enumerable.Empty<LiteralExpressionSyntax>();
        }

        return number.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { Parent: TypeDeclarationSyntax type } member
            && Tests(type, NameOf(member)).Any()
                ? Numbers(member)
                : Enumerable.Empty<LiteralExpressionSyntax>();
    }

    private static IEnumerable<LiteralExpressionSyntax> Numbers(SyntaxNode rows) =>
        rows.DescendantNodes().OfType<LiteralExpressionSyntax>();

    /// <summary>Which of the written arguments the value is: for the compiler, those of a <c>params</c> array are one.</summary>
    private static int Position(SyntaxNode value) =>
        value.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: BaseArgumentListSyntax arguments } written
            ? arguments.Arguments.IndexOf(written)
            : -1;

    /// <summary>
    /// Elements where the number is in an array that is itself a value of the row: <c>[InlineData("x", new[] { 404 })]</c>.
    /// </summary>
    public static CodePosition CarriedBy(IOperation number) =>
        number.Parent is IArrayInitializerOperation { Parent: IArrayCreationOperation { IsImplicit: false } }
            ? CodePosition.Elements
            : CodePosition.Value;

    private static IParameterSymbol? Parameter(
        MethodDeclarationSyntax test, int index, SemanticModel model, CancellationToken cancellationToken) =>
        index >= 0 && model.GetDeclaredSymbol(test, cancellationToken) is { } symbol && index < symbol.Parameters.Length
            ? symbol.Parameters[index]
            : null;

    private static string Name(AttributeSyntax attribute) => WrittenName.Of(attribute.Name) ?? "";

    // As "name" or nameof(name).
    private static bool Mentions(AttributeSyntax attribute, string? name) =>
        attribute.ArgumentList?.Arguments.Any(argument => argument.DescendantTokens().Any(token => token.ValueText == name)) is true;
}
