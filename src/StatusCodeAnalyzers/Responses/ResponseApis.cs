using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses;

/// <summary>WHICH code sends a status: finds the table's row for what is called, created or assigned.</summary>
internal static partial class ResponseApis
{
    /// <summary>Whether the node names something of the table. Asked of every call, so it looks at one token and binds nothing.</summary>
    public static bool IsCandidate(SyntaxNode node) => Name(node) is { } name && NamesOf(node).Contains(name);

    /// <summary>Whether a body, or anything else, is given: <c>NotFound()</c> has only what its name says. Binds nothing.</summary>
    private static bool HasContent(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Count > 0,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments.Count > 0 || creation.Initializer is not null,
        _ => true,
    };

    /// <summary>Whether a status may be given beside what the name says: not in <c>Ok(order)</c>. Binds nothing.</summary>
    public static bool MayGiveStatus(SyntaxNode node) =>
        HasContent(node)
        && (node is BaseObjectCreationExpressionSyntax { Initializer: not null }
            || Name(node) is not { } name
            || !FixedNames.Contains(name));

    /// <summary>Whether the node is called like a result with a body that sends the status which is there already. Binds nothing.</summary>
    public static bool KeepsStatus(SyntaxNode node) =>
        node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax && Name(node) is { } name && KeepingNames.Contains(name);

    /// <summary>Whether the node is called like what makes problem details of all that it is given. Binds nothing.</summary>
    public static bool IsProblem(SyntaxNode node) => node is InvocationExpressionSyntax && Name(node) is "Problem" or "ValidationProblem";

    /// <summary>Whether the status may be one of the wanted codes, going by what is written. Binds nothing.</summary>
    public static bool MayGiveStatus(SyntaxNode node, Func<int, bool> isWanted) =>
        MayGiveStatus(node) && WrittenCode.MayBe(Given(node), isWanted);

    /// <summary>What the node is given, whatever for: arguments, and what its initializer sets.</summary>
    public static IEnumerable<ExpressionSyntax> Given(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => Arguments(call.ArgumentList),
        BaseObjectCreationExpressionSyntax creation => Arguments(creation.ArgumentList).Concat(
            creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(member => member.Right)
            ?? Enumerable.Empty<ExpressionSyntax>()),
        AssignmentExpressionSyntax assignment => new[] { assignment.Right },
        _ => Enumerable.Empty<ExpressionSyntax>(),
    };

    /// <summary>The response that the node is; null for every other node.</summary>
    /// <param name="node">An invocation, an object creation or an assignment.</param>
    /// <param name="model">The node's model.</param>
    /// <param name="cancellationToken">Ends the binding.</param>
    public static Response? Find(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        IsCandidate(node) && model.OperationOf(node, cancellationToken) is { } operation ? Of(operation) : null;

    /// <summary>The response that the operation is; null for every other one.</summary>
    public static Response? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call when Row(call.TargetMethod) is { } row => Sent(row, call, call.Arguments, initializer: null),
        IObjectCreationOperation { Constructor: { } constructor } creation when Row(constructor) is { } row =>
            Sent(row, creation, creation.Arguments, creation.Initializer),
        ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation property, Parent: not IObjectOrCollectionInitializerOperation
            } assignment
            when Row(property.Property) is { } row =>
                new Response(row, assignment, Constant(assignment.Value), assignment.Value.Unconverted(), Body: null),
        _ => null,
    };

    private static ResponseApi? Row(ISymbol member)
    {
        if (Rows.TryGetValue(member.Name, out var rows))
        {
            foreach (var row in rows)
            {
                if (member.ContainingType.OriginalDefinition.IsCalled(row.Type))
                    return row;
            }
        }

        return member is IPropertySymbol { OverriddenProperty: { } overridden } ? Row(overridden) : null;
    }

    private static Response Sent(
        ResponseApi row,
        IOperation operation,
        ImmutableArray<IArgumentOperation> arguments,
        IObjectOrCollectionInitializerOperation? initializer)
    {
        var status = Given("statusCode");
        var body = row.Body.Select(Given).FirstOrDefault(given => given is not null);
        return new Response(row, operation, status is null ? row.Code : Constant(status), status, body);

        IOperation? Given(string name)
        {
            // What an initializer sets comes after what the constructor was given.
            foreach (var member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
            {
                if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment
                    && property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return assignment.Value.Unconverted();
                }
            }

            var argument = arguments.FirstOrDefault(argument =>
                argument.Parameter?.Name == name && argument.ArgumentKind is not ArgumentKind.DefaultValue);
            return argument is null ? null : argument.Value.Unconverted();
        }
    }

    private static int? Constant(IOperation value) =>
        value.Unconverted().ConstantValue is { HasValue: true, Value: int code } ? code : null;

    private static IEnumerable<ExpressionSyntax> Arguments(ArgumentListSyntax? arguments) =>
        arguments is null ? Enumerable.Empty<ExpressionSyntax>() : arguments.Arguments.Select(argument => argument.Expression);

    private static string? Name(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => WrittenName.Of(call.Expression),
        ObjectCreationExpressionSyntax creation => WrittenName.Of(creation.Type),
        ImplicitObjectCreationExpressionSyntax creation => WrittenName.Of(TargetType(creation)),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => WrittenName.Of(assignment.Left),
        _ => null,
    };

    private static HashSet<string> NamesOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax => MethodNames,
        AssignmentExpressionSyntax => PropertyNames,
        _ => TypeNames,
    };

    // Of what `new(…)` makes, the name stands elsewhere; only where it is near is it looked for.
    private static TypeSyntax? TargetType(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax variable } => variable.Type,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.ReturnType,
        ReturnStatementSyntax => creation.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ReturnType,
        _ => null,
    };
}
