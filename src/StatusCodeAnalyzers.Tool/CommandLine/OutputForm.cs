namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>How an answer is written.</summary>
internal enum OutputForm
{
    /// <summary>For somebody who reads it.</summary>
    Terminal,

    /// <summary>For a file in a repository.</summary>
    Markdown,

    /// <summary>For a program.</summary>
    Json,
}
