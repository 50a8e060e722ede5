using System.Globalization;
using StatusCodeAnalyzers.Benchmarks.Corpus;
using StatusCodeAnalyzers.Benchmarks.Speed;

if (args is ["growth"])
    return await GrowthCommand.Run();
if (args is ["fixes", .. var fixes])
{
    return await FixAllCommand.Run(
        fixes is [var most, ..] ? int.Parse(most, CultureInfo.InvariantCulture) : 1000, fixes is [_, var only] ? only : "");
}

if (args is ["texts", var language])
    return TextsCommand.Run(language);
if (args is ["tool", var tool, ..] && File.Exists(tool))
    return await ToolCommand.Run(tool, args is [_, _, var times] ? int.Parse(times, CultureInfo.InvariantCulture) : 12);
if (args is ["reports", .. var reports])
    return await ReportsCommand.Run(reports is [var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 3);
if (args is not ["corpus" or "changes" or "editor" or "speed" or "keystroke" or "generator", .. var rest]
    || CorpusOptions.Parse(rest, Console.Error) is not { } options)
{
    Console.Error.WriteLine(CorpusOptions.Usage);
    return 2;
}
return args[0] switch
{
    "editor" => await EditorCommand.Run(options),
    "changes" => await ChangesCommand.Run(options),
    "speed" => await SpeedCommand.Run(options),
    "keystroke" => await KeystrokeCommand.Run(options),
    "generator" => await GeneratorCommand.Run(options),
    _ => await CorpusCommand.Run(options),
};
