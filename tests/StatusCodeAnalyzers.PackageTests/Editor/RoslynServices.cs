using System.Collections;
using System.Collections.Immutable;
using System.Composition.Hosting;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.PackageTests.Editor;

/// <summary>
/// The services that Visual Studio and the C# extension of VS Code ask, composed as they compose them. They are internal to Roslyn, so they
/// are called by name; a Roslyn that has moved them says so at once.
/// </summary>
internal sealed class RoslynServices
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Assembly Features = Assembly.Load("Microsoft.CodeAnalysis.Features");
    private static readonly Type
        FixService = Features.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!,
        DiagnosticService = Features.GetType("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService", throwOnError: true)!;

    private readonly object _fixes;

    /// <param name="more">What the host has besides.</param>
    public RoslynServices(params IEnumerable<Assembly> more)
    {
        var container = new ContainerConfiguration()
            .WithAssemblies(
                MefHostServices.DefaultAssemblies.Union([Features, Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features"), .. more]))
            .CreateContainer();
        Host = MefHostServices.Create(container);
        _fixes = container.GetExport(FixService);
    }

    public MefHostServices Host { get; }

    /// <summary>What an editor draws in an open document.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(Document document)
    {
        var service = typeof(HostWorkspaceServices).GetMethod("GetService")!
            .MakeGenericMethod(DiagnosticService)
            .Invoke(document.Project.Solution.Workspace.Services, null)!;
        var method = DiagnosticService.GetMethod("GetDiagnosticsForSpanAsync")!;
        var parameters = method.GetParameters();
        var everyId = parameters[2].ParameterType.GetField("All", All)!.GetValue(null);
        var analyzers = Enum.Parse(parameters[4].ParameterType, "AnalyzerSemantic");
        var found =
            (IEnumerable)(await Result(method.Invoke(service, [document, null, everyId, null, analyzers, CancellationToken.None])!))!;

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var data in found)
            diagnostics.Add((Diagnostic)(await Result(Call(data, "ToDiagnosticAsync", document.Project, CancellationToken.None)!))!);
        return diagnostics.ToImmutable();
    }

    /// <summary>The fixes for a place, each group from one provider for one diagnostic.</summary>
    public async Task<IReadOnlyList<OfferedFixes>> Fixes(Document document, TextSpan place)
    {
        var groups = (IAsyncEnumerable<object>)FixService.GetMethod("StreamFixesAsync")!
            .Invoke(_fixes, [document, place, null, CancellationToken.None])!;
        var offered = new List<OfferedFixes>();
        await foreach (var group in groups)
        {
            offered.Add(new(
                (TextSpan)Get(group, "TextSpan")!,
                [.. ((IEnumerable)Get(group, "Fixes")!).Cast<object>().Select(fix => (CodeAction)Get(fix, "Action")!)],
                [.. ((IEnumerable)Get(group, "SupportedScopes")!).Cast<FixAllScope>()],
                Get(group, "FixAllState")));
        }

        return offered;
    }

    /// <summary>Takes the action in a whole scope, as the entry below it in the menu does.</summary>
    /// <returns>The solution afterwards; null where the entry does nothing.</returns>
    public static async Task<Solution?> FixAll(
        OfferedFixes offered, CodeAction action, Document document, FixAllScope scope)
    {
        var state = offered.FixAllState!;
        var scoped = state.GetType().GetMethods(All).Single(method => method.Name == "With" && method.DeclaringType == state.GetType())
            .Invoke(state, [document, document.Project, scope, action.EquivalenceKey])!;
        var progress = new Progress<CodeAnalysisProgress>();
        var context =
            (FixAllContext)Activator.CreateInstance(typeof(FixAllContext), All, null, [scoped, progress, CancellationToken.None], null)!;
        var provider = (FixAllProvider)Get(scoped, "FixAllProvider")!;
        return await provider.GetFixAsync(context) is { } all ? await Applied(all, document.Project.Solution) : null;
    }

    /// <summary>The solution once the action is taken; null where it changes nothing.</summary>
    public static async Task<Solution?> Applied(CodeAction action, Solution solution)
    {
        var operations = await action.GetOperationsAsync(solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution;
        return changed is null || changed == solution ? null : changed;
    }

    private static object? Get(object owner, string name) => owner.GetType().GetProperty(name, All) is { } property
        ? property.GetValue(owner)
        : owner.GetType().GetField(name, All)?.GetValue(owner);

    private static object? Call(object owner, string name, params object[] arguments) =>
        owner.GetType().GetMethod(name, All)!.Invoke(owner, arguments);

    private static async Task<object?> Result(object task)
    {
        await (Task)task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }
}

/// <summary>What one provider offers for one place.</summary>
/// <param name="Span">The squiggle that it is for.</param>
/// <param name="Actions">The actions, in the provider's order.</param>
/// <param name="Scopes">Where Fix All is offered.</param>
/// <param name="FixAllState">What Roslyn keeps for that.</param>
internal sealed record OfferedFixes(
    TextSpan Span,
    ImmutableArray<CodeAction> Actions,
    ImmutableArray<FixAllScope> Scopes,
    object? FixAllState);
