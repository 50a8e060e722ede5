using System.Reflection;
using StatusCodeAnalyzers.Upkeep;

const string Usage = """
    new-rule STC2099 SomeName   makes everything that a rule has, with a mark wherever something is to be written
      --suggestion | --hidden   what it is by default; without either, a warning
      --no-fix                  without a fix

    to-write                    lists those marks, and the texts to be translated

    regenerate                  writes all that comes from code: sections of pages, the pages of codes, the picture, the editor's page
    """;

var tree = new SourceTree(typeof(SourceTree).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
    .Single(said => said.Key == "RepositoryRoot").Value!);
try
{
    switch (args)
    {
        case ["new-rule", .. var rest] when NewRule.Parse(rest) is { } rule:
            Console.WriteLine(string.Join('\n', rule.WriteTo(tree)));
            Console.WriteLine("""

                Write what is marked there ("to-write" lists it), run "regenerate", then the tests: they name what is still missing.
                """);
            return 0;
        case ["to-write"]:
            Console.WriteLine(string.Join('\n', ToWrite.In(tree)));
            return 0;
        case ["regenerate"]:
            return Regeneration.Run(tree);
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (UpkeepException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}
