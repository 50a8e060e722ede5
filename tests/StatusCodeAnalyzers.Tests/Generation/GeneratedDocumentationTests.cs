using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Tests.Generation;

public class GeneratedDocumentationTests
{
    private static readonly string[] Cultures = ["", "en-US", "es", "pt-BR", "ru", "vi"];

    public static TheoryData<string> Languages => ["7.3", "8", "10", "latest"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_strictest_build_has_nothing_to_complain_of(string language)
    {
        var setup = new Setup { Language = language };
        setup.EffectiveLanguage();

        foreach (var pack in ReferencePack.All.Add(ReferencePack.NetCoreOnly))
        {
            var project = (await GeneratedProject.Create("internal class Nothing { }", pack, setup)).Strict();

            Assert.NotEmpty(await project.Files());
            Assert.DoesNotContain(await project.Diagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        }
    }

    [Theory]
    [InlineData("SipStatusCodes", Protocol.Sip)]
    [InlineData("AdditionalStatusCodes", Protocol.Http)]
    internal async Task Every_constant_says_what_it_means_where_that_is_written_and_what_it_is_in_the_other_protocol(
        string name, Protocol protocol)
    {
        var type = await (await GeneratedProject.Create()).Strict().Class(name);

        Assert.All(type.GetMembers().OfType<IFieldSymbol>(), field =>
        {
            var code = StatusCatalog.Find(protocol, (int)field.ConstantValue!)!;
            // Throws if it is not well-formed.
            var documentation = XElement.Parse(DocumentationOf(field));
            var paragraphs = documentation.Element("remarks")!.Elements("para").ToList();

            Assert.StartsWith(
                $"{protocol.Display()} {code.Code} {code.Phrase} ({code.Reference}): ",
                documentation.Element("summary")!.Value,
                StringComparison.Ordinal);
            Assert.Contains(paragraphs, paragraph => IsAboutTheOther(paragraph.Value, code));
            Assert.Equal(code.Url, paragraphs[^1].Element("see")!.Attribute("href")!.Value);
            Assert.Equal(["summary", "remarks"], documentation.Elements().Select(element => element.Name.LocalName));
        });
    }

    [Fact]
    public async Task The_documentation_of_a_code_is_its_description()
    {
        var type = await (await GeneratedProject.Create()).Strict().Class("SipStatusCodes");

        Assert.Equal("""
            <member name="F:Microsoft.AspNetCore.Http.SipStatusCodes.Status422SessionIntervalTooSmall">
                <summary>SIP 422 Session Interval Too Small (RFC 4028 §6): The session interval in Session-Expires is below the minimum that the UAS or a proxy on the path accepts.</summary>
                <remarks>
                <para>Seen: A UAC that uses session timers asks for a very short refresh interval in an INVITE or UPDATE.</para>
                <para>Server: Include Min-SE with the minimum in seconds, at least 90, and send 422 only if Supported of the request contains timer.</para>
                <para>Client: Retry with the largest Min-SE received so far as Min-SE, and with a Session-Expires that is not smaller.</para>
                <para>Required headers: Min-SE.</para>
                <para>Compare 423 Interval Too Brief: 422 is about the session timer (Session-Expires, answered with Min-SE); 423 about how long a registration, subscription or publication lasts (Expires, answered with Min-Expires).</para>
                <para>In HTTP, 422 is Unprocessable Content (RFC 9110 §15.5.21): The format and syntax of the content are fine, but the server cannot carry out what the content asks for.</para>
                <para><see href="https://www.rfc-editor.org/rfc/rfc4028.html#section-6"/></para>
                </remarks>
            </member>

            """, DocumentationOf(type.GetMembers("Status422SessionIntervalTooSmall").Single()), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task It_is_the_same_whoever_builds()
    {
        var project = await TestProject.Create(Setup.Default with { Generators = [] }, ReferencePack.Net10, [("Code.cs", "")]);
        var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var texts = Cultures.Select(culture =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var generated = CSharpGeneratorDriver.Create(GeneratedProject.Generator)
                .RunGenerators(compilation, TestContext.Current.CancellationToken)
                .GetRunResult()
                .GeneratedTrees;
            return string.Concat(generated.Select(tree => tree.ToString()));
        });

        Assert.Contains("HTTP has no status code 430.", Assert.Single(texts.Distinct()), StringComparison.Ordinal);
    }

    private static string DocumentationOf(ISymbol symbol) => symbol.GetDocumentationCommentXml()!;

    private static bool IsAboutTheOther(string paragraph, RegisteredCode code)
    {
        var other = code.Protocol.Other();
        return StatusCatalog.Find(other, code.Code) is { } its
            ? paragraph.StartsWith($"In {other.Display()}, {code.Code} is {its.Phrase} ({its.Reference}): ", StringComparison.Ordinal)
            : paragraph == $"{other.Display()} has no status code {code.Code}.";
    }
}
