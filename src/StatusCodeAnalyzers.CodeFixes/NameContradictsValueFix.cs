using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Rename;
using StatusCodeAnalyzers.Definitions;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Renames the constant after its value; second, gives it the value of its name, which changes behaviour (STC2007).</summary>
/// <remarks>
/// Which of the two is wrong, only a person knows, one constant at a time: so there is no Fix All, and <c>dotnet format</c> takes neither.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameContradictsValueFix))]
public sealed class NameContradictsValueFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.NameContradictsValue.Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var hint = DefinitionHint.From(diagnostic);
            if (hint.Name is { } name)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Text.Format(culture: null, "Fix_RenameDefinition", name),
                        cancellationToken => RenameAsync(context.Document, diagnostic.Location, name, cancellationToken),
                        "RenameDefinition"),
                    diagnostic);
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    Text.Format(culture: null, "Fix_ChangeValue", hint.Value),
                    cancellationToken => ChangeAsync(context.Document, diagnostic.Location, hint.Value, cancellationToken),
                    "ChangeValue"),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> RenameAsync(Document document, Location location, string name, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var definition = CodeDefinition.Of(await NumberAsync(document, location, cancellationToken).ConfigureAwait(false))!;
        var symbol = model.GetDeclaredSymbol(definition.Declaration, cancellationToken)!;
        return await Renamer
            .RenameSymbolAsync(document.Project.Solution, symbol, new SymbolRenameOptions(), name, cancellationToken)
            .ConfigureAwait(false);
    }

    private static async Task<Document> ChangeAsync(Document document, Location location, int value, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var number = await NumberAsync(document, location, cancellationToken).ConfigureAwait(false);
        var token = SyntaxFactory.Literal(value.ToString(CultureInfo.InvariantCulture), value).WithTriviaFrom(number.Token);
        return document.WithSyntaxRoot(root.ReplaceNode(number, number.WithToken(token)));
    }

    private static async Task<LiteralExpressionSyntax> NumberAsync(
        Document document, Location location, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return (LiteralExpressionSyntax)root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
    }
}
