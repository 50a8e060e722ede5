using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>
/// The texts of codes cost nothing until somebody looks at a diagnostic. Of the texts of rules, the compiler itself asks every analyzer
/// for title, message and description before it runs it, to see whether they throw.
/// </summary>
public class TextsAreReadLateTests
{
    private static readonly CultureInfo[] Cultures =
        [CultureInfo.InvariantCulture, .. ResxFile.Languages.Select(CultureInfo.GetCultureInfo)];

    [Fact]
    public async Task Only_who_looks_at_a_diagnostic_makes_the_texts_of_codes_be_read()
    {
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

        // A copy of the product that no other test has made read anything.
        var copies = new AssemblyLoadContext(nameof(TextsAreReadLateTests));
        var knowledge = copies.LoadFromAssemblyPath(typeof(StatusCatalog).Assembly.Location);
        var product = copies.LoadFromAssemblyPath(typeof(Descriptors).Assembly.Location);
        Assert.NotSame(typeof(StatusCatalog).Assembly, knowledge);
        Assert.NotSame(typeof(Descriptors).Assembly, product);
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            .. product.GetTypes()
                .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        Assert.NotEmpty(analyzers.SelectMany(analyzer => analyzer is DiagnosticSuppressor ? [] : analyzer.SupportedDiagnostics));
        Assert.Empty(Read(knowledge, product));

        await Analyze(analyzers, "class Clean { IResult Found() => Results.StatusCode(StatusCodes.Status200OK); int Wait() => 500; }");
        Assert.Equal(["Rules in "], Read(knowledge, product));

        var analysis = await Analyze(
            analyzers, "class Raw { IResult Lost() => Results.StatusCode(404); IResult SipFailed() => Results.StatusCode(430); }");
        var reported = analysis.All.Single(diagnostic => diagnostic.Id == "STC2001");
        Assert.Equal(["Rules in "], Read(knowledge, product));

        Assert.StartsWith("430 ", reported.GetMessage(CultureInfo.GetCultureInfo("es")), StringComparison.Ordinal);
        Assert.Equal(["Rules in ", "Rules in es"], Read(knowledge, product));

        Assert.StartsWith(
            "SIP 430 Flow Failed",
            reported.Descriptor.Description.ToString(CultureInfo.GetCultureInfo("es")),
            StringComparison.Ordinal);
        Assert.Equal(["Codes in es", "Facts in es", "Rules in ", "Rules in es", "Vendors in es"], Read(knowledge, product));
    }

    private static async Task<Analysis> Analyze(ImmutableArray<DiagnosticAnalyzer> analyzers, string code)
    {
        var project = await TestProject.Create(Setup.Default, ReferencePack.Net10, [("Code.cs", code)]);
        var analysis = await Analysis.Run(project, analyzers);
        Assert.Empty(analysis.Errors);
        return analysis;
    }

    /// <summary>The files that are in memory.</summary>
    private static List<string> Read(Assembly knowledge, Assembly product) =>
    [
        .. from type in new[] { knowledge.GetType(typeof(CodeSentences).FullName!), product.GetType(typeof(Text).FullName!) }
        from field in type!.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        where field.FieldType == typeof(ResourceManager)
        from culture in Cultures
        where ((ResourceManager)field.GetValue(null)!).GetResourceSet(culture, createIfNotExists: false, tryParents: false) is not null
        orderby field.Name, culture.Name
        select $"{field.Name} in {culture.Name}",
    ];
}
