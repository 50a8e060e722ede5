using System.Text.RegularExpressions;
using StatusCodeAnalyzers.PackageTests.Editor;

namespace StatusCodeAnalyzers.PackageTests;

public sealed class SampleAppTests(FormattedSampleApp app) : IClassFixture<FormattedSampleApp>
{
    [Fact]
    public void Exactly_the_lines_with_a_rule_comment_are_reported()
    {
        var found = Finding.PerLine(app.Findings).ToList();
        var missing = app.Expected.Except(found).Select(line => "missing    " + line);
        var unexpected = found.Except(app.Expected).Select(line => "unexpected " + line);

        var differences = string.Join('\n', missing.Concat(unexpected));
        Assert.True(differences == "", differences);
        Assert.NotEmpty(found);
    }

    [Fact]
    public void The_build_prints_the_warnings() =>
        Assert.Contains("warning STC1001: ", app.BuildWithPackage.Output, StringComparison.Ordinal);

    [Fact]
    public void Every_finding_links_to_a_page() =>
        Assert.All(app.Findings, finding => Assert.StartsWith("https://", finding.HelpUri, StringComparison.Ordinal));

    [Fact]
    public void The_log_explains_every_code() => Assert.All(
        app.Findings.Where(finding => finding.Rule is "STC1001" or "STC1002" or "STC2001"),
        finding =>
        {
            // 404 is HTTP Not Found (RFC 9110 §15.5.5); …
            // or 430 is SIP Flow Failed, not HTTP; …
            var said = Regex.Match(
                finding.Message, @"^(?<code>\d{3}) is (?<protocol>HTTP|SIP) (?<phrase>.+?)(?: \((?<reference>.+)\)|, not HTTP);");
            Assert.True(said.Success, finding.Message);
            string Part(string name) => said.Groups[name].Value;

            var code = $"{Part("protocol")} {Part("code")} {Part("phrase")}";
            var explained = Regex.Match(finding.Description!, $@"^{Regex.Escape(code)} \((?<reference>RFC (?<rfc>\d+) §(?<section>[\d.]+))\): ");
            Assert.True(explained.Success, finding.Description);
            string Where(string name) => explained.Groups[name].Value;

            Assert.Contains(Part("reference"), Where("reference"), StringComparison.Ordinal);
            Assert.Equal($"https://www.rfc-editor.org/rfc/rfc{Where("rfc")}.html#section-{Where("section")}", finding.HelpUri);
        });

    [Fact]
    public void Format_verification_fails_before_the_fix()
    {
        Assert.NotEqual(0, app.VerifyBeforeFormat.ExitCode);
        Assert.Contains("STC1001", app.VerifyBeforeFormat.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_shows_what_format_changes() => EditorPage.Shows(
        "format.svg",
        FormatPicture.Draw(app.Format.Command.Replace(" --no-restore", "", StringComparison.Ordinal), app.Changes["FlowsController.cs"]));

    [Fact]
    public void Format_verification_passes_after_the_fix() => app.VerifyAfterFormat.Expect(0);

    [Fact]
    public void The_formatted_app_builds_without_warnings() => app.BuildAfterFormat.Expect(0);

    [Fact]
    public void Formatting_leaves_the_compiled_code_as_it_was() =>
        // The whole file: IL, metadata and module id, a hash of both. Only a pdb would hold the changed source lines.
        Assert.Equal(File.ReadAllBytes(app.Assembly("installed")), File.ReadAllBytes(app.Assembly("formatted")));

    [Fact]
    public async Task The_formatted_app_answers_every_request_as_the_original_does()
    {
        var requests = HttpFile.Read(Path.Combine(app.Project.Folder, "requests.http"));
        var original = await RunningApp.Answer(app.Assembly("original"), requests);
        var formatted = await RunningApp.Answer(app.Assembly("formatted"), requests);

        Assert.Equal(original, formatted);
        Assert.All(requests.Zip(original), pair => Assert.Equal(pair.First.ExpectedStatus, pair.Second.Status));
    }
}
