using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Knowledge;

public class ConstantNameTests
{
    [Theory]
    [InlineData(100, "Status100Trying")]
    [InlineData(202, "Status202Accepted")]
    [InlineData(430, "Status430FlowFailed")]
    [InlineData(481, "Status481CallTransactionDoesNotExist")]
    [InlineData(488, "Status488NotAcceptableHere")]
    [InlineData(504, "Status504ServerTimeOut")]
    public void A_SIP_constant_is_the_number_and_the_phrase(int code, string name) =>
        Assert.Equal(name, StatusCatalog.Sip(code)!.ConstantName);

    [Theory]
    [InlineData(103, "Status103EarlyHints")]
    [InlineData(104, "Status104UploadResumptionSupported")]
    [InlineData(425, "Status425TooEarly")]
    [InlineData(418, "Status418Unused")]
    [InlineData(505, "Status505HTTPVersionNotSupported")]
    public void An_HTTP_constant_is_the_number_and_the_phrase(int code, string name) =>
        Assert.Equal(name, StatusCatalog.Http(code)!.ConstantName);

    [Theory]
    [InlineData(Protocol.Http)]
    [InlineData(Protocol.Sip)]
    internal void Names_are_identifiers_and_unique(Protocol protocol)
    {
        var names = StatusCatalog.All(protocol).Select(code => code.ConstantName).ToList();

        Assert.All(names, name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
        Assert.All(names, name => Assert.Matches("^Status[1-6][0-9]{2}([A-Z][A-Za-z]*)+$", name));
        Assert.Equal(names.Distinct(), names);
    }

    /// <summary>ASP.NET's own names are the phrase too, but for older phrases and for letter case.</summary>
    [Fact]
    public void Names_are_like_those_of_ASP_NET()
    {
        var differing = StatusCatalog.All(Protocol.Http)
            .Where(code => !code.StatusCodesFields.IsEmpty
                && !code.StatusCodesFields.Contains(code.ConstantName, StringComparer.OrdinalIgnoreCase))
            .Select(code => code.Code);

        Assert.Equal([203, 306, 413, 418, 422], differing);
    }
}
