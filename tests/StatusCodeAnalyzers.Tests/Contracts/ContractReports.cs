using System.Globalization;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>What all rules about the document that warn report of one code, as a build runs them.</summary>
internal static class ContractReports
{
    /// <summary>The marked places are reported, each by the rule that its mark names, and nothing else is.</summary>
    public static async Task Verify(string code, string? config = null, Setup? setup = null)
    {
        setup = (setup ?? Setup.Default) with { Config = config };
        var markup = Markup.Parse(code);
        foreach (var pack in setup.Packs)
        {
            var project = await TestProject.Create(setup, pack, [(setup.Path, markup.Code)]);
            var analysis = await Analysis.Run(project, new ContractWarningsAnalyzer());

            Assert.Empty(analysis.Compilation.GetDiagnostics().Where(Analysis.IsError));
            Assert.Equal(
                markup.Markers.Select(marker => $"{pack}: {marker.Id} {Place(marker.Span.Start)}").Order(),
                analysis.Of(new ContractWarningsAnalyzer())
                    .Select(diagnostic => $"{pack}: {diagnostic.Id} {Place(diagnostic.Location.SourceSpan.Start)}").Order());

            string Place(int start) => $"{start.ToString(CultureInfo.InvariantCulture)} {markup.Code[start..].Split('(', '\n')[0]}";
        }
    }
}
