using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Tests.Uses;

public class WrittenCodeTests
{
    [Theory]
    [InlineData("204", 204)]
    [InlineData("(0xCC)", 204)]
    [InlineData("StatusCodes.Status204NoContent", 204)]
    [InlineData("Microsoft.AspNetCore.Http.StatusCodes.Status204NoContent", 204)]
    [InlineData("Status204NoContent", 204)]
    [InlineData("(int)HttpStatusCode.NoContent", 204)]
    [InlineData("HttpStatusCode.Status204NoContent", null)]
    [InlineData("Replies.NoContent", null)]
    [InlineData("NoContent", null)]
    [InlineData("code", null)]
    [InlineData("\"204\"", null)]
    public void A_number_and_a_constant_of_the_framework_say_their_code(string expression, int? code) =>
        Assert.Equal(code, WrittenCode.Of(Parse(expression)));

    [Theory]
    [InlineData("204", true)]
    [InlineData("200", false)]
    [InlineData("StatusCodes.Status204NoContent", true)]
    [InlineData("StatusCodes.Status200OK", false)]
    [InlineData("StatusCodes.Status299Own", true)]
    [InlineData("Replies.Empty", true)]
    [InlineData("Empty", true)]
    [InlineData("reply.Status", false)]
    [InlineData("Empty()", false)]
    [InlineData("done ? 204 : 200", true)]
    [InlineData("state switch { 0 => 200, _ => (204) }", true)]
    [InlineData("given ?? 204", true)]
    [InlineData("_ => 204", true)]
    [InlineData("held", true)]
    [InlineData("set", true)]
    [InlineData("other", false)]
    [InlineData("circle", false)]
    [InlineData("given", false)]
    public void Whether_it_may_be_one_is_read_from_the_code(string expression, bool may) =>
        Assert.Equal(may, WrittenCode.MayBe(Parse(expression), code => code == 204));

    private static ExpressionSyntax Parse(string expression)
    {
        var method = $$"""
            int M(int given)
            {
                var held = 204;
                int set;
                set = 204;
                var other = 200;
                var circle = circle ?? circle;
                circle = given > 1 ? circle : 200;
                return {{expression}};
            }
            """;
        return CSharpSyntaxTree.ParseText(method, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ReturnStatementSyntax>().Last().Expression!;
    }
}
