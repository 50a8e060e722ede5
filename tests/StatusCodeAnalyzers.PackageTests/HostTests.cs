using System.Text.Json;

namespace StatusCodeAnalyzers.PackageTests;

/// <summary>The packed file in projects of every kind, as <see cref="HostSolution"/> builds them.</summary>
public sealed class HostTests(HostSolution hosts) : IClassFixture<HostSolution>
{
    [Fact]
    public void Everything_builds()
    {
        hosts.Build.Expect(0);
        Assert.DoesNotContain(HostSolution.Spoken(hosts.Build), line => !line.Contains("STC", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Api", "Api.cs(2): STC1001")]
    [InlineData("Jobs", "Jobs.cs(2): STC1001")]
    [InlineData("Components", "Missing.razor(2): STC1001")]
    [InlineData(
        "Blazor",
        "Blazor.cs(5): STC1001",
        "Blazor.cs(6): STC2003",
        "Blazor.cs(7): STC2001",
        "Blazor.cs(8): STC2002",
        "Flow.razor(15): STC1001",
        "Flow.razor(21): STC1001 STC2001",
        "Flow.razor(3): STC1001",
        "Flow.razor(4): STC1001")]
    [InlineData("Client", "Client.cs(2): STC1001")]
    [InlineData("Sums")]
    public void Each_kind_of_project_reports_its_own(string project, params string[] findings) =>
        Assert.Equal(findings, hosts.Findings(project));

    [Fact]
    public void A_package_of_conventions_brings_it_along() => Assert.Equal(["Conventional.cs(2): STC1001"], hosts.Findings("Conventional"));

    [Fact]
    public void Each_framework_reports_once()
    {
        Assert.Equal(["Client.cs(2): STC1001"], hosts.Findings("Client", "netstandard2.0"));
        var spoken = HostSolution.Spoken(hosts.Build);
        Assert.Equal(2, spoken.Count(line => line.Contains("Client.cs", StringComparison.Ordinal)));
        Assert.Equal(spoken.Distinct(), spoken);
    }

    /// <summary>
    /// It opens no other files than those of C#; and of those it writes the constants, but no other reply, and no name that SIP or a vendor
    /// has for a number of which nothing in the program speaks.
    /// </summary>
    [Fact]
    public void Formatting_a_Blazor_app_names_codes_in_its_program()
    {
        hosts.Format.Expect(0);
        var expected = BlazorSource.Program
            .Replace("410", "StatusCodes.Status410Gone", StringComparison.Ordinal);
        Assert.Equal(expected, hosts.Read("Blazor/Blazor.cs"));
        Assert.Equal(BlazorSource.Component, hosts.Read("Blazor/Flow.razor"));
    }

    [Fact]
    public void Formatting_says_what_it_leaves_and_why() =>
        Assert.Equal(
            [
                "Unable to fix STC2001. Code fix SipCodeInHttpResponseFix didn't return a Fix All action.",
                "Unable to fix STC2002. Code fix UnregisteredCodeFix didn't return a Fix All action.",
                "Unable to fix STC2003. Code fix InvalidCodeFix didn't return a Fix All action.",
            ],
            hosts.Format.Output.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith("Unable", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Other_languages_hear_nothing() =>
        Assert.DoesNotContain(
            HostSolution.Spoken(hosts.Build),
            line => line.Contains("Basic", StringComparison.Ordinal) || line.Contains("Functional", StringComparison.Ordinal));

    [Fact]
    public void Lock_files_name_it()
    {
        Assert.True(hosts.Exists("Api/packages.lock.json"));
        Assert.True(hosts.Exists("Conventional/packages.lock.json"));
    }

    [Fact]
    public void Warnings_can_be_errors()
    {
        hosts.Strict.Expect(1);
        Assert.Contains("error STC1001: 404", hosts.Strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_is_SARIF_2_1()
    {
        using var log = JsonDocument.Parse(File.ReadAllText(hosts.Log("Api")));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Contains("sarif-2.1.0", log.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);

        var run = log.RootElement.GetProperty("runs").EnumerateArray().Single();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var result = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "STC1001");
        var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("STC1001", rule.GetProperty("id").GetString());
        Assert.True(Uri.TryCreate(rule.GetProperty("helpUri").GetString(), UriKind.Absolute, out _));
        Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
        Assert.Contains("404", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }
}
