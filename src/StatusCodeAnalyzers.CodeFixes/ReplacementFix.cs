using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Catalog;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>A fix whose actions each write another expression in the diagnostic's place.</summary>
public abstract class ReplacementFix : CodeFixProvider
{
    /// <summary>Names the number. The compiled code stays the same, but where there is no constant yet, one is declared.</summary>
    private protected static readonly Replacement Name = new(
        "NameStatusCode", hint => hint.Name ?? hint.NewConstants.FirstOrDefault(), hint => hint.Name is null ? DeclareTitle(hint, 0) : Text.Format(culture: null, "Fix_Name", hint.NameDisplay!), hint => hint.AsEnum is null)
    {
        IsNew = hint => hint.Name is null,
    };

    /// <summary>Compares enums instead of numbers. The result is the same, the compiled code is not.</summary>
    private protected static readonly Replacement AsEnum = new(
        "CompareAsEnum", hint => hint.AsEnum, hint => Text.Format(culture: null, "Fix_AsEnum", ShortName(hint.AsEnum!)), _ => true);

    /// <summary>Returns the nearest HTTP code. Changes the reply.</summary>
    private protected static readonly Replacement NearestHttp = new(
        "ReturnNearestHttpCode", hint => hint.NearestHttp, hint => Text.Format(culture: null, "Fix_NearestHttp", hint.NearestHttpCode!, Phrase(hint)), _ => false, ChangesReply: true);

    /// <summary>Returns a registered code that may be meant instead, each in an action of its own. Changes the reply.</summary>
    private protected static readonly Replacement[] ReturnInstead = SimilarCodes.Common
        .Select(code => new Replacement(
            $"ReturnHttpCode{code}", hint => hint.Instead.FirstOrDefault(other => other.Code == code).Expression, _ => Text.Format(culture: null, "Fix_NearestHttp", code, StatusCatalog.Http(code)!.Phrase), _ => false, ChangesReply: true)
        {
            Rank = hint => hint.Instead.Select(other => other.Code).TakeWhile(other => other != code).Count(),
        })
        .ToArray();

    private readonly Replacement[] _actions;

    private protected ReplacementFix(params Replacement[] actions) => _actions = actions;

    /// <summary>Names the number by a new constant, after another meaning than the preferred one.</summary>
    private protected static Replacement Declare(int meaning) => new(
        $"DeclareConstant{meaning + 1}", hint => hint.NewConstants.ElementAtOrDefault(meaning), hint => DeclareTitle(hint, meaning), _ => false) { IsNew = _ => true };

    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var hint = FixHint.From(diagnostic);
            foreach (var action in _actions.OrderBy(action => action.Rank(hint)))
                action.Offer(context, diagnostic);
        }

        return Task.CompletedTask;
    }

    public sealed override FixAllProvider GetFixAllProvider() => new AllOfOneAction(_actions);

    private static string ShortName(string expression) => string.Join(".", expression.Split('.').Skip(expression.Split('.').Length - 2));

    private static string DeclareTitle(FixHint hint, int meaning) => Text.Format(culture: null, "Fix_NewConstant", hint.NewConstants[meaning]);

    private static string Phrase(FixHint hint) => StatusCatalog.Http(hint.NearestHttpCode!.Value)!.Phrase;

    /// <summary>Fixes all with the action that the key names, in one edit per document; with none, it names the numbers.</summary>
    /// <remarks>
    /// `dotnet format` takes the first action that the first diagnostic offers, or none, for the whole solution. It must not change a reply unasked,
    /// so what changes one is applied to a document or project at most. The inner provider no longer knows: it goes from project to project.
    /// </remarks>
    private sealed class AllOfOneAction : FixAllProvider
    {
        private readonly FixAllProvider _documents;

        private readonly Replacement[] _actions;

        public AllOfOneAction(Replacement[] actions)
        {
            _actions = actions;
            _documents = Create(async (context, document, diagnostics) =>
            {
                var action = context.CodeActionEquivalenceKey is { } key ? actions.FirstOrDefault(action => action.EquivalenceKey == key) : Name;
                return action is null
                    ? document
                    : await action.ApplyAsync(document, diagnostics, context.Scope is FixAllScope.Document ? null : context.GetDocumentDiagnosticsAsync, context.CancellationToken).ConfigureAwait(false);
            });
        }

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _documents.GetSupportedFixAllScopes();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context) =>
            context.Scope is FixAllScope.Solution && _actions.Any(action => action.ChangesReply && action.EquivalenceKey == context.CodeActionEquivalenceKey) ? null : await _documents.GetFixAsync(context).ConfigureAwait(false);
    }
}
