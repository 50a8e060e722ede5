using System.Text;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Projects;

/// <summary>Text with <c>$(Property)</c> in it, and the few property functions that real project files use.</summary>
internal sealed class PropertyText(Func<string, string> property, Action<string> skip)
{
    public string Expand(string text)
    {
        if (!text.Contains("$(", StringComparison.Ordinal))
            return text;
        var result = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '$' || at + 1 >= text.Length || text[at + 1] != '(')
            {
                result.Append(text[at]);
                continue;
            }
            var end = EndOfParentheses(text, at + 1);
            result.Append(Value(text[(at + 2)..end]));
            at = end;
        }
        return result.ToString();
    }

    /// <summary>Index of the parenthesis that closes the one at <paramref name="open"/>; the last character where none does.</summary>
    public static int EndOfParentheses(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }
        return text.Length - 1;
    }

    private string Value(string expression)
    {
        expression = expression.Trim();
        var open = expression.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return property(expression);
        var name = expression[..open];
        if (EndOfParentheses(expression, open) != expression.Length - 1)
            return Unknown(expression);
        var arguments = Arguments(expression[(open + 1)..^1]);
        if (name.StartsWith('['))
            return Static(name[(name.IndexOf("]::", StringComparison.Ordinal) + 3)..], arguments) ?? Unknown(expression);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? Unknown(expression) : Instance(Value(name[..dot]), name[(dot + 1)..], arguments) ?? Unknown(expression);
    }

    private string? Static(string function, string[] arguments) => function switch
    {
        "GetPathOfFileAbove" => FileAbove(arguments[0], arguments.ElementAtOrDefault(1) ?? property("MSBuildThisFileDirectory")),
        "GetDirectoryNameOfFileAbove" => Path.GetDirectoryName(FileAbove(arguments[1], arguments[0])) ?? "",
        "IsTargetFrameworkCompatible" => Text(TargetFramework.IsCompatible(arguments[0], arguments[1])),
        "GetTargetFrameworkIdentifier" => TargetFramework.Identifier(arguments[0]),
        "GetTargetFrameworkVersion" => TargetFramework.Version(arguments[0]).ToString(2),
        "GetTargetPlatformIdentifier" => arguments[0].Contains("-windows", StringComparison.Ordinal) ? "windows" : "",
        "IsOSPlatform" => Text(arguments[0].Equals("linux", StringComparison.OrdinalIgnoreCase)),
        "IsOSUnixLike" or "IsLinux" => "true",
        "IsWindows" or "IsMacOS" => "false",
        "EnsureTrailingSlash" => Path.TrimEndingDirectorySeparator(arguments[0]) + "/",
        "Combine" or "NormalizePath" or "NormalizeDirectory" => Path.GetFullPath(Path.Combine([.. arguments.Select(PathText)])),
        "GetFullPath" => Path.GetFullPath(PathText(arguments[0])),
        "GetFileName" => Path.GetFileName(PathText(arguments[0])),
        "GetFileNameWithoutExtension" => Path.GetFileNameWithoutExtension(PathText(arguments[0])),
        "GetDirectoryName" => Path.GetDirectoryName(PathText(arguments[0])),
        "Exists" => Text(File.Exists(PathText(arguments[0]))),
        "MakeRelative" => Path.GetRelativePath(PathText(arguments[0]), PathText(arguments[1])),
        "IsNullOrEmpty" or "IsNullOrWhiteSpace" => Text(string.IsNullOrWhiteSpace(arguments[0])),
        "ValueOrDefault" => arguments[0].Length > 0 ? arguments[0] : arguments[1],
        _ => null,
    };

    private static string? Instance(string value, string function, string[] arguments) => function switch
    {
        "StartsWith" => Text(value.StartsWith(arguments[0], StringComparison.OrdinalIgnoreCase)),
        "EndsWith" => Text(value.EndsWith(arguments[0], StringComparison.OrdinalIgnoreCase)),
        "Contains" => Text(value.Contains(arguments[0], StringComparison.Ordinal)),
        "Equals" => Text(value == arguments[0]),
        "Replace" => value.Replace(arguments[0], arguments[1], StringComparison.Ordinal),
        "Trim" => value.Trim(),
        "TrimEnd" => value.TrimEnd([.. string.Concat(arguments)]),
        "TrimStart" => value.TrimStart([.. string.Concat(arguments)]),
        "ToLower" or "ToLowerInvariant" => value.ToLowerInvariant(),
        "ToUpper" or "ToUpperInvariant" => value.ToUpperInvariant(),
        _ => null,
    };

    private string Unknown(string expression)
    {
        skip($"property function $({expression})");
        return "";
    }

    private string[] Arguments(string text)
    {
        var arguments = new List<string>();
        var start = 0;
        var depth = 0;
        var quote = '\0';
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || (text[at] == ',' && depth == 0 && quote == '\0'))
            {
                if (at > start)
                    arguments.Add(Expand(text[start..at].Trim().Trim('\'', '`', '"')));
                start = at + 1;
            }
            else if (text[at] is '\'' or '`' or '"' && (quote == '\0' || quote == text[at]) && depth == 0)
            {
                quote = quote == '\0' ? text[at] : '\0';
            }
            else
            {
                depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }
        return [.. arguments];
    }

    private static string FileAbove(string file, string folder)
    {
        for (var at = Path.GetFullPath(PathText(folder)); at is not null; at = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(at)))
        {
            if (File.Exists(Path.Combine(at, file)))
                return Path.Combine(at, file);
        }
        return "";
    }

    private static string PathText(string path) => path.Replace('\\', '/');

    private static string Text(bool value) => value ? "true" : "false";
}
