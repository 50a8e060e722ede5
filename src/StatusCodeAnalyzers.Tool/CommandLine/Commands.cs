using System.CommandLine;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>The commands, their arguments and options.</summary>
internal sealed class Commands
{
    private readonly Wording words;
    private readonly Streams streams;
    private readonly Option<bool> sip;
    private readonly Option<bool> http;
    private readonly Option<bool> json;
    private readonly Option<bool> markdown;

    private Commands(Wording words, Streams streams)
    {
        this.words = words;
        this.streams = streams;
        sip = new("--sip") { Description = words["Cli_Sip"] };
        http = new("--http") { Description = words["Cli_Http"] };
        json = new("--json") { Description = words["Cli_Json"] };
        markdown = new("--md") { Description = words["Cli_Md"] };
    }

    /// <summary>All of them.</summary>
    public static RootCommand Create(Wording words, Streams streams)
    {
        var commands = new Commands(words, streams);
        var root = new RootCommand(words["Cli_Root"]);
        var language = new Option<string>("--lang") { Description = words["Cli_Lang"], Recursive = true };
        language.AcceptOnlyFromAmong([.. Wording.Languages]);
        root.Options.Add(language);
        commands.Explain(root);
        root.Subcommands.Add(commands.Explain(new Command("explain", words["Cli_Explain"])));
        root.Subcommands.Add(commands.Compare());
        root.Subcommands.Add(commands.Simulate());
        root.Subcommands.Add(commands.List());
        root.Subcommands.Add(commands.Serve());
        root.Subcommands.Add(commands.Mcp());
        root.Subcommands.Add(commands.Completion());
        return root;
    }

    private Command Explain(Command command)
    {
        var query = new Argument<string[]>("query") { Description = words["Cli_Query"], Arity = ArgumentArity.OneOrMore };
        return With(command, query, [sip, http, json, markdown], parsed => new ExplainCommand(words, streams)
            .Run(string.Join(' ', parsed.GetValue(query)!), Protocol(parsed), Form(parsed)));
    }

    private Command Compare()
    {
        var first = new Argument<string>("first") { Description = words["Cli_Code"] };
        var second = new Argument<string>("second") { Description = words["Cli_Code"] };
        var command = With(
            new Command("compare", words["Cli_Compare"]), first, [sip, http, json, markdown], parsed => new CompareCommand(words, streams)
            .Run(parsed.GetValue(first)!, parsed.GetValue(second)!, Protocol(parsed), Form(parsed)));
        command.Arguments.Add(second);
        return command;
    }

    private Command Simulate()
    {
        var code = new Argument<string>("code") { Description = words["Cli_Code"] };
        var form = new Option<string>("--as") { Description = words.Format(
            "Cli_As", string.Join(", ", ReplyForms.Names)), DefaultValueFactory = _ => ReplyForms.Raw };
        form.AcceptOnlyFromAmong([.. ReplyForms.Names]);
        return With(
            new Command("simulate", words["Cli_Simulate"]),
            code,
            [form, sip, http, json, markdown],
            parsed => new SimulateCommand(words, streams)
            .Run(parsed.GetValue(code)!, parsed.GetValue(form)!, Protocol(parsed), Form(parsed)));
    }

    private Command List()
    {
        var vendors = new Option<bool>("--vendors") { Description = words["Cli_Vendors"] };
        var group = new Argument<string?>("class") { Description = words["Cli_Class"], Arity = ArgumentArity.ZeroOrOne };
        return With(
            new Command("list", words["Cli_List"]), group, [sip, http, vendors, json, markdown], parsed => new ListCommand(words, streams)
            .Run(parsed.GetValue(group), Protocol(parsed), parsed.GetValue(vendors), Form(parsed)));
    }

    private Command Serve()
    {
        var urls = new Option<string>("--urls") { Description = words["Cli_Urls"], DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var address = new Option<string>("--sip") { Description = words["Cli_SipAddress"], DefaultValueFactory = _ => "127.0.0.1:5060" };
        var command = new Command("serve", words["Cli_Serve"]) { urls, address };
        command.SetAction((parsed, cancellation) => new ServeCommand(words, streams).RunAsync(
            parsed.GetValue(urls)!, parsed.GetValue(address)!, cancellation));
        return command;
    }

    private Command Mcp()
    {
        var command = new Command("mcp", words["Cli_Mcp"]);
        command.SetAction((_, cancellation) => StatusCodeAnalyzers.Tool.Mcp.McpCommand.RunAsync(words, cancellation));
        return command;
    }

    private Command Completion()
    {
        var shell = new Argument<string>("shell") { Description = words["Cli_Shell"] };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        return With(new Command("completion", words["Cli_Completion"]), shell, [], parsed =>
        {
            streams.Output.Write(CompletionScripts.For(parsed.GetValue(shell)!));
            return StatusCodeTool.Known;
        });
    }

    private Command With(Command command, Argument argument, Option[] options, Func<ParseResult, int> run)
    {
        command.Arguments.Add(argument);
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(run);
        if (options.Contains(sip))
        {
            command.Validators.Add(result =>
            {
                if (result.GetValue(sip) && result.GetValue(http))
                    result.AddError(words["Error_Both"]);
            });
        }

        return command;
    }

    private Protocol? Protocol(ParseResult parsed) =>
        parsed.GetValue(sip) ? Knowledge.Protocol.Sip : parsed.GetValue(http) ? Knowledge.Protocol.Http : null;

    private OutputForm Form(ParseResult parsed) =>
        parsed.GetValue(json) ? OutputForm.Json : parsed.GetValue(markdown) ? OutputForm.Markdown : OutputForm.Terminal;
}
