namespace StatusCodeAnalyzers.Upkeep;

/// <summary>Something that the person at the command line has to settle first. The message says where.</summary>
public sealed class UpkeepException(string message) : Exception(message);
