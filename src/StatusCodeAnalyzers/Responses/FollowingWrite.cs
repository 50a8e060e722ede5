using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses;

/// <summary>A body that is written to a response after its status was set.</summary>
/// <param name="Call">The call that writes.</param>
/// <param name="Body">What it writes; null where that is bytes or a file.</param>
internal sealed record FollowingWrite(IInvocationOperation Call, IOperation? Body)
{
    /// <summary>What the calls are named.</summary>
    public static readonly HashSet<string> Names = new() { "Write", "WriteAsync", "WriteAsJsonAsync", "SendFileAsync" };

    private static readonly string[] WritersOfBodies =
    {
        "Microsoft.AspNetCore.Http.HttpResponseWritingExtensions", "Microsoft.AspNetCore.Http.HttpResponseJsonExtensions",
    };

    private static readonly string[] WritersOfBytes =
    {
        "Microsoft.AspNetCore.Http.SendFileResponseExtensions", "System.IO.Stream", "System.IO.Pipelines.PipeWriter",
        "System.Buffers.BuffersExtensions",
    };

    /// <summary>The first write to the same response in the same block, where the status is still the one that was set.</summary>
    /// <param name="status">The assignment of the status.</param>
    /// <param name="model">Its model.</param>
    /// <param name="cancellationToken">Ends the binding.</param>
    public static FollowingWrite? Of(SyntaxNode status, SemanticModel model, CancellationToken cancellationToken) =>
        Find(status) is { } write
        && model.OperationOf(write, cancellationToken) is IInvocationOperation call
        && Writes(call.TargetMethod)
            ? new FollowingWrite(call, Written(call))
            : null;

    /// <summary>The call that looks like that write; null for everything but an assignment that one follows. Binds nothing.</summary>
    public static InvocationExpressionSyntax? Find(SyntaxNode status)
    {
        if (status is not AssignmentExpressionSyntax
            {
                Parent: ExpressionStatementSyntax statement,
                Left: MemberAccessExpressionSyntax { Expression: var response }
            })
        {
            return null;
        }

        var receiver = response.ToString();
        foreach (var next in Following(statement))
        {
            if (Write(next, receiver) is { } write)
                return write;

            // Behind a jump, nothing is written any more; behind another status, that one counts.
            if (next is ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax
                or GotoStatementSyntax
                || next.DescendantNodes().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: "StatusCode" or "Clear" }))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// The assignment of a status that the call looks like the write after; null for every other call. Binds nothing.
    /// </summary>
    public static AssignmentExpressionSyntax? StatusBefore(InvocationExpressionSyntax call) =>
        IsNamed(call.Expression)
        && call.FirstAncestorOrSelf<StatementSyntax>() is { } statement
        && LastStatusBefore(statement) is { } status
        && Find(status) == call
            ? status
            : null;

    // Of several statuses the last one counts, and the way from there says so.
    private static AssignmentExpressionSyntax? LastStatusBefore(StatementSyntax statement) => StatementList.Around(statement)
        .TakeWhile(sibling => sibling.SpanStart < statement.SpanStart)
        .Select(sibling => (sibling as ExpressionStatementSyntax)?.Expression)
        .OfType<AssignmentExpressionSyntax>()
        .LastOrDefault(assignment => WrittenName.Of(assignment.Left) == "StatusCode");

    /// <summary>Whether what is called is named like a write.</summary>
    public static bool IsNamed(ExpressionSyntax called) => WrittenName.Of(called) is { } name && Names.Contains(name);

    private static IEnumerable<StatementSyntax> Following(StatementSyntax statement) =>
        StatementList.Around(statement).SkipWhile(sibling => sibling.SpanStart <= statement.SpanStart);

    private static InvocationExpressionSyntax? Write(StatementSyntax statement, string receiver)
    {
        var expression = statement switch
        {
            ExpressionStatementSyntax
            {
                Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard
            } => discard.Right,
            ExpressionStatementSyntax simple => simple.Expression,
            ReturnStatementSyntax @return => @return.Expression,
            _ => null,
        };

        if (expression is AwaitExpressionSyntax awaited)
            expression = awaited.Expression;
        if (expression is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var inner }
            })
        {
            expression = inner;
        }

        return expression is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax access
            } call
            && IsNamed(access)
            && access.Expression.ToString() is var target
            && (target == receiver || target == receiver + ".Body" || target == receiver + ".BodyWriter")
                ? call
                : null;
    }

    private static bool Writes(IMethodSymbol method) =>
        method.ContainingType.IsAnyOf(WritersOfBodies) || method.ContainingType.IsAnyOf(WritersOfBytes);

    private static IOperation? Written(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument =>
            argument.Parameter?.Name is "text" or "value"
            && argument.Parameter.ContainingType.IsAnyOf(WritersOfBodies))?.Value is { } body
                ? body.Unconverted()
                : null;
}
