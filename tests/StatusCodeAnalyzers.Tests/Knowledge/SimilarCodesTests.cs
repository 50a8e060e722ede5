using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Knowledge;

public class SimilarCodesTests
{
    [Theory]
    [InlineData(4004, "404 400")]
    [InlineData(4040, "404 400")]
    [InlineData(4041, "404 401")]
    [InlineData(440, "404 400 410")]
    [InlineData(2000, "200")]
    [InlineData(44, "404 414 424")]
    [InlineData(41, "401 410 415")]
    [InlineData(20, "200 201 204")]
    [InlineData(5003, "503 500")]
    [InlineData(-404, "404")]
    [InlineData(240, "204 200")]
    [InlineData(450, "405 400 410")]
    [InlineData(490, "409 400 410")]
    [InlineData(604, "504")]
    [InlineData(0, "")]
    [InlineData(-1, "")]
    [InlineData(4, "")]
    [InlineData(999, "")]
    [InlineData(566, "")]
    [InlineData(40404, "")]
    public void A_slip_of_one_digit_has_its_codes(int number, string codes) =>
        Assert.Equal(codes, string.Join(' ', SimilarCodes.Of(number).Select(code => code.Code)));

    [Fact]
    public void The_common_codes_are_registered_final_and_unique()
    {
        Assert.Equal(SimilarCodes.Common.Distinct(), SimilarCodes.Common);
        Assert.All(SimilarCodes.Common, code =>
        {
            Assert.InRange(code, 200, 599);
            Assert.Equal(Registration.Registered, StatusCatalog.Http(code)?.Registration);
        });
    }

    [Fact]
    public void What_is_said_instead_of_a_vendors_code_is_among_them() => Assert.All(
        StatusCatalog.AllVendors
            .SelectMany(vendor => vendor.Instead)
            .Concat(StatusCatalog.All(Protocol.Sip).Where(sip => sip.Code >= 600).Select(sip => sip.NearestHttp))
            .Distinct(),
        code => Assert.Contains(code, SimilarCodes.Common));
}
