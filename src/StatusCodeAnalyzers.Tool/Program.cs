using StatusCodeAnalyzers.Tool.CommandLine;

return StatusCodeTool.Run(args, Streams.Process());
