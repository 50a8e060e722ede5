namespace StatusCodeAnalyzers.Upkeep;

/// <summary>
/// The files of the repository, or of a copy. They are found by their names: a folder may be called otherwise tomorrow, and two files of
/// one name would be a mistake anyway.
/// </summary>
internal sealed class SourceTree(string root)
{
    /// <summary>The path of the only file with that name below a folder, both from the root.</summary>
    public string Find(string folder, string name)
    {
        string[] found = [.. Files(folder, name)];
        return found is [var only]
            ? only
            : throw new UpkeepException($"{folder} should have one file called {name}, but has {found.Length}.");
    }

    /// <summary>All files of that name or pattern, without what a build makes.</summary>
    public IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts"))
            .Order(StringComparer.Ordinal);

    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    public string FullPath(string path) => Path.Combine(root, path);

    public string Read(string path) => File.ReadAllText(FullPath(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    /// <summary>Puts a text in front of the first place that matches, or says what is not there.</summary>
    public string Insert(string path, string text, Func<string, int> place)
    {
        var whole = Read(path);
        var index = place(whole);
        if (index < 0)
            throw new UpkeepException($"{path} has no place for the new rule: it looks other than this program expects.");
        Write(path, whole.Insert(index, text));
        return path;
    }

    /// <summary>The namespace that a file of src declares.</summary>
    public string NamespaceOf(string name) =>
        Read(Find("src", name)).Split('\n').First(line => line.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..]
            .TrimEnd('\r', ';');
}
