using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC1003: a constant of the framework whose code has a newer one. The value is the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseCurrentNameAnalyzer : RuleAnalyzer
{
    public UseCurrentNameAnalyzer()
        : base(Descriptors.UseCurrentName)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        ImmutableArray.Create(SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.IsExpression, SyntaxKind.CompilationUnit);

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        switch (context.Node)
        {
            case MemberAccessExpressionSyntax access:
                CheckName(access.Name, context, facts);
                break;

            // What stands behind a single `is` is a type to the parser.
            case BinaryExpressionSyntax { Right: QualifiedNameSyntax { Right: var name } }:
                CheckName(name, context, facts);
                break;

            // Every name in the code is an identifier, so they are looked at only where such a using lets one stand alone. The action is
            // the file's and not the using's, for an editor shows nothing outside the action's node.
            case CompilationUnitSyntax unit:
                foreach (var directive in unit
                    .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                    .OfType<UsingDirectiveSyntax>())
                {
                    CheckNamesAlone(directive, context, facts);
                }

                break;
        }
    }

    private static void CheckNamesAlone(UsingDirectiveSyntax directive, SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        var type = WrittenName.Of(directive.Name);
        if (!directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) || type is not ("HttpStatusCode" or "StatusCodes"))
            return;

        foreach (var name in directive.Parent!.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Parent is not (MemberAccessExpressionSyntax or QualifiedNameSyntax or MemberBindingExpressionSyntax))
                CheckName(name, context, facts, type);
        }
    }

    private static void CheckName(SimpleNameSyntax name, SyntaxNodeAnalysisContext context, CompilationFacts facts, string? typeName = null)
    {
        if (FrameworkConstants.Newer(name.Identifier.ValueText) is not { } current
            || GeneratedCode.Contains(name, context)
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not IFieldSymbol
            {
                HasConstantValue: true, ConstantValue: int value, ContainingType: { } type
            } field
            || !type.IsAnyOf(FrameworkTypes.Constants)
            || (typeName ?? type.Name) != type.Name
            || type.GetMembers(current).FirstOrDefault() is not IFieldSymbol { HasConstantValue: true, ConstantValue: int same }
            || same != value
            || NameOf.Contains(name)
            || FrameworkConstants.IsSynonym(field.Name) && !context.Options.OptionsOf(context.Node.SyntaxTree).MatchSynonyms
            || IsSaidOtherwise(name, value, context, facts))
        {
            return;
        }

        var code = StatusCatalog.Http(value)!;
        context.ReportDiagnostic(Diagnostic.Create(
            CodeDescriptors.For(Descriptors.UseCurrentName, code),
            name.GetLocation(),
            new FixHint { Names = ImmutableArray.Create(new ProposedName(Written(name, type, current, context), $"{type.Name}.{current}")) }
                .ToProperties(),
            field.Name, value, code.Phrase, code.Reference, $"{type.Name}.{current}"));
    }

    // Behind the type's name nothing else can be meant; alone, something nearer could be.
    private static string Written(SimpleNameSyntax name, INamedTypeSymbol type, string current, SyntaxNodeAnalysisContext context) =>
        name.Parent is MemberAccessExpressionSyntax or QualifiedNameSyntax
        || context.SemanticModel.LookupSymbols(name.SpanStart, name: current) is { Length: 1 } found
            && SymbolEqualityComparer.Default.Equals(found[0].ContainingType, type)
                ? current
                : $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{current}";
}
