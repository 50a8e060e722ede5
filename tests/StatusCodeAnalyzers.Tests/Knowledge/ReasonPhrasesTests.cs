using System.Reflection;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Knowledge.Simulation;

namespace StatusCodeAnalyzers.Tests.Knowledge;

/// <summary>The phrases, held against what the installed ASP.NET Core sends.</summary>
public class ReasonPhrasesTests
{
    private static readonly (int Code, string Phrase, string Reason)[] Differences =
    [
        (103, "", "ASP.NET Core has no phrase"),
        (104, "", "ASP.NET Core has no phrase"),
        (306, "Switch Proxy", "the name of an old draft; the registry says (Unused)"),
        (413, "Payload Too Large", "RFC 7231; RFC 9110 renamed it"),
        (418, "I'm a teapot", "RFC 2324; the registry says (Unused)"),
        (419, "Authentication Timeout", "in no registry"),
        (422, "Unprocessable Entity", "RFC 4918; RFC 9110 renamed it"),
        (425, "", "ASP.NET Core has no phrase"),
        (499, "Client Closed Request", "in no registry"),
    ];

    [Fact]
    public void The_pages_give_the_phrases_that_are_sent() =>
        SameRows.AssertSame(
            "src/StatusCodes/Simulation/AspNetReply.cs (Phrase)",
            Differences.Select(difference => $"{difference.Code} \"{AspNetReply.Phrase(difference.Code)}\""),
            "ReasonPhrasesTests.Differences",
            Differences.Select(difference => $"{difference.Code} \"{difference.Phrase}\""));

    [Fact]
    public void Phrases_are_those_of_ASP_NET_but_for_known_differences()
    {
        var phrases = FindReasonPhrases();
        Assert.SkipWhen(phrases is null, "ASP.NET Core is not installed beside the .NET that runs the tests.");

        var differing = Enumerable.Range(100, 900)
            .Select(code => (Code: code, Phrase: phrases(code)))
            .Where(framework => (StatusCatalog.Http(framework.Code)?.Phrase ?? "") != framework.Phrase);

        SameRows.AssertSame(
            "ReasonPhrasesTests.Differences",
            Differences.Select(difference => $"{difference.Code} \"{difference.Phrase}\""),
            "ASP.NET Core, where it differs from src/StatusCodes/Data/http.csv,",
            differing.Select(framework => $"{framework.Code} \"{framework.Phrase}\""));
    }

    // The test project does not reference ASP.NET Core: its reference pack of the SDK's own patch need not be at hand.
    private static Func<int, string>? FindReasonPhrases()
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var assembly = Path.Combine(
            runtime.Parent!.Parent!.FullName, "Microsoft.AspNetCore.App", runtime.Name, "Microsoft.AspNetCore.WebUtilities.dll");
        if (!File.Exists(assembly))
            return null;

        return Assembly.LoadFrom(assembly)
            .GetType("Microsoft.AspNetCore.WebUtilities.ReasonPhrases", throwOnError: true)!
            .GetMethod("GetReasonPhrase")!
            .CreateDelegate<Func<int, string>>();
    }
}
