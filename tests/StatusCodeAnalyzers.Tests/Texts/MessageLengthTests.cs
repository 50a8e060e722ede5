using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>
/// An editor shows a message in one line, and a reader in a hurry no more of it. So what is said of a number fits there, whatever the
/// number is; who else uses it, and what could be sent instead, stands in the description.
/// </summary>
public class MessageLengthTests
{
    private const int English = 120, Translated = 140;

    // What is longer has a phrase so long that it fills the line by itself, once in words and once in the name of the constant.
    private static readonly (string Rule, int Number)[] Exceptions =
    [
        ("STC1001", 104), // Upload Resumption Supported, which a draft without a number of its own defines
        ("STC2001", 555), // Push Notification Service Not Supported
    ];

    // Three digits, and what fingers make of them: one too few, one twice, one too many at the end, and two beside each other.
    private static readonly int[] Numbers =
    [
        .. Enumerable.Range(0, 1000),
        .. StatusCatalog.All(Protocol.Http).SelectMany(code => new[]
        {
            code.Code * 10,
            (code.Code * 10) + (code.Code % 10),
            (code.Code / 10 * 100) + code.Code % 100,
            (code.Code / 100 * 1100) + code.Code % 100,
        }),
    ];

    private static readonly string[] Shapes =
    [
        .. Numbers.Select(number => $"public IResult Given{number}() => Results.Json(1, statusCode: {number});"),
        .. Numbers.Select(number => $"public bool Compared{number}(HttpResponse reply) => reply.StatusCode == {number};"),
        .. StatusCatalog.AllVendors.Where(vendor => vendor.Name.Length > 0).Select((vendor, index) =>
            $"public IResult {Phrase.ToPascalCase(vendor.Name)}{index}() => Results.Json(\"{vendor.Name}\", statusCode: {vendor.Code});"),
    ];

    [Theory]
    [InlineData("", "true")]
    [InlineData("status_codes.protocols = http", "true")]
    [InlineData("status_codes.protocols = http, sip", "true")]
    [InlineData("status_codes.protocols = http, sip", "false")]
    public async Task What_is_said_of_a_number_fits_into_a_line(string config, string constants)
    {
        var setup = new Setup
        {
            Config = config,
            Properties = Setup.Default.Properties.Add("StatusCodeAnalyzersGenerateConstants", constants),
        };
        var code = new StringBuilder("public class Replies\n{\n").AppendJoin('\n', Shapes.Distinct()).Append("\n}\n").ToString();
        var project = await TestProject.Create(setup, ReferencePack.Net10, [("Code.cs", code)]);
        var analysis = await Analysis.Run(project, Product.Analyzers);

        Assert.Empty(analysis.Errors);
        var said = analysis.All
            .Where(found => found.Id.StartsWith("STC", StringComparison.Ordinal) && !IsException(found))
            .ToList();
        Assert.True(said.Count > 1000, $"Only {said.Count} reports.");
        var tooLong = string.Join('\n', said
            .SelectMany(found => ResxFile.Languages.Append("").Select(language => (
                Id: found.Id, Language: language, Message: found.GetMessage(new CultureInfo(language)))))
            .Where(one => one.Message.Length > (one.Language == "" ? English : Translated))
            .Select(one => $"{one.Message.Length} {one.Id} {one.Language} {one.Message}")
            .Distinct());
        Assert.True(tooLong == "", tooLong);
    }

    private static bool IsException(Diagnostic found)
    {
        var message = found.GetMessage(CultureInfo.InvariantCulture);
        return Exceptions.Any(one => one.Rule == found.Id && message.StartsWith($"{one.Number} ", StringComparison.Ordinal));
    }
}
