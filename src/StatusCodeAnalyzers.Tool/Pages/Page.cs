namespace StatusCodeAnalyzers.Tool.Pages;

/// <summary>
/// A page in one language, as it is printed, served and kept in docs/. Its texts may hold <c>`code`</c> and <c>[words](target)</c>, where
/// a target is an address or one of <see cref="Link"/>.
/// </summary>
/// <param name="Title">The title.</param>
/// <param name="Path">What comes behind the language in its address.</param>
/// <param name="Blocks">What it says.</param>
internal sealed record Page(string Title, string Path, IReadOnlyList<Block> Blocks);

/// <summary>A part of a page.</summary>
internal abstract record Block;

/// <summary>The title of what follows.</summary>
internal sealed record Heading(string Text) : Block;

/// <summary>Some sentences.</summary>
internal sealed record Paragraph(string Text) : Block;

/// <summary>A list.</summary>
internal sealed record Bullets(IReadOnlyList<string> Items) : Block;

/// <summary>A table; the first cell of a row may name it.</summary>
internal sealed record Table(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

/// <summary>Code, or a message.</summary>
internal sealed record Code(string Language, string Text) : Block;

/// <summary>What not everybody wants to read.</summary>
internal sealed record Fold(string Summary, IReadOnlyList<Block> Blocks) : Block;
