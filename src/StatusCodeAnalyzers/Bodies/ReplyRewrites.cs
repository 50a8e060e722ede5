using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>The two ways to make a body and its status agree. Both change the reply.</summary>
internal sealed class ReplyRewrites
{
    /// <summary>The action that writes the body of the status.</summary>
    public const string Body = "RewriteBody";

    /// <summary>The action that sends the status of the body.</summary>
    public const string Status = "RewriteStatus";

    private readonly StatusAndBody _reply;
    private readonly Response? _response;
    private readonly ImmutableArray<StatusClaim> _claims;
    private readonly Options _options;
    private readonly CompilationFacts _facts;
    private readonly RegisteredCode? _registered;
    private readonly (SyntaxNode Place, string Text)? _status;

    public ReplyRewrites(
        StatusAndBody reply,
        Response? response,
        ImmutableArray<StatusClaim> claims,
        SemanticModel model,
        Options options,
        CompilationFacts facts,
        CancellationToken cancellationToken)
    {
        _reply = reply;
        _response = response;
        _claims = claims;
        _options = options;
        _facts = facts;
        _registered = response is null ? StatusCatalog.Http(reply.Status) ?? StatusCatalog.Sip(reply.Status) : response.Registered;
        _status = OfBody(model, cancellationToken);
    }

    /// <summary>The status that is sent, as the message speaks of it.</summary>
    public string Sent => Display(_reply.Status, _registered);

    /// <summary>The status that the body names.</summary>
    public string Named => Display(_claims[0].Code, _claims[0].Named);

    /// <summary>Where the other status would be written; null where it can't be.</summary>
    public Location? StatusPlace => _status?.Place.GetLocation();

    private SimpleNameSyntax? MethodName => _response is { Operation: IInvocationOperation { Syntax: InvocationExpressionSyntax call } }
        ? call.Expression as SimpleNameSyntax ?? (call.Expression as MemberAccessExpressionSyntax)?.Name
        : null;

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (_claims.Select((claim, index) => (index, Text: OfStatus(claim))).ToImmutableArray() is var edits
            && edits.All(edit => edit.Text is not null))
        {
            properties = new Rewrite(Sent, edits!).AddTo(properties, Body);
        }

        return _status is { } status
            ? new Rewrite(Named, ImmutableArray.Create((_claims.Length, status.Text))).AddTo(properties, Status)
            : properties;
    }

    /// <summary>
    /// What the member says of the status that is sent; null where nobody knows that, or where the text stands elsewhere.
    /// </summary>
    private string? OfStatus(StatusClaim claim)
    {
        if (claim.Member.Value.ConstantValue.Value is not string text)
            return Number(_reply.Status, _registered?.Protocol ?? Protocol.Http, claim.Member.Value);

        if (claim.Member.Value.Syntax is not LiteralExpressionSyntax || _registered is not { Registration: not Registration.Unused } code)
            return null;

        var written = CodeUris.Find(text) is not null ? ResponseBody.Of(code, _facts.AspNetCore).Type : CodeTexts.SpelledLike(text, code);
        return SymbolDisplay.FormatLiteral(written, quote: true);
    }

    /// <summary>What sends the status that the body names; null where its members disagree, or would then.</summary>
    private (SyntaxNode Place, string Text)? OfBody(SemanticModel model, CancellationToken cancellationToken)
    {
        var code = _claims[0].Code;
        if (_claims[0].Named is not { Registration: not Registration.Unused } named
            || _reply.Members.Any(member =>
                member.Value.Syntax != _reply.StatusSyntax && StatusClaim.Against(member, code, _reply.IsProblem) is not null))
        {
            return null;
        }

        if (_reply.StatusSyntax is not { } given)
            return MethodOf(code) is { } method ? (MethodName!, method) : null;

        // The method that is named after the status, where there is one: another rule would ask for it.
        if (_response is { Operation.Syntax: ExpressionSyntax written }
            && ResultHelper.For(_response with { Code = code }, model) is { } helper
            && TypeChange.IsHarmless(written, helper.Type, model, cancellationToken))
        {
            return (written, HelperSyntax.Rewrite(written, helper.Name).ToString());
        }

        return Number(code, named.Protocol, _response?.Status) is { } number ? (given, number) : null;
    }

    /// <summary>The method that sends the code with the same body; it must not give the call another type that somebody sees.</summary>
    private string? MethodOf(int code)
    {
        if (MethodName is not IdentifierNameSyntax
            || _response is not
            {
                Api: { Kind: ResponseKind.Mvc or ResponseKind.Results, Writes: Writes.Value } api,
                Operation: IInvocationOperation call
            })
        {
            return null;
        }

        var isFree = api.Kind is ResponseKind.Results || call.Parent is IConversionOperation;
        var isNamed = ((InvocationExpressionSyntax)call.Syntax).ArgumentList.Arguments.Any(argument => argument.NameColon is not null);
        var row = ResponseApis.Table.FirstOrDefault(row => row.Type == api.Type && row.Code == code && row.Writes is Writes.Value);
        return isFree && !isNamed && row is not null && call.TargetMethod.ContainingType.GetMembers(row.Member).Length > 0
            ? row.Member
            : null;
    }

    private string? Number(int code, Protocol protocol, IOperation? like)
    {
        var isEnum = like is not null && _facts.Enums.Find(like.Type) is not null;
        return UseName.For(code, isEnum, _facts.Constants, _options, protocol)?.Expression
            ?? (isEnum ? null : code.ToString(CultureInfo.InvariantCulture));
    }

    private static string Display(int code, RegisteredCode? registered) =>
        registered?.CodeAndPhrase ?? code.ToString(CultureInfo.InvariantCulture);
}
