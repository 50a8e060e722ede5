using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>The calls behind <c>MapGet</c> or <c>MapGroup</c>: what they declare of replies.</summary>
internal sealed class EndpointChain
{
    // They write metadata or the document itself, and what, only running tells.
    private static readonly HashSet<string> Unreadable = new() { "WithMetadata", "Add", "Finally", "AddOpenApiOperationTransformer" };

    // A method of the team may stand in a namespace of the framework.
    private static readonly string[] Readable = { "Microsoft.", "Asp.Versioning" };

    private readonly EndpointScope _scope;
    private readonly ICollection<DeclaredReply> _replies;
    private readonly bool _isOwn;

    /// <param name="scope">Where it stands.</param>
    /// <param name="replies">Receives what is declared.</param>
    /// <param name="isOwn">Whether it is said of one endpoint, not of a group.</param>
    public EndpointChain(EndpointScope scope, ICollection<DeclaredReply> replies, bool isOwn) =>
        (_scope, _replies, _isOwn) = (scope, replies, isOwn);

    /// <summary>Whether a filter is among the calls.</summary>
    public bool IsFiltered { get; private set; }

    /// <summary>Whether the endpoint is kept out of the document.</summary>
    public bool IsExcluded { get; private set; }

    /// <summary>Whether the method of that name declares a reply.</summary>
    public static bool Declares(string? method) => method is "Produces" or "ProducesProblem" or "ProducesValidationProblem";

    /// <summary>The call behind a call: <c>.Produces(404)</c> behind <c>MapGet(…)</c>.</summary>
    public static InvocationExpressionSyntax? Next(ExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call
            ? next
            : null;

    /// <summary>
    /// Reads all calls behind the expression, and what a variable that holds the last one is used for; false where that can't be told.
    /// </summary>
    public bool ReadBehind(ExpressionSyntax first)
    {
        var last = first;
        for (var next = Next(first); next is not null; next = Next(next))
        {
            if (!Read(next))
                return false;

            last = next;
        }

        return last.Parent switch
        {
            ExpressionStatementSyntax => true,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax } =>
                true,
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax } } => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => ReadVariable(variable),
            _ => false,
        };
    }

    /// <summary>Reads what is called on a variable; false where it is handed to somebody else.</summary>
    public bool ReadVariable(VariableDeclaratorSyntax variable)
    {
        if (_scope.Model.GetDeclaredSymbol(variable, _scope.CancellationToken) is not ILocalSymbol local)
            return false;

        foreach (var mention in References.To(local, _scope.Model, _scope.CancellationToken))
        {
            if (mention.Syntax is not ExpressionSyntax written || Next(written) is not { } call)
                return false;

            // What is mapped to a group says nothing of the group.
            if (!IsMapping(call) && !(Read(call) && ReadBehind(call)))
                return false;
        }

        return true;
    }

    /// <summary>Reads one call; false where it can't be told what it declares.</summary>
    public bool Read(InvocationExpressionSyntax call)
    {
        var name = WrittenName.Of(call.Expression);
        if (_scope.Model.OperationOf(call, _scope.CancellationToken) is not IInvocationOperation { TargetMethod: var method } operation
            || !IsReadable(method))
        {
            return false;
        }

        if (Declares(name))
        {
            if (operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "statusCode")?.Value.ConstantValue
                is not { HasValue: true, Value: int code })
            {
                return false;
            }

            _replies.Add(new DeclaredReply(code, ((MemberAccessExpressionSyntax)call.Expression).Name, _isOwn));
            return true;
        }

        IsFiltered |= name?.StartsWith("AddEndpointFilter", StringComparison.Ordinal) is true;
        IsExcluded |= name == "ExcludeFromDescription";
        return name == "WithOpenApi" ? operation.Arguments.Length < 2 : !Unreadable.Contains(name!);
    }

    // A method of the team that maps to a group may declare something of it too, if anything in the project does.
    private bool IsMapping(InvocationExpressionSyntax call) =>
        WrittenName.Of(call.Expression)?.StartsWith("Map", StringComparison.Ordinal) is true
        && (!ContractFacts.Of(_scope.Model.Compilation).HasDeclaringGroups
            || _scope.Model.GetSymbolInfo(call, _scope.CancellationToken).Symbol is IMethodSymbol method && IsReadable(method));

    private static bool IsReadable(IMethodSymbol method) =>
        Readable.Any(start => method.ContainingAssembly.Name.StartsWith(start, StringComparison.Ordinal));
}
