using System.Diagnostics;
using System.Text.Json;

namespace StatusCodeAnalyzers.Tool.Tests.CommandLine;

public class ListTests
{
    [Theory]
    [InlineData(139)]
    [InlineData(5, "1xx", "--http")]
    [InlineData(75, "--sip")]
    [InlineData(6, "6xx")]
    public void Codes_are_listed_by_protocol_and_class(int count, params string[] arguments)
    {
        using var json = JsonDocument.Parse(Answer.To(["list", .. arguments, "--json"]).Output);

        Assert.Equal(count, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void Vendors_have_a_list() =>
        Assert.Contains("Client Closed Request", Answer.To("list", "4xx", "--vendors").Output, StringComparison.Ordinal);

    [Fact]
    public void A_class_that_does_not_exist_is_bad_input() =>
        Assert.Equal("7xx is no class of status codes: they go from 1xx to 6xx.\n", Answer.To("list", "7xx").Error);

    [Theory]
    [InlineData("bash", "complete -F _statuscode statuscode")]
    [InlineData("zsh", "compdef _statuscode statuscode")]
    [InlineData("fish", "complete -f -c statuscode")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName statuscode")]
    public void There_is_completion_for_a_shell(string shell, string line) =>
        Assert.Contains(line, Answer.To("completion", shell).Output, StringComparison.Ordinal);

    [Fact]
    public void Bash_completes_with_the_script()
    {
        Assert.SkipWhen(Repository.Program("bash") is null, "There is no bash on this machine.");
        var script = $$"""
            statuscode() { dotnet exec "{{Repository.Tool}}" "$@"; }
            eval "$(statuscode completion bash)"
            COMP_LINE="statuscode simul" COMP_POINT=16 COMP_WORDS=(statuscode simul) COMP_CWORD=1
            _statuscode && echo "${COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true })!;

        Assert.Equal("simulate", bash.StandardOutput.ReadToEnd().Trim());
    }
}
