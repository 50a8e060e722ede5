using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.CodeFixes.Writing;
using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Has a handler use <c>TypedResults</c>, and says what it returns (STC3006).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UntypedResultFix))]
public sealed class UntypedResultFix : StatusCodeFix
{
    public UntypedResultFix()
        : base(Descriptors.UntypedResult, new TypedAction())
    {
    }

    private sealed record TypedAction() : FixAction("UseTypedResults", FixesSolutions: true)
    {
        public override string? TitleFor(Diagnostic diagnostic) =>
            diagnostic.Properties.ContainsKey(TypedRewrite.ReturnType) ? Text.Format(culture: null, "Fix_TypedResults") : null;

        protected override void Edit(Edits edits, Diagnostic diagnostic)
        {
            if (diagnostic.Properties.GetValueOrDefault(TypedRewrite.ReturnType) is not { } name)
                return;

            foreach (var reply in diagnostic.AdditionalLocations.Skip(2))
            {
                if (edits.Find(reply) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
                    edits.Replace(access.Expression, written => SyntaxFactory.IdentifierName("TypedResults").WithTriviaFrom(written));
            }

            if (diagnostic.Properties[TypedRewrite.IsInferred] == bool.FalseString)
            {
                var function = edits.Find(diagnostic.AdditionalLocations[1]);
                var type = ResultTypeNames.Write(name, function.SpanStart, edits);
                edits.Replace(function, written => WithReturnType(written, type));
            }
        }

        private static SyntaxNode WithReturnType(SyntaxNode function, TypeSyntax type) => function switch
        {
            ParenthesizedLambdaExpressionSyntax { ReturnType: { } old } lambda => lambda.WithReturnType(type.WithTriviaFrom(old)),
            ParenthesizedLambdaExpressionSyntax lambda => lambda
                .WithReturnType(type.WithLeadingTrivia(lambda.ParameterList.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space))
                .WithParameterList(lambda.ParameterList.WithLeadingTrivia()),
            LocalFunctionStatementSyntax local => local.WithReturnType(type.WithTriviaFrom(local.ReturnType)),
            MethodDeclarationSyntax method => method.WithReturnType(type.WithTriviaFrom(method.ReturnType)),
            _ => function,
        };
    }
}
