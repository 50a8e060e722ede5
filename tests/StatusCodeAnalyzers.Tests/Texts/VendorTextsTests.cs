using System.Globalization;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>What Vendors.resx says of every vendor's code, in every language.</summary>
public class VendorTextsTests
{
    public static IEnumerable<TheoryDataRow<string>> Languages =>
        ResxFile.InAllLanguages("Vendors").Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_vendors_code_has_a_text_and_nothing_is_left_over(string file) => SameRows.AssertSame(
        "src/StatusCodes/Data/vendor.csv",
        StatusCatalog.AllVendors.Select(code => code.TextKey),
        $"{ResxFile.FolderOf(file)}/{file}",
        ResxFile.Read(file).Select(entry => entry.Key));

    [Fact]
    public void Every_text_is_read_by_its_key()
    {
        var texts = ResxFile.Read("Vendors.resx").ToDictionary(entry => entry.Key, entry => entry.Text);

        Assert.All(
            StatusCatalog.AllVendors,
            code => Assert.Equal(texts[code.TextKey], code.Meaning(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_a_sentence_of_its_own(string file)
    {
        var texts = ResxFile.Read(file).Select(entry => entry.Text).ToList();

        Assert.All(texts, text => Assert.InRange(text.Length, 25, 140));
        Assert.DoesNotContain(texts, text => !Style.IsSentence(text) || Style.HasStraySpace(text) || Style.IsUnfinished(text));
        Assert.Equal(texts.Distinct(), texts);
    }
}
