using StatusCodeAnalyzers.CodeFixes.Writing;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>Every full name in what a rule hands over becomes short, whichever action writes it.</summary>
public class NameWriterTests
{
    private const string Code = """
        public class Page
        {
            public object? Show() => null;
        }
        """;

    [Theory]
    [InlineData("404", "404")]
    [InlineData("global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound", "StatusCodes.Status404NotFound")]
    [InlineData(
        "ok ? global::Microsoft.AspNetCore.Http.StatusCodes.Status200OK : global::Microsoft.AspNetCore.Http.StatusCodes.Status410Gone",
        "ok ? StatusCodes.Status200OK : StatusCodes.Status410Gone")]
    [InlineData("global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound.ToString()", "StatusCodes.Status404NotFound.ToString()")]
    [InlineData("global::Microsoft.AspNetCore.Http.Results.NotFound(new global::System.Exception(\"x\"))", "Results.NotFound(new Exception(\"x\"))")]
    [InlineData("new global::System.Collections.Generic.List<global::System.Uri>()", "new List<Uri>()")]
    [InlineData("global::Nowhere.Codes.Gone", "global::Nowhere.Codes.Gone")]
    public async Task A_full_name_becomes_short(string full, string written)
    {
        var project = await TestProject.Create(Setup.Default, ReferencePack.Net10, [("Code.cs", Code)]);
        var edits = await Edits.OfAsync(project.Documents.Single(document => document.Name == "Code.cs"), CancellationToken.None);

        Assert.Equal(written, edits.Names.Write(full, Code.IndexOf("null", StringComparison.Ordinal)).ToString());
    }
}
