namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>Scripts that let a shell ask the tool what may come next.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells.</summary>
    public static readonly IReadOnlyList<string> Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for one of them.</summary>
    public static string For(string shell) => shell switch
    {
        "bash" => """
            _statuscode() {
                mapfile -t COMPREPLY < <(compgen -W "$(statuscode "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}")
            }
            complete -F _statuscode statuscode

            """,
        "zsh" => """
            #compdef statuscode
            _statuscode() {
                local -a words_found
                words_found=("${(@f)$(statuscode "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a words_found
            }
            compdef _statuscode statuscode

            """,
        "fish" => """
            complete -f -c statuscode -a '(statuscode "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

            """,
        _ => """
            Register-ArgumentCompleter -Native -CommandName statuscode -ScriptBlock {
                param($word, $command, $cursor)
                statuscode "[suggest:$cursor]" "$command" | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """,
    };
}
