using System.CommandLine;
using System.Globalization;
using StatusCodeAnalyzers.Tool.Texts;

namespace StatusCodeAnalyzers.Tool.CommandLine;

/// <summary>The command line: finds out what is wanted, and says in one line what is wrong with it.</summary>
internal static class StatusCodeTool
{
    /// <summary>The code is in a registry, or what was asked for was done.</summary>
    public const int Known = 0;

    /// <summary>The code is in no registry.</summary>
    public const int Unknown = 1;

    /// <summary>The input makes no sense.</summary>
    public const int BadInput = 2;

    /// <summary>Does what the arguments say, and returns the exit code.</summary>
    public static int Run(string[] arguments, Streams streams)
    {
        var words = Language(arguments);
        var root = Commands.Create(words, streams);
        var parsed = root.Parse(arguments);
        if (parsed.Errors is [var error, ..])
        {
            streams.Error.WriteLine(
                string.Join(' ', error.Message.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)));
            return BadInput;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error });
    }

    // Help and errors are in the language too, so it has to be known before anything is parsed.
    private static Wording Language(string[] arguments)
    {
        var index = Array.IndexOf(arguments, "--lang");
        var given = index >= 0 && index + 1 < arguments.Length ? arguments[index + 1]
            : Array.Find(arguments, argument => argument.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
        var words = given is null ? Wording.Of(CultureInfo.CurrentUICulture) : Wording.Of(given) ?? Wording.English;
        CultureInfo.CurrentUICulture = words.Culture;
        return words;
    }
}
