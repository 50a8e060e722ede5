using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Tests.Responses;

public class WrittenBodyTests
{
    [Theory]
    [InlineData("\"Not Found\"", true)]
    [InlineData("\"No such order\"", false)]
    [InlineData("new { error = \"not_found\" }", true)]
    [InlineData("new { error = \"no such order\", id = 404 }", false)]
    [InlineData("new { status = 404 }", true)]
    [InlineData("new { status = order.Status }", false)]
    [InlineData("new { error = new { code = \"not_found\" } }", true)]
    [InlineData("new Error(\"not_found\")", true)]
    [InlineData("new Error(exception.Message)", false)]
    [InlineData("new Error(Errors.NotFound)", true)]
    [InlineData("new Reply { Message = \"Not Found\" }", true)]
    [InlineData("new() { StatusCode = StatusCodes.Status404NotFound }", true)]
    [InlineData("new Dictionary<string, string> { [\"error\"] = \"not_found\" }", true)]
    [InlineData("new Dictionary<string, string> { { \"error\", \"not_found\" } }", true)]
    [InlineData("JsonSerializer.Serialize(new { error = \"not_found\" })", true)]
    [InlineData("Map(new { error = \"not_found\" })", false)]
    [InlineData("held", true)]
    [InlineData("(object)held!", true)]
    [InlineData("given", false)]
    [InlineData("circle", false)]
    [InlineData("await orders.Find(id)", false)]
    public void What_may_say_a_status(string body, bool may) => Assert.Equal(may, WrittenBody.MaySayStatus([Parse(body)]));

    [Theory]
    [InlineData("problem", true)]
    [InlineData("details", true)]
    [InlineData("made", true)]
    [InlineData("new ValidationProblemDetails()", true)]
    [InlineData("CreateProblem(404)", true)]
    [InlineData("this.Problem", true)]
    [InlineData("(ProblemDetails)given", true)]
    [InlineData("given", false)]
    [InlineData("held", false)]
    [InlineData("new { title = \"Problem\" }", false)]
    public void What_may_be_problem_details(string body, bool may) => Assert.Equal(may, WrittenBody.MayBeProblem([Parse(body)]));

    private static ExpressionSyntax Parse(string expression)
    {
        var method = $$"""
            object M(object given, ProblemDetails details)
            {
                var held = new { error = "not_found" };
                var made = new ProblemDetails();
                var circle = Serialize(circle);
                return {{expression}};
            }
            """;
        return CSharpSyntaxTree.ParseText(method, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ReturnStatementSyntax>().Last().Expression!;
    }
}
