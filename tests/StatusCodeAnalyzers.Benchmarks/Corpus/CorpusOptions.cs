using System.Globalization;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>The command line.</summary>
internal sealed class CorpusOptions
{
    public const string Usage = """
        corpus FOLDER                 bind every C# project below FOLDER without MSBuild and run all rules on it
          --project TEXT              only projects whose path contains TEXT (what they reference is bound too)
          --only product|test         list only product code, or only code below a path that says test or spec
          --out FILE                  every diagnostic as one sorted line: path(line,column): id: message
          --option KEY=VALUE          an .editorconfig key for all files, such as status_codes.protocols=http
          --editorconfig              honour the .editorconfig files of the code base
          --analyzers FILE            also load the rules, fixes and generators of this assembly
          --errors                    print what does not bind: error ids, names and packages
          --search                    compare with a plain text search for status codes
          --search-form NAME          only these forms of the search; may be repeated
          --fix                       apply Fix All for every rule, then look for new errors and changed meaning
          --diff FILE                 what the fixes changed
          --time                      the analyzers' own clock
          --restore-packages A,B/1.0  restore these packages first, where the packages folder lacks them
          --restore-minutes N         time limit for that (default 5)

        changes FOLDER                what this build reports otherwise on the code bases below FOLDER: lines new, gone or changed
          --other-build FILE          than the rules of this other StatusCodeAnalyzers.dll, in the same run
          --since FILE                than the lines that --out has written before
          --out FILE                  the lines of this build
          --code-base TEXT            only the folders whose names contain TEXT

        editor FOLDER                 whether Roslyn's editor services show what a build reports on the code bases below FOLDER
          --code-base TEXT            only the folders whose names contain TEXT

        speed FOLDER                  what the rules cost on that code, beside what other analyzers cost, as ratios in one run
          --rounds N                  how often each is measured (default 5)
          --each-rule                 also what the callbacks of each rule take
          --sets TEXT,TEXT            only the rows whose names contain one of these
          --other-build FILE          also measure this other StatusCodeAnalyzers.dll
          --without-http              leave out all assemblies that speak HTTP, so that the rules have nothing to do
          --project, --option         as above

        keystroke FOLDER              after an edit in a file of each project, the diagnostics of that file alone
        generator FOLDER              the generator's first run on each project, and its run after an edit
          --rounds, --sets, --project as above

        growth                        what one code costs among 100 and among 1,000 in a file

        reports [ROUNDS]              what 0 to 10,000 diagnostics cost, in one file and in many

        fixes [MOST] [TEXT]           Fix All of 10, 100, 1,000 ... MOST diagnostics beside Roslyn's stock fixer; only the fixes whose names contain TEXT

        texts LANGUAGE                what the texts cost a process, step by step

        tool FILE [ROUNDS]            what passes until statuscode has answered and until it serves, beside dotnet --version; FILE is StatusCodeAnalyzers.Tool.dll
        """;

    public required string Folder { get; init; }
    public string Project { get; private set; } = "";
    public string Only { get; private set; } = "";
    public string? Out { get; private set; }
    public string? Since { get; private set; }
    public string CodeBase { get; private set; } = "";
    public string? Diff { get; private set; }
    public bool EditorConfig { get; private set; }
    public bool Errors { get; private set; }
    public bool Search { get; private set; }
    public bool Fix { get; private set; }
    public bool Time { get; private set; }
    public List<string> EditorConfigOptions { get; } = [];
    public List<string> Assemblies { get; } = [];
    public List<string> SearchForms { get; } = [];
    public List<string> RestorePackages { get; } = [];
    public List<string> Sets { get; } = [];
    public List<string> OtherBuilds { get; } = [];
    public bool WithoutHttp { get; private set; }
    public bool EachRule { get; private set; }
    public int Rounds { get; private set; } = 5;
    public TimeSpan RestoreLimit { get; private set; } = TimeSpan.FromMinutes(5);

    public static CorpusOptions? Parse(string[] args, TextWriter errors)
    {
        if (args is not [var folder, ..] || !Directory.Exists(folder))
        {
            errors.WriteLine(args.Length == 0 ? "FOLDER is missing." : $"No such folder: {args[0]}");
            return null;
        }
        var options = new CorpusOptions { Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) };
        var rest = new Queue<string>(args.Skip(1));
        while (rest.TryDequeue(out var name))
        {
            if (options.Switch(name))
                continue;
            if (!rest.TryDequeue(out var value) || !options.Set(name, value))
            {
                errors.WriteLine($"Not understood: {name} {value}");
                return null;
            }
        }
        return options;
    }

    public bool Shows(string relativePath) => Only switch
    {
        "test" => CorpusPath.IsTest(relativePath),
        "product" => !CorpusPath.IsTest(relativePath),
        _ => true,
    };

    private bool Switch(string name)
    {
        switch (name)
        {
            case "--editorconfig": return EditorConfig = true;
            case "--errors": return Errors = true;
            case "--search": return Search = true;
            case "--fix": return Fix = true;
            case "--time": return Time = true;
            case "--each-rule": return EachRule = true;
            case "--without-http": return WithoutHttp = true;
            default: return false;
        }
    }

    private bool Set(string name, string value)
    {
        switch (name)
        {
            case "--project": Project = value; break;
            case "--only" when value is "product" or "test": Only = value; break;
            case "--out": Out = Path.GetFullPath(value); break;
            case "--since" when File.Exists(value): Since = Path.GetFullPath(value); break;
            case "--code-base": CodeBase = value; break;
            case "--diff": Diff = Path.GetFullPath(value); break;
            case "--option" when value.Contains('=', StringComparison.Ordinal): EditorConfigOptions.Add(value); break;
            case "--analyzers" when File.Exists(value): Assemblies.Add(Path.GetFullPath(value)); break;
            case "--search-form": SearchForms.Add(value); break;
            case "--restore-packages": RestorePackages.AddRange(value.Split(',')); break;
            case "--sets": Sets.AddRange(value.Split(',')); break;
            case "--other-build" when File.Exists(value): OtherBuilds.Add(Path.GetFullPath(value)); break;
            case "--rounds" when int.TryParse(value, CultureInfo.InvariantCulture, out var rounds): Rounds = rounds; break;
            case "--restore-minutes" when double.TryParse(value, CultureInfo.InvariantCulture, out var minutes):
                RestoreLimit = TimeSpan.FromMinutes(minutes);
                break;
            default: return false;
        }
        return true;
    }
}
