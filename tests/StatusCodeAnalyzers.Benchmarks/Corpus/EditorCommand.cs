using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.PackageTests.Editor;

namespace StatusCodeAnalyzers.Benchmarks.Corpus;

/// <summary>
/// Whether an editor shows what a build reports, which is what <c>editor FOLDER</c> prints: file by file, the findings of a build beside
/// those that Roslyn's own editor services give for the open file.
/// </summary>
internal static class EditorCommand
{
    public static async Task<int> Run(CorpusOptions options)
    {
        var clock = Stopwatch.StartNew();
        var skipped = new List<string>();
        var rules = Rules.Load([], skipped.Add);
        var services = new RoslynServices();
        AnalyzerReference[] references = [new AnalyzerFileReference(Assembly.Load("StatusCodeAnalyzers").Location, new Loaded())];
        var (files, reported, missing, surplus) = (0, 0, 0, 0);
        foreach (var codeBase in ChangesCommand.CodeBases(options))
        {
            using var corpus = new CorpusSolution(options, rules, skipped.Add, new AdhocWorkspace(services.Host, WorkspaceKind.Host));
            await corpus.Bind(CorpusSolution.Read(codeBase, skipped.Add));
            foreach (var (id, _) in corpus.Projects)
            {
                var project = corpus.Solution.GetProject(id)!;
                var build = Names((await ProjectRun.Analyze(project, rules.Analyzers, withErrors: false)).Diagnostics);
                var opened = project.WithAnalyzerReferences(references);
                foreach (var document in opened.Documents.Where(document => !CorpusPath.IsGenerated(document.FilePath)))
                {
                    var wanted = build[document.FilePath!].ToHashSet();
                    var shown = Names(await RoslynServices.Diagnostics(document))[document.FilePath!].ToHashSet();
                    (files, reported, missing, surplus) =
                    (
                        files + 1,
                        reported + wanted.Count,
                        missing + wanted.Except(shown).Count(),
                        surplus + shown.Except(wanted).Count());
                    foreach (var finding in wanted.Except(shown).Select(name => $"not in the editor: {name}").Concat(
                        shown.Except(wanted).Select(name => $"only in the editor: {name}")))
                    {
                        Console.WriteLine(finding);
                    }
                }
            }

            await Console.Error.WriteLineAsync($"{clock.Elapsed:mm\\:ss} {Path.GetFileName(codeBase)}: {reported} findings in {files} files so far");
        }

        Console.WriteLine($"{reported} findings of a build in {files} files: {missing} not in the editor, {surplus} only there; {clock.Elapsed:mm\\:ss}");
        return missing + surplus == 0 ? 0 : 1;

        ILookup<string, Finding> Names(ImmutableArray<Diagnostic> found) => found
            .Where(one => one.Location.IsInSource)
            .ToLookup(one => one.Location.SourceTree!.FilePath, one => Finding.From(options.Folder, one));
    }

    /// <summary>The rules are loaded already.</summary>
    private sealed class Loaded : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.Load(AssemblyName.GetAssemblyName(fullPath));
    }
}
