using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>
/// The judge is the framework: an app runs, is asked for every reply, and Microsoft.AspNetCore.OpenApi writes its document. Reported is
/// exactly where the two differ, and nowhere once the fixes are applied.
/// </summary>
public partial class DocumentOracleTests
{
    public static IEnumerable<TheoryDataRow<string>> Writers =>
        DocumentWriter.All.Select(writer => new TheoryDataRow<string>(writer.ToString()));

    [Theory]
    [InlineData("[ApiController, Route(\"c\")]")]
    [InlineData("[ApiController, Route(\"c\"), ProducesResponseType(404)]")]
    [InlineData("[ApiController, Route(\"c\"), ApiConventionType(typeof(DefaultApiConventions))]")]
    public Task Actions_are_reported_exactly_where_document_and_replies_differ(string controller) =>
        AssertAgrees(GeneratedEndpoints.Actions(controller), DocumentWriter.Default, reported: 20);

    [Fact]
    public Task Handlers_are_reported_exactly_where_document_and_replies_differ() =>
        AssertAgrees(GeneratedEndpoints.Handlers(), DocumentWriter.Default, reported: 20);

    /// <summary>Without <c>[ApiController]</c> the document has only those that a library or an attribute asks for.</summary>
    [Theory]
    [MemberData(nameof(Writers))]
    public Task Every_writer_says_the_same_of_actions(string writer) =>
        AssertAgrees(GeneratedEndpoints.Actions("[ApiExplorerSettings, Route(\"c\")]", every: 5), Writer(writer), reported: 10);

    [Theory]
    [MemberData(nameof(Writers))]
    public Task Every_writer_says_the_same_of_handlers(string writer) =>
        AssertAgrees(GeneratedEndpoints.Handlers(every: 3), Writer(writer), reported: 10);

    /// <summary>All forms in which people declare and send.</summary>
    [Theory]
    [MemberData(nameof(Writers))]
    public Task Every_form_is_read_as_the_writer_reads_it(string writer)
    {
        // A group of ASP.NET Core 8 declares nothing.
        Assert.SkipWhen(Writer(writer).Runtime.Major == 8, "Groups have no ProducesProblem there.");
        return AssertAgrees(WrittenEndpoints.Code, Writer(writer), reported: 20);
    }

    private static DocumentWriter Writer(string name) => DocumentWriter.All.Single(writer => writer.ToString() == name);

    private static async Task AssertAgrees(string written, DocumentWriter writer, int reported)
    {
        var code = writer.In(written);
        var project = await OpenApiApp.Create(code, writer);
        var told = await OpenApiApp.Ask(project, GeneratedEndpoints.Paths, writer);
        var before = await Analysis.Run(project, new ContractWarningsAnalyzer());
        var found = before.Of(new ContractWarningsAnalyzer()).GroupBy(PathOf).ToDictionary(group => group.Key, group => group.ToList());
        Assert.True(told.Count > 25, $"The document has {told.Count} endpoints.");
        Assert.True(found.Count > reported, $"Of {told.Count} endpoints, {found.Count} are reported.");
        Assert.Subset(told.Keys.ToHashSet(), found.Keys.ToHashSet());

        var wrong = told
            .Where(endpoint => Differs(endpoint.Key, endpoint.Value, code) != found.ContainsKey(endpoint.Key))
            .Select(endpoint => $"{endpoint.Key}: {endpoint.Value}; {Ids(endpoint.Key)}\n    {LineOf(endpoint.Key, code)}")
            .ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {told.Count} endpoints:\n{string.Join('\n', wrong)}");

        var mended = await Mended(project);
        var left = (await Analysis.Run(mended, new ContractWarningsAnalyzer())).Of(new ContractWarningsAnalyzer()).ToList();
        // [Produces(typeof(M))] and .Produces<M>() say 200 and have no number that could be another.
        var unfixed = left
            .Where(diagnostic => diagnostic.Id == "STC3004" && !diagnostic.Properties.ContainsKey("CorrectDeclaration"))
            .Select(PathOf)
            .ToHashSet();
        Assert.All(unfixed, path => Assert.Matches(@"Produces\(typeof\(M\)\)|\.Produces<M>\(\)", LineOf(path, code)));
        Assert.True(left.Count == unfixed.Count, $"After the fixes:\n{string.Join('\n', left)}");
        var after = await OpenApiApp.Ask(mended, GeneratedEndpoints.Paths, writer);
        Assert.All(found.Keys.Except(unfixed), path => Assert.True(!after[path].Missing.Any(), $"{path}: {after[path]}"));
        Assert.All(told, endpoint => Assert.Equal(endpoint.Value.Replies, after[endpoint.Key].Replies));

        string Ids(string path) =>
            found.TryGetValue(path, out var diagnostics) ? string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Id)) : "not reported";
    }

    // Where nothing is declared and the 200 is true, what is sent beside it is no lie but a gap; and so are errors alone.
    private static bool Differs(string path, Told told, string code) =>
        told.Missing.Any()
        && !(IsUndeclared(LineOf(path, code))
            && told.Document.SetEquals(["200"])
            && (told.Replies.Contains(200) || told.Replies.All(reply => reply >= 400)));

    private static bool IsUndeclared(string line) =>
        !line.Contains("ProducesResponseType", StringComparison.Ordinal)
        && !line.Contains("Produces(typeof", StringComparison.Ordinal)
        && !line.Contains(".Produces", StringComparison.Ordinal)
        && !line.Contains("TypedResults", StringComparison.Ordinal)
        && !line.Contains(" M Handle", StringComparison.Ordinal);

    private static async Task<Project> Mended(Project project)
    {
        var analyzer = new ContractWarningsAnalyzer();
        var declaring = new Fixing(analyzer, new DeclareRepliesFix());
        var declared = await declaring.AllInDocuments(await Analysis.Run(project, analyzer), default);
        var analysis = await Analysis.Run(declared, analyzer);
        return analysis.Of(analyzer).Any(diagnostic => diagnostic.Properties.ContainsKey("CorrectDeclaration"))
            ? await new Fixing(analyzer, new WrongSuccessDeclaredFix()).AllInDocuments(analysis, "CorrectDeclaration")
            : declared;
    }

    private static string PathOf(Diagnostic diagnostic)
    {
        var text = diagnostic.Location.SourceTree!.GetText();
        return PathComment().Match(text.Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString()).Value;
    }

    private static string LineOf(string path, string code) =>
        code.Split('\n').First(line => line.TrimEnd().EndsWith($"// {path}", StringComparison.Ordinal)).Trim();

    [GeneratedRegex(@"/[cmw]/[\w/]+$")]
    private static partial Regex PathComment();
}
