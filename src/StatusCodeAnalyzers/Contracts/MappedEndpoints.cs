using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Finds the handlers that <c>MapGet</c> and its like map, and what is declared of them.</summary>
internal static class MappedEndpoints
{
    /// <summary>What maps a handler that is in the document. MapFallback and Map, which take every method, are not.</summary>
    public static readonly HashSet<string> Names = new() { "MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods" };

    // The calls of a file whose handler is a name.
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, InvocationExpressionSyntax>> Named = new();

    /// <summary>Whether the call is named like one that maps a handler. Binds nothing.</summary>
    public static bool IsCandidate(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count >= 2 && WrittenName.Of(call.Expression) is { } name && Names.Contains(name);

    /// <summary>The calls in the file that map the function by its name.</summary>
    public static IEnumerable<InvocationExpressionSyntax> MapsOf(string function, SyntaxTree tree) =>
        Named.GetValue(
            tree, key => Maps(key).ToLookup(call => WrittenName.Of(call.ArgumentList.Arguments.Last().Expression) ?? ""))[function];

    // The text of a file tells it of most in no time.
    private static IEnumerable<InvocationExpressionSyntax> Maps(SyntaxTree tree) =>
        tree.GetText().ToString() is var text && Names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)
            ? tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsCandidate)
            : Enumerable.Empty<InvocationExpressionSyntax>();

    /// <summary>The endpoint that the call maps; null for every other call, and for one whose declarations can't be read.</summary>
    public static Endpoint? Find(InvocationExpressionSyntax call, EndpointScope scope, ContractFacts project)
    {
        if (project.HasModules
            || call.Expression is not MemberAccessExpressionSyntax { Name: var name }
            || scope.Model.OperationOf(call, scope.CancellationToken) is not IInvocationOperation { TargetMethod: var method } operation
            || !method.ContainingType.IsCalled("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions")
            || Handler(operation) is not var (handler, function)
            || function.SyntaxTree != call.SyntaxTree)
        {
            return null;
        }

        var returned = ResultTypes.Awaited(handler.ReturnType, scope.Model.Compilation);
        var replies = new List<DeclaredReply>();
        var own = new EndpointChain(scope, replies, isOwn: true);
        var group = new EndpointChain(scope, replies, isOwn: false);
        if (!AttributeReplies.Add(handler, replies, isOwn: true)
            || !own.ReadBehind(call)
            || own.IsExcluded
            || !EndpointGroup.Read(operation.Arguments[0].Value, group, scope, project)
            || group.IsExcluded
            || !AddType(returned, replies))
        {
            return null;
        }

        var contract = new Contract(replies.ToImmutableArray()) { Spared = project.Spared(isOfApi: false) };
        return new Endpoint(call, name.Identifier, function, returned, new[] { contract }, scope)
        {
            IsFiltered = own.IsFiltered || group.IsFiltered,
            SentElsewhere = project.SentElsewhere,
        };
    }

    /// <summary>What the framework adds by the type of what is returned.</summary>
    private static bool AddType(ITypeSymbol returned, List<DeclaredReply> replies)
    {
        switch (ResultTypes.Kind(returned))
        {
            case ReturnKind.Unknown:
                return false;
            case ReturnKind.Value:
                replies.Add(new DeclaredReply(200));
                return true;
            case ReturnKind.Result when !ResultTypes.IsOfMvc(returned) && ResultTypes.Declared(returned) is { } declared:
                replies.AddRange(declared);
                return true;
            default:
                return ResultTypes.Kind(returned) is ReturnKind.Nothing;
        }
    }

    private static (IMethodSymbol Handler, SyntaxNode Function)? Handler(IInvocationOperation call)
    {
        var given = call.Arguments.FirstOrDefault(
            argument => argument.Parameter is { Name: "handler", Type.SpecialType: SpecialType.System_Delegate })?.Value.Unconverted();
        return (given as IDelegateCreationOperation)?.Target switch
        {
            IAnonymousFunctionOperation lambda => (lambda.Symbol, lambda.Syntax),
            IMethodReferenceOperation { Method: { DeclaringSyntaxReferences: { Length: 1 } parts } method }
                when FunctionBody.IsFunction(parts[0].GetSyntax()) => (method, parts[0].GetSyntax()),
            _ => null,
        };
    }
}
