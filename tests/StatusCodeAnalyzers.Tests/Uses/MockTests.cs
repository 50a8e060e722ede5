namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>What mocks are told to give: Moq, FakeItEasy and NSubstitute, as the real libraries have them.</summary>
public class MockTests : UseTests
{
    [Theory]
    [InlineData("response.Setup(r => r.StatusCode).Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.Setup(r => r.StatusCode).Callback(() => { }).Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.Setup(r => r.StatusCode).Returns(() => [|401 => StatusCodes.Status401Unauthorized|]);")]
    [InlineData("response.Setup(r => r.StatusCode).Returns(() => isThere ? [|200 => StatusCodes.Status200OK|] : [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.SetupGet(r => r.StatusCode).Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.SetupProperty(r => r.StatusCode, [|200 => StatusCodes.Status200OK|]);")]
    [InlineData("response.SetupSequence(r => r.StatusCode).Returns([|503 => StatusCodes.Status503ServiceUnavailable|]).Returns([|200 => StatusCodes.Status200OK|]);")]
    [InlineData("context.Setup(c => c.Response.StatusCode).Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("context.SetupGet(c => c.Response.StatusCode).Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("context.SetupProperty(c => c.Response.StatusCode, [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.SetupSet(r => r.StatusCode = [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.VerifySet(r => r.StatusCode = [|404 => StatusCodes.Status404NotFound|], Times.Once);")]
    [InlineData("var made = Mock.Of<HttpResponse>(r => r.StatusCode == [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("var expected = [|404 => StatusCodes.Status404NotFound|]; response.Setup(r => r.StatusCode).Returns(expected);")]
    public Task Of_moq(string statement) => NamedAtFrameworkApi(Test("Moq", statement), Using("Moq"));

    [Fact]
    public Task Of_moq_where_a_task_gives_it() => NamedAtOwnMember(
        Test(
            "Moq",
            "new Mock<IUpstream>().Setup(u => u.GetStatusCodeAsync(100)).ReturnsAsync([|404 => StatusCodes.Status404NotFound|]);"), Using("Moq"));

    [Theory]
    [InlineData("A.CallTo(() => response.StatusCode).Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("A.CallTo(() => context.Response.StatusCode).Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("A.CallTo(() => response.StatusCode).ReturnsLazily(() => [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("A.CallTo(() => response.StatusCode).ReturnsNextFromSequence([|503 => StatusCodes.Status503ServiceUnavailable|], [|200 => StatusCodes.Status200OK|]);")]
    [InlineData("A.CallToSet(() => response.StatusCode).To([|503 => StatusCodes.Status503ServiceUnavailable|]).MustHaveHappened();")]
    public Task Of_fake_it_easy(string statement) =>
        NamedAtFrameworkApi(Test("FakeItEasy", statement, "HttpResponse"), Using("FakeItEasy"));

    [Theory]
    [InlineData("response.StatusCode.Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.StatusCode.Returns([|503 => StatusCodes.Status503ServiceUnavailable|], [|503 => StatusCodes.Status503ServiceUnavailable|], [|200 => StatusCodes.Status200OK|]);")]
    [InlineData("response.StatusCode.Returns(_ => [|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("context.Response.StatusCode.Returns([|404 => StatusCodes.Status404NotFound|]);")]
    [InlineData("response.Received().StatusCode = [|404 => StatusCodes.Status404NotFound|];")]
    public Task Of_nsubstitute(string statement) =>
        NamedAtFrameworkApi(Test("NSubstitute", statement, "HttpResponse"), Using("NSubstitute"));

    [Theory]
    [InlineData("new Mock<IUpstream>().Setup(u => u.Count).Returns(404);")]
    [InlineData("new Mock<IUpstream>().SetupProperty(u => u.Count, 404);")]
    [InlineData("new Mock<IUpstream>().SetupSequence(u => u.Count).Returns(200).Returns(404);")]
    [InlineData("new Mock<IUpstream>().Setup(u => u.Weigh(response.Object.StatusCode)).Returns(404);")]
    [InlineData("new Mock<IUpstream>().Setup(u => u.Weigh(It.IsAny<int>())).Returns((int statusCode) => 404);")]
    [InlineData("response.Setup(r => r.ContentLength).Returns(404);")]
    public Task Silent_in_moq_beside_other_values(string statement) => Silent(Test("Moq", statement), Using("Moq"));

    [Theory]
    [InlineData("A.CallTo(() => response.ContentLength).Returns(404);")]
    [InlineData("A.CallToSet(() => response.ContentLength).To(404);")]
    [InlineData("A.CallTo(() => A.Fake<IUpstream>().Weigh(response.StatusCode)).Returns(404);")]
    [InlineData("A.CallTo(() => response.StatusCode).MustHaveHappened(100, Times.Exactly);")]
    public Task Silent_in_fake_it_easy_beside_other_values(string statement) =>
        Silent(Test("FakeItEasy", statement, "HttpResponse"), Using("FakeItEasy"));

    private static Setup Using(string package) => new() { References = Package.References(package, "Castle.Core") };

    private static string Test(string library, string statement, string mocked = "Mock<HttpResponse>") => $$"""
        using {{library}};

        public interface IUpstream
        {
            int Count { get; set; }
            int Weigh(int amount);
            Task<int> GetStatusCodeAsync(int id);
        }

        public class OrderTests
        {
            public void Missing_order({{mocked}} response, {{mocked.Replace("Response", "Context")}} context, bool isThere)
            {
                {{statement}}
            }
        }
        """;
}
