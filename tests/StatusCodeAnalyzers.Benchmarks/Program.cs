using StatusCodeAnalyzers.Benchmarks.Corpus;

if (args is not ["corpus", .. var rest] || CorpusOptions.Parse(rest, Console.Error) is not { } options)
{
    Console.Error.WriteLine(CorpusOptions.Usage);
    return 2;
}
return await CorpusCommand.Run(options);
