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

/// <summary>A rule about what the OpenAPI document says of an endpoint. It runs where somebody writes such a document.</summary>
public abstract class ContractAnalyzer : DiagnosticAnalyzer
{
    private protected ContractAnalyzer(DiagnosticDescriptor rule) => SupportedDiagnostics = ImmutableArray.Create(rule);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.Flags);
        Register(ImmutableArray.Create(this), context);
    }

    /// <summary>Registers rules so that every endpoint is read once, whatever the number of rules that look at it.</summary>
    internal static void Register(ImmutableArray<ContractAnalyzer> rules, AnalysisContext context) =>
        context.RegisterCompilationStartAction(start =>
        {
            var facts = CompilationFacts.Of(start.Compilation);
            if (!facts.SpeaksHttp
                || facts.AspNetCore == 0
                || !DocumentWriters.IsWritten(start.Compilation, start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken))
            {
                return;
            }

            var project = ContractFacts.Of(start.Compilation);
            start.RegisterSyntaxNodeAction(
                node => Check(node, rules, facts, project),
                SyntaxKind.MethodDeclaration, SyntaxKind.LocalFunctionStatement, SyntaxKind.InvocationExpression);
        });

    /// <summary>Reports what the rule has to say of the endpoint.</summary>
    private protected abstract void Check(Endpoint endpoint, ContractReport report);

    private static void Check(
        SyntaxNodeAnalysisContext context, ImmutableArray<ContractAnalyzer> rules, CompilationFacts facts, ContractFacts project)
    {
        if (!IsCandidate(context.Node))
            return;

        var configs = context.Options.AnalyzerConfigOptionsProvider;
        if (!DocumentWriters.Concerns(context.Node.SyntaxTree, context.Compilation, configs)
            || GeneratedCode.Contains(context.Node, configs, context.CancellationToken))
        {
            return;
        }

        var scope = new EndpointScope(context.SemanticModel, facts, context.CancellationToken);
        var options = new Options(configs.GetOptions(context.Node.SyntaxTree));
        foreach (var endpoint in Endpoints(context.Node, scope, project))
        {
            if (project.WritesItself)
                return;

            foreach (var rule in rules)
                rule.Check(endpoint, new ContractReport(context, endpoint, options));
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
