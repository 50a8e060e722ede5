using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Hints;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>
/// A fix with one or more actions, each of which can be applied to a diagnostic, a member, a type, a document, a project and a solution;
/// where the reply changes, to the last two only if a person has chosen it. A number whose meaning nothing speaks for is left to a
/// person, one at a time.
/// </summary>
public abstract class StatusCodeFix : CodeFixProvider
{
    private readonly FixAction[] _actions;

    private protected StatusCodeFix(DiagnosticDescriptor[] rules, params FixAction[] actions)
    {
        FixableDiagnosticIds = rules.Select(rule => rule.Id).ToImmutableArray();
        _actions = actions;
    }

    private protected StatusCodeFix(DiagnosticDescriptor rule, params FixAction[] actions)
        : this(new[] { rule }, actions)
    {
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Whether there is an action that tools take, with nobody to ask.</summary>
    internal bool IsTakenUnasked => _actions.Any(action => action.FixesSolutions);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // `dotnet format` also asks about diagnostics of other rules that are reported by the same analyzer class.
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            foreach (var action in InOrder(diagnostic))
                await action.OfferAsync(context, diagnostic).ConfigureAwait(false);
        }
    }

    public sealed override FixAllProvider GetFixAllProvider() => new AllOfOneAction(this);

    private IEnumerable<FixAction> InOrder(Diagnostic diagnostic) => _actions.OrderBy(action => action.Rank(diagnostic));

    /// <summary>
    /// Fixes all with the action that the key names, in one edit per document; with none, with the first one that may be taken unasked.
    /// </summary>
    /// <remarks>
    /// `dotnet format` takes the first action that the first diagnostic offers, or none, for the whole solution, and other tools do the
    /// same for one project after the other. They must not change a reply unasked. What tells them from an editor is the workspace: tools
    /// open projects in that of MSBuild, and there is no other public way to do so; editors have their own, and ask for what a person has
    /// chosen.
    /// </remarks>
    private sealed class AllOfOneAction : FixAllProvider
    {
        private static readonly ImmutableArray<FixAllScope> Scopes = ImmutableArray.Create(
            FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType);

        private readonly StatusCodeFix _fix;

        public AllOfOneAction(StatusCodeFix fix) => _fix = fix;

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => Scopes;

        // The inner provider no longer knows of the solution: it goes from project to project.
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var key = context.CodeActionEquivalenceKey;
            var isUnasked = context.Scope is FixAllScope.Project or FixAllScope.Solution
                && context.Solution.Workspace.Kind is WorkspaceKind.MSBuild;
            if (isUnasked && (key is null
                ? !_fix.IsTakenUnasked
                : _fix._actions.Any(action => action.EquivalenceKey == key && !action.FixesSolutions)))
            {
                return null;
            }

            if (_fix._actions.Any(action => action.EquivalenceKey == key && !action.FixesMany))
                return null;

            // An editor would look for the diagnostics of a solution twice.
            if ((isUnasked || context.Scope is FixAllScope.Document) && !await HasAnyAsync(context).ConfigureAwait(false))
                return null;

            return await Create((inner, document, diagnostics) => FixAsync(inner, document, diagnostics, isUnasked), Scopes)
                .GetFixAsync(context).ConfigureAwait(false);
        }

        // Null where nothing changes.
        private async Task<Document?> FixAsync(
            FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics, bool isUnasked)
        {
            diagnostics = SpokenFor(diagnostics);
            var action = diagnostics.IsEmpty ? null
                : context.CodeActionEquivalenceKey is { } key ? _fix._actions.FirstOrDefault(action => action.EquivalenceKey == key)
                : _fix.InOrder(diagnostics[0]).FirstOrDefault(action => action.FixesSolutions);
            if (action is null)
                return null;

            var result = await action.ApplyAsync(
                document,
                isUnasked ? action.OfSolution(diagnostics) : diagnostics,
                context.Scope is FixAllScope.Document
                    ? null
                    : async other => SpokenFor(await context.GetDocumentDiagnosticsAsync(other).ConfigureAwait(false)),
                context.CancellationToken).ConfigureAwait(false);
            return result == document ? null : result;
        }

        private static ImmutableArray<Diagnostic> SpokenFor(ImmutableArray<Diagnostic> diagnostics) =>
            diagnostics.RemoveAll(diagnostic => !FixHint.From(diagnostic).IsSpokenFor);

        /// <summary>Whether anything is left to write, so that `dotnet format` can say where nothing is.</summary>
        private static async Task<bool> HasAnyAsync(FixAllContext context)
        {
            if (context is { Scope: FixAllScope.Document, Document: { } document })
                return !SpokenFor(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).IsEmpty;

            foreach (var project in context.Scope is FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project })
            {
                if (!SpokenFor(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)).IsEmpty)
                    return true;
            }

            return false;
        }
    }
}
