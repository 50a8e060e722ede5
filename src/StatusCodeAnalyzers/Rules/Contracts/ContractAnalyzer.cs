using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Contracts;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Rules;

/// <summary>
/// A rule about what the OpenAPI document says of an endpoint, or several. It runs where somebody writes such a document.
/// </summary>
public abstract class ContractAnalyzer : RuleAnalyzer
{
    private static readonly ImmutableArray<SyntaxKind> Kinds = ImmutableArray.Create(
        SyntaxKind.MethodDeclaration, SyntaxKind.LocalFunctionStatement, SyntaxKind.InvocationExpression);

    private readonly ContractAnalyzer[] _together;

    private protected ContractAnalyzer(DiagnosticDescriptor rule)
        : base(rule) => _together = Array.Empty<ContractAnalyzer>();

    /// <summary>Rules for which every endpoint is read once, whatever their number.</summary>
    private protected ContractAnalyzer(params ContractAnalyzer[] together)
        : base(together.SelectMany(rule => rule.SupportedDiagnostics).ToArray()) => _together = together;

    private protected sealed override bool Concerns(Compilation project, AnalyzerOptions options, CancellationToken cancellationToken) =>
        CompilationFacts.Of(project).AspNetCore > 0
        && DocumentWriters.IsWritten(project, options.AnalyzerConfigOptionsProvider, cancellationToken);

    private protected sealed override ImmutableArray<SyntaxKind> KindsIn(CompilationFacts facts) => Kinds;

    private protected sealed override HashSet<string>? NamesOf(SyntaxKind kind) =>
        kind is SyntaxKind.InvocationExpression ? MappedEndpoints.Names : null;

    /// <summary>Reports what the rule has to say of the endpoint.</summary>
    private protected virtual void Check(Endpoint endpoint, ContractReport report)
    {
        foreach (var rule in _together)
            rule.Check(endpoint, report);
    }

    private protected sealed override void Check(SyntaxNodeAnalysisContext context, CompilationFacts facts)
    {
        if (!IsCandidate(context.Node))
            return;

        var configs = context.Options.AnalyzerConfigOptionsProvider;
        if (!DocumentWriters.Concerns(context.Node.SyntaxTree, context.Compilation, configs)
            || GeneratedCode.Contains(context.Node, configs, context.CancellationToken))
        {
            return;
        }

        var project = ContractFacts.Of(context.Compilation);
        var scope = new EndpointScope(context.SemanticModel, facts, context.CancellationToken);
        var options = new Options(configs.GetOptions(context.Node.SyntaxTree));
        foreach (var endpoint in Endpoints(context.Node, scope, project))
        {
            if (project.WritesItself)
                return;

            Check(endpoint, new ContractReport(context, endpoint, options));
        }
    }

    private static bool IsCandidate(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method =>
            Actions.IsCandidate(method) || MappedEndpoints.MapsOf(method.Identifier.ValueText, node.SyntaxTree).Any(),
        LocalFunctionStatementSyntax local => MappedEndpoints.MapsOf(local.Identifier.ValueText, node.SyntaxTree).Any(),
        InvocationExpressionSyntax call => MappedEndpoints.IsCandidate(call),
        _ => false,
    };

    // A handler is looked at where it is mapped for what is said there, and where it stands for what is said there.
    private static IEnumerable<Endpoint> Endpoints(SyntaxNode node, EndpointScope scope, ContractFacts project)
    {
        if (node is InvocationExpressionSyntax call)
            return MappedEndpoints.Find(call, scope, project) is { } mapped ? new[] { mapped } : Enumerable.Empty<Endpoint>();

        if (node is MethodDeclarationSyntax action && Actions.IsCandidate(action) && Actions.Find(action, scope, project) is { } found)
            return new[] { found };

        var name = node is MethodDeclarationSyntax method ? method.Identifier : ((LocalFunctionStatementSyntax)node).Identifier;
        return MappedEndpoints.MapsOf(name.ValueText, node.SyntaxTree)
            .Select(map => MappedEndpoints.Find(map, scope, project))
            .OfType<Endpoint>()
            .Where(endpoint => endpoint.Function == node);
    }
}
