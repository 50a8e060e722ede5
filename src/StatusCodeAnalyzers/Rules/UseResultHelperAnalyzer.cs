using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC1004: a response that is told its status, where a method or type is named after it and sends the same reply.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseResultHelperAnalyzer : ResponseAnalyzer
{
    public UseResultHelperAnalyzer()
        : base(Descriptors.UseResultHelper)
    {
    }

    private protected override bool IsCandidate(SyntaxNode node) => base.IsCandidate(node) && ResponseApis.MayGiveStatus(node);

    private protected override void CheckResponse(
        Response response, SyntaxNodeAnalysisContext context, Options options, CompilationFacts facts)
    {
        // A result that nobody takes is no reply.
        if (response.Operation.Parent is IExpressionStatementOperation
            || ResultHelper.For(response, context.SemanticModel) is not { } helper)
        {
            return;
        }

        var written = (ExpressionSyntax)context.Node;
        if (StatusCatalog.Http(response.Code!.Value) is not { } code
            || !TypeChange.IsHarmless(written, helper.Type, context.SemanticModel, context.CancellationToken))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            CodeDescriptors.For(Descriptors.UseResultHelper, code),
            Name(written is InvocationExpressionSyntax call
                ? call.Expression
                : ((ObjectCreationExpressionSyntax)written).Type).GetLocation(),
            new FixHint { Names = ImmutableArray.Create(new ProposedName(helper.Name, helper.Display)) }.ToProperties(),
            code.Code, code.Phrase, code.Reference, helper.Display));
    }

    // The arguments may be long; the name is what is to be another one.
    private static ExpressionSyntax Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        _ => called,
    };
}
