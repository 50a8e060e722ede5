using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What the group that an endpoint is mapped to declares.</summary>
internal static class EndpointGroup
{
    /// <summary>Reads the group that something is mapped to; false where it can't be told what it declares.</summary>
    /// <param name="target">What <c>MapGet</c> is called on.</param>
    /// <param name="chain">Takes the declarations.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="project">What is known of all groups.</param>
    public static bool Read(IOperation target, EndpointChain chain, EndpointScope scope, ContractFacts project)
    {
        target = target.Unconverted();
        if (target.Type is INamedTypeSymbol type && type.IsCalled("Microsoft.AspNetCore.Builder.WebApplication"))
            return true;

        switch (target)
        {
            case IInvocationOperation { Syntax: InvocationExpressionSyntax syntax, TargetMethod: var method } call:
                var outer = call.Instance ?? (method.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
                return outer is not null
                    && (WrittenName.Of(syntax.Expression) == "MapGroup" || chain.Read(syntax))
                    && Read(outer, chain, scope, project);
            case ILocalReferenceOperation { Local: var local }
                when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken)
                    is VariableDeclaratorSyntax { Initializer.Value: { } initial } variable
                && scope.Model.OperationOf(initial, scope.CancellationToken) is { } made:
                return chain.ReadVariable(variable) && Read(made, chain, scope, project);
            default:
                // Given from elsewhere: no group declares anything there, or which one it is decides.
                return !project.HasDeclaringGroups;
        }
    }
}
