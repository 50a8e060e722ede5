using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Sends an error object or problem details with the status, which changes the reply (STC4001; STC2001, together with the code's name).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ErrorWithoutBodyFix))]
public sealed class ErrorWithoutBodyFix : CodeFixProvider
{
    private static readonly BodyAction ErrorObject = new("SendErrorObject", hint => hint.ErrorObject, hint => Text.Format(culture: null, "Fix_ErrorObject", hint.Error));
    private static readonly BodyAction ProblemDetails = new("SendProblemDetails", hint => hint.ProblemDetails, hint => Text.Format(culture: null, "Fix_ProblemDetails", hint.Message));

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.SipCodeInHttpResponse.Id, Descriptors.ErrorWithoutBody.Id);

    public override FixAllProvider GetFixAllProvider() => new ButSolutionsUnasked();

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var action in InOrder(diagnostic))
            {
                if (action.TitleFor(diagnostic) is { } title)
                    context.RegisterCodeFix(
                        CodeAction.Create(title, cancellationToken => action.ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken), action.EquivalenceKey),
                        diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    // A team that sends problem details is offered them before the error object.
    private static BodyAction[] InOrder(Diagnostic diagnostic) =>
        BodyHint.From(diagnostic) is { ProblemFirst: true } ? new[] { ProblemDetails, ErrorObject } : new[] { ErrorObject, ProblemDetails };

    /// <summary>Fixes all with the action that the key names, in one edit per document; with none, with the one that the team prefers.</summary>
    /// <remarks>
    /// `dotnet format` fixes whole solutions, and must not change a reply unasked: a solution's diagnostics are fixed where the team itself has raised the
    /// rule, which is hidden by default. The inner providers no longer know: they go from project to project.
    /// </remarks>
    private sealed class ButSolutionsUnasked : FixAllProvider
    {
        private readonly FixAllProvider _all = Create((context, document, diagnostics) => FixAsync(context, document, diagnostics));
        private readonly FixAllProvider _raised = Create((context, document, diagnostics) => FixAsync(context, document, diagnostics.RemoveAll(diagnostic => diagnostic.Severity is DiagnosticSeverity.Hidden)));

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _all.GetSupportedFixAllScopes();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            if (context.Scope is not FixAllScope.Solution)
                return await _all.GetFixAsync(context).ConfigureAwait(false);

            return context.DiagnosticIds.All(id => id == Descriptors.ErrorWithoutBody.Id) ? await _raised.GetFixAsync(context).ConfigureAwait(false) : null;
        }

        private static async Task<Document?> FixAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            var action = diagnostics.IsEmpty ? null : InOrder(diagnostics[0]).FirstOrDefault(action => context.CodeActionEquivalenceKey is not { } key || action.EquivalenceKey == key);
            return action is null ? document : await action.ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false);
        }
    }
}
