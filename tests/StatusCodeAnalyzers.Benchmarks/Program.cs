using StatusCodeAnalyzers.Benchmarks.Corpus;
using StatusCodeAnalyzers.Benchmarks.Speed;

if (args is ["growth"])
    return await GrowthCommand.Run();
if (args is ["texts", var language])
    return TextsCommand.Run(language);
if (args is not ["corpus" or "speed", .. var rest] || CorpusOptions.Parse(rest, Console.Error) is not { } options)
{
    Console.Error.WriteLine(CorpusOptions.Usage);
    return 2;
}
return args[0] == "speed" ? await SpeedCommand.Run(options) : await CorpusCommand.Run(options);
