using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>How a success that is declared and the one that is sent are made the same: by the declaration, or by the reply.</summary>
/// <param name="Properties">What the fix is told; nothing where several codes are declared or sent.</param>
/// <param name="Places">What it writes anew, which it knows by its number.</param>
internal sealed record SuccessRewrite(ImmutableDictionary<string, string?> Properties, ImmutableArray<Location> Places)
{
    public const string Declaration = "CorrectDeclaration";
    public const string Reply = "CorrectReply";

    // The first of the additional locations is the name.
    private const int FirstPlace = 2;

    public static SuccessRewrite Of(Endpoint endpoint, Options options)
    {
        var rewrite = new SuccessRewrite(ImmutableDictionary<string, string?>.Empty, ImmutableArray<Location>.Empty);
        var declared = endpoint.Contract.Successes.ToList();
        var sent = endpoint.Sent.Successes.ToList();
        if (declared.Count != 1 || sent.Count != 1 || declared[0] is not { Code: { } from, At: { } at, IsOwn: true })
            return rewrite;

        var facts = endpoint.Scope.Facts;
        if (Written(at, from) is { } written && written.SyntaxTree == endpoint.Node.SyntaxTree)
            rewrite = rewrite.With(Declaration, sent[0], written, facts.Constants.Written(Protocol.Http, sent[0], options));

        var replies = endpoint.Sent.Replies.Where(reply => Contract.IsSuccess(reply.Code)).ToList();
        if (endpoint.IsAction
            && replies.Count == 1
            && replies[0].At is ExpressionSyntax expression
            && Resent(expression, from, facts.Constants.Written(Protocol.Http, from, options), endpoint) is { } resent)
        {
            rewrite = rewrite.With(Reply, from, expression, resent);
        }

        return rewrite;
    }

    private SuccessRewrite With(string key, int code, SyntaxNode at, string expression) => new(
        new Rewrite(CodeDisplay.Of(code), ImmutableArray.Create((FirstPlace + Places.Length, expression))).AddTo(Properties, key),
        Places.Add(at.GetLocation()));

    /// <summary>The expression of the code in an attribute or a call that declares it.</summary>
    private static ExpressionSyntax? Written(SyntaxNode at, int code)
    {
        var given = at is AttributeSyntax { ArgumentList: { } list }
            ? list.Arguments.Select(argument => argument.Expression)
            : (at.Parent?.Parent as InvocationExpressionSyntax)?.ArgumentList.Arguments.Select(argument => argument.Expression);
        return given?.FirstOrDefault(expression => WrittenCode.Of(expression) == code);
    }

    /// <summary>What sends the same body with the other status; null where that is no simple call.</summary>
    private static string? Resent(ExpressionSyntax expression, int code, string name, Endpoint endpoint)
    {
        if (endpoint.Scope.Model.OperationOf(expression, endpoint.Scope.CancellationToken) is not { } sent
            || sent.Parent is IExpressionStatementOperation)
        {
            return null;
        }

        var isCall = sent is IInvocationOperation { TargetMethod: { Name: "Ok" or "NoContent" } };
        var arguments = (expression as InvocationExpressionSyntax)?.ArgumentList.Arguments.Count;
        return (isCall, arguments) switch
        {
            (true, 0) => code switch
            {
                200 => "Ok()",
                204 => "NoContent()",
                _ => $"StatusCode({name})",
            },
            (true, 1) => WithBody(((InvocationExpressionSyntax)expression).ArgumentList.Arguments[0].Expression),
            (false, _) when ResultTypes.Kind(endpoint.Returned) is ReturnKind.Result && sent.Type is { } type
                && ResultTypes.Kind(type) is ReturnKind.Value => WithBody(expression),
            _ => null,
        };

        // A text given to Accepted is an address.
        string? WithBody(ExpressionSyntax body) => code switch
        {
            204 => null,
            200 => $"Ok({body})",
            202
                when endpoint.Scope.Model.GetTypeInfo(
                    body, endpoint.Scope.CancellationToken).Type is { SpecialType: SpecialType.None } sentType
                && !sentType.IsCalled("System.Uri") =>
                $"Accepted({body})",
            _ => $"StatusCode({name}, {body})",
        };
    }
}
