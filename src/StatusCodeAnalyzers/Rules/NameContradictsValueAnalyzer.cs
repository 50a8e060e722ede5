using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Definitions;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Texts;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Rules;

/// <summary>STC2007: a constant or enum member that has the name of one status code and the value of another.</summary>
public sealed class NameContradictsValueAnalyzer : RuleAnalyzer
{
    private static readonly DiagnosticDescriptor OfVendor = Descriptors.NameContradictsValue.With("STC2007_MessageVendor");

    public NameContradictsValueAnalyzer()
        : base(Descriptors.NameContradictsValue)
    {
    }

    private protected override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) =>
        ImmutableArray.Create(SyntaxKind.NumericLiteralExpression);

    private protected override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (!CandidateNumber.HasThreeDigits(literal.Token)
            || CodeDefinition.Of(literal) is not { Value: >= 100 and <= 699 and { } value } definition
            || GeneratedCode.Contains(literal, context)
            || DefinedName.Of(definition.Name.ValueText) is not { } name
            || name.Fits(value))
        {
            return;
        }

        var evidence = new DefinitionEvidence(definition, name);
        if (Meant(name, value, evidence.IsSip) is { } meant && !evidence.IsForeign && evidence.Suffices(value))
            context.ReportDiagnostic(Report(literal, definition, name, value, meant, evidence.IsSip, context));
    }

    /// <summary>
    /// The code that the name is, if it is sure to be that one: HTTP is full of replies that SIP and vendors have phrases for.
    /// </summary>
    private static CodeName? Meant(DefinedName name, int value, bool isSip)
    {
        var registered = name.Meanings.Where(meaning => meaning.IsPhrase && meaning.Registered is not null).ToList();
        var http = registered.FirstOrDefault(meaning => meaning.Registered!.Protocol == Protocol.Http);
        var sip = registered.FirstOrDefault(meaning => meaning.Registered!.Protocol == Protocol.Sip);
        if (isSip)
            return sip ?? http;

        return http ?? (sip is null
            ? name.Meanings.FirstOrDefault(meaning => meaning is { Vendor: { } vendor, WordCount: > 2 } && !vendor.Instead.Contains(value))
            : null);
    }

    private static Diagnostic Report(
        LiteralExpressionSyntax literal,
        CodeDefinition definition,
        DefinedName name,
        int value,
        CodeName meant,
        bool isSip,
        SyntaxNodeAnalysisContext context)
    {
        var actual = isSip ? StatusCatalog.Sip(value) ?? StatusCatalog.Http(value) : StatusCatalog.Http(value) ?? StatusCatalog.Sip(value);
        var actualText =
            $"{value} {actual?.Phrase ?? StatusCatalog.Vendors(value).FirstOrDefault(vendor => vendor.Name.Length > 0)?.Name}".TrimEnd();
        var newName = actual is { Registration: not Registration.Unused } ? name.With(actual) : null;
        if (newName is not null && IsTaken(newName, definition, context))
            newName = null;

        return Diagnostic.Create(
            meant.Registered is { } code ? CodeDescriptors.For(Descriptors.NameContradictsValue, code) : OfVendor,
            literal.GetLocation(),
            new DefinitionHint(meant.Code, newName).ToProperties(),
            name.Identifier, meant.Code, meant.Registered?.Protocol.Display() ?? meant.Vendor!.Vendor, meant.Registered?.Reference,
            actualText);
    }

    private static bool IsTaken(string name, CodeDefinition definition, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetDeclaredSymbol(definition.Declaration, context.CancellationToken) is not { } symbol
        || symbol is ILocalSymbol && !context.SemanticModel.LookupSymbols(definition.Declaration.SpanStart, name: name).IsEmpty
        || symbol.ContainingType is { } type && (type.Name == name || !type.GetMembers(name).IsEmpty);
}
