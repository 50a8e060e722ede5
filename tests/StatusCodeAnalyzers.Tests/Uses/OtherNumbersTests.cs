using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Which numbers are left unbound. What is bound and silent is tested in the folder Silence.</summary>
public class OtherNumbersTests
{
    [Theory]
    [InlineData("await Task.Delay(500);", true)]
    [InlineData("var time = TimeSpan.FromSeconds(value: 300);", true)]
    [InlineData("orders?.Skip(100);", true)]
    [InlineData("table.Column<string>(maxLength: 255);", true)]
    [InlineData("var time = new System.TimeSpan(0, 0, 100);", true)]
    [InlineData("var bytes = new byte[] { 0x0FF };", true)]
    [InlineData("byte[] bytes = { 0x0FF };", true)]
    [InlineData("class C { static readonly double[] Rates = { 0.5, 100 }; }", true)]
    [InlineData("int[] codes = { 404 };", false)]
    [InlineData("[MaxLength(500)] string Name() => \"\";", true)]
    [InlineData("[System.ComponentModel.DataAnnotations.Range(0, 100)] int Share() => 1;", true)]
    [InlineData("Send(500);", false)]
    [InlineData("Send(Delay: 500);", false)]
    [InlineData("var codes = new int[] { 404 };", false)]
    [InlineData("var codes = new[] { 404 };", false)]
    [InlineData("[InlineData(404)] void Test() { }", false)]
    [InlineData("var problem = new HttpProblem(404);", false)]
    [InlineData("await Task.Delay(Map(500));", false)]
    public void Arguments_and_elements(string statement, bool isOther) => Assert.Equal(isOther, OtherNumbers.Contain(Number(statement)));

    [Theory]
    [InlineData("invoice.Price = 500;", true)]
    [InlineData("var invoice = new Invoice { Price = 500 };", true)]
    [InlineData("_ = invoice with { Price = 500 };", true)]
    [InlineData("class C { public int Order => 100; }", true)]
    [InlineData("class C { protected int Size { get; set; } = 100; }", true)]
    [InlineData("class C { int Order => 100; }", false)]
    [InlineData("class C { private int Size { get; } = 100; }", false)]
    [InlineData("this.Price = 500;", false)]
    [InlineData("Price = 500;", false)]
    [InlineData("error.HttpStatus = 500;", false)]
    [InlineData("var error = new Error { code = 500 };", false)]
    [InlineData("class C { public override int StatusCode => 404; }", false)]
    [InlineData("var phrases = new Dictionary<int, string> { { 404, \"Not Found\" } };", true)]
    [InlineData("class C { static readonly Dictionary<int, string> Phrases = new() { [404] = \"Not Found\" }; }", true)]
    [InlineData("class C { Dictionary<int, string> Phrases { get; } = new() { { 404, \"Not Found\" } }; }", true)]
    [InlineData("var codes = new Dictionary<string, int> { { \"missing\", 404 } };", false)]
    [InlineData("var codes = new Dictionary<string, int> { [\"missing\"] = 404 };", false)]
    [InlineData("options.ClientErrorMapping[404].Link = \"\";", false)]
    [InlineData("Add(new Responses { [404] = missing });", false)]
    public void Members(string code, bool isOther) => Assert.Equal(isOther, OtherNumbers.AreOfOtherMember(Number(code)));

    [Fact]
    public void Directives() => Assert.True(OtherNumbers.Contain(Number("#pragma warning disable 618\nM();")));

    private static LiteralExpressionSyntax Number(string code) =>
        CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantNodes(descendIntoTrivia: true).OfType<LiteralExpressionSyntax>()
            .Last(literal => literal.Token.Value is int and >= 100);
}
