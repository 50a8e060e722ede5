using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Upkeep;

namespace StatusCodeAnalyzers.Tests.Upkeep;

/// <summary>Which type it is, src asks by full names (<c>FullName</c>): a user may have a type of the same short name.</summary>
public class FullNamesTests
{
    // [StatusCode] on a parameter counts whosever it is, and so does a mock.
    private static readonly string[] ByShortName =
        ["src/StatusCodeAnalyzers/Apis/MemberNames.cs", "src/StatusCodeAnalyzers/Responses/Paths/OwnContext.cs"];

    [Fact]
    public void No_type_is_told_by_its_short_name()
    {
        var tree = new SourceTree(Repository.Root);
        string[] found = [.. Comparisons(SourceCompilation.Of(tree, SourceCompilation.Rules(tree)))];

        Assert.All(found, place => Assert.True(
            ByShortName.Contains(place.Split(':')[0]),
            $"{place} asks for a type by its short name; FullName.cs has what asks by the whole one, such as IsCalled and IsAnyOf."));
        Assert.Equal(ByShortName, found.Select(place => place.Split(':')[0]).Distinct());
    }

    [Theory]
    [InlineData("type.Name == \"X\"")]
    [InlineData("type?.Name is \"X\" or \"Y\"")]
    [InlineData("type is { Name: \"X\", IsStatic: true }")]
    [InlineData("method is { ContainingType.Name: \"X\" }")]
    [InlineData("method.ReturnType is INamedTypeSymbol { Name: \"X\" or \"Y\" }")]
    [InlineData("\"X\" != type.MetadataName")]
    [InlineData("type.Name.Equals(\"X\", StringComparison.Ordinal)")]
    public void Such_a_comparison_is_found(string comparison) => Assert.Single(Comparisons(Snippet(comparison)));

    [Theory]
    [InlineData("method.Name == \"X\"")]
    [InlineData("method is { Name: \"X\", ContainingType.Name: var name } && name.Length > 1")]
    [InlineData("type.Name == method.Name")]
    [InlineData("type.Name.EndsWith(\"Controller\", StringComparison.Ordinal)")]
    public void Another_is_not(string comparison) => Assert.Empty(Comparisons(Snippet(comparison)));

    private static Compilation Snippet(string comparison)
    {
        var compilation = SourceCompilation.Of([("Snippet.cs", $$"""
            using Microsoft.CodeAnalysis;

            class Snippet
            {
                bool Is(INamedTypeSymbol type, IMethodSymbol method) => {{comparison}};
            }
            """)]);
        Assert.DoesNotContain(
            compilation.GetDiagnostics(),
            found => found.Severity is DiagnosticSeverity.Error && found.Location.SourceTree?.FilePath == "Snippet.cs");
        return compilation;
    }

    private static IEnumerable<string> Comparisons(Compilation compilation) =>
    (
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from node in tree.GetRoot().DescendantNodes()
        where node is SubpatternSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
        let operation = model.GetOperation(node)
        where node is SubpatternSyntax extended && IsShortNameOfType(extended)
            || operation is IPropertySubpatternOperation member && IsNamed(member)
            || operation is IPropertyReferenceOperation read && IsShortName(read) && IsCompared(read)
        select $"{tree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}"
    ).Distinct();

    // Of `ContainingType.Name: "X"` the compiler makes one operation for all of it.
    private static bool IsShortNameOfType(SubpatternSyntax pattern) =>
        pattern.ExpressionColon?.Expression is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "Name" or "MetadataName",
            Expression: var owner,
        }
        && (owner.ToString().EndsWith("Type", StringComparison.Ordinal) || owner.ToString().EndsWith("Class", StringComparison.Ordinal))
        && pattern.Pattern.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.StringLiteralExpression));

    private static bool IsNamed(IPropertySubpatternOperation member) =>
        member.Member is IPropertyReferenceOperation named && IsShortName(named) && IsConstant(member.Pattern);

    private static bool IsShortName(IPropertyReferenceOperation reference) =>
        reference.Property is { Name: "Name" or "MetadataName", ContainingType.Name: "ISymbol" }
        && reference.Instance?.Type is { } owner
        && owner.AllInterfaces.Append(owner).Any(type => type.Name == "ITypeSymbol");

    private static bool IsCompared(IOperation name)
    {
        var parent = name.Parent;
        while (parent is IConditionalAccessOperation or IConversionOperation)
            (name, parent) = (parent, parent.Parent);

        return parent switch
        {
            IBinaryOperation binary => IsText(binary.LeftOperand == name ? binary.RightOperand : binary.LeftOperand),
            IIsPatternOperation test => IsConstant(test.Pattern),
            ISwitchOperation or ISwitchExpressionOperation => true,
            IInvocationOperation { TargetMethod.Name: "Equals", Arguments: [var given, ..] } => IsText(given.Value),
            _ => false,
        };
    }

    private static bool IsConstant(IOperation pattern) =>
        pattern.DescendantsAndSelf().OfType<IConstantPatternOperation>().Any(constant => IsText(constant.Value));

    private static bool IsText(IOperation value) => value.ConstantValue is { HasValue: true, Value: string };
}
