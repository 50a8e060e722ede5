using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>An error that goes out with no body, and the code that would give it one.</summary>
/// <param name="Code">The status.</param>
/// <param name="Hint">What a fix needs to know.</param>
/// <param name="At">Where a fix writes.</param>
internal sealed record MissingBody(RegisteredCode Code, BodyHint Hint, SyntaxNode At)
{
    private static readonly string[] Pages =
    {
        "Microsoft.AspNetCore.Mvc.Filters.IPageFilter", "Microsoft.AspNetCore.Mvc.Filters.IAsyncPageFilter",
        "Microsoft.AspNetCore.Mvc.Razor.IRazorPage", "Microsoft.AspNetCore.Components.IComponent",
    };

    /// <summary>What the response lacks; null where it is no error, has a body, or something else writes one.</summary>
    public static MissingBody? Of(
        Response response, SemanticModel model, Options options, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (Error(response, options) is not { } code
            || code.Protocol is Protocol.Sip && !SpokenMeaning.IsSip(response.Operation.Syntax, options, facts)
            || response.Api.Writes is not (Writes.Nothing or Writes.Value)
            || IsForPeople(response, model, cancellationToken)
            || IsOfApiController(response, model, cancellationToken))
        {
            return null;
        }

        var bare = response.Api.Kind is ResponseKind.HttpResponse
            ? BareStatus.Of(response.Operation.Syntax, model, cancellationToken)
            : null;
        if (bare is null && response.Api.Kind is ResponseKind.HttpResponse
            || OtherWriters.HasStatusCodePages(model.Compilation, cancellationToken))
        {
            return null;
        }

        // A raw number stays where it is, but is not written a second time.
        var isWritten = response.Status is not null && (bare is null || response.Status is not ILiteralOperation);
        var writer = new BodyWriter(
            response,
            isWritten ? response.Status!.Syntax.ToString() : facts.Constants.Written(code.Protocol, code.Code, options),
            BodySource.Of(code, options, facts, model.Compilation),
            model,
            cancellationToken);
        return bare is null
            ? new(
                code, writer.Hint(writer.ErrorObject(), writer.ProblemDetails(), BodyPlacement.Instead, options), response.Operation.Syntax)
            : new(code, writer.Hint(writer.WriteError(bare), writer.WriteProblem(bare), bare.Placement, options), bare.At);
    }

    /// <summary>
    /// The body that could go with a raw number that only SIP knows, together with the name that is written in the number's place.
    /// </summary>
    public static MissingBody? Beside(
        ExpressionSyntax number,
        string name,
        SemanticModel model,
        Options options,
        CompilationFacts facts,
        CancellationToken cancellationToken)
    {
        var response = number.Parent switch
        {
            ArgumentSyntax { Parent.Parent: { } call } => ResponseApis.Find(call, model, cancellationToken),
            _ => null,
        };
        if (response is null || response.Status?.Syntax != number || response.Body is not null || Error(response, options) is not { } code)
            return null;

        var writer = new BodyWriter(response, name, BodySource.Of(code, options, facts, model.Compilation), model, cancellationToken);
        var (error, problem) = response.Api.Writes switch
        {
            // Problem details of a code that ASP.NET Core does not know have neither title nor type.
            Writes.Problem => (null, writer.TitledProblem(number)),

            // [ApiController] makes problem details of it, in the same way: an error object would be another kind of body.
            Writes.Nothing or Writes.Value when IsOfApiController(response, model, cancellationToken) => (null, writer.ProblemDetails()),
            Writes.Nothing or Writes.Value when !IsForPeople(response, model, cancellationToken)
                && !OtherWriters.HasStatusCodePages(model.Compilation, cancellationToken) =>
                (writer.ErrorObject(), writer.ProblemDetails()),
            _ => (null, null),
        };
        return error is null && problem is null
            ? null
            : new(code, writer.Hint(error, problem, BodyPlacement.Instead, options), response.Operation.Syntax);
    }

    private static RegisteredCode? Error(Response response, Options options) =>
        response is { Code: >= 400 and <= 599, Body: null, Registered: { Registration: not Registration.Unused } code }
            && options.Protocols.Contains(code.Protocol)
            ? code
            : null;

    // The errors of pages, their filters, views and components are for people, who do not read JSON; the last two write a body anyway.
    private static bool IsForPeople(Response response, SemanticModel model, CancellationToken cancellationToken)
    {
        var around = model.GetEnclosingSymbol(response.Operation.Syntax.SpanStart, cancellationToken);
        for (var type = around as INamedTypeSymbol ?? around?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.AllInterfaces.Any(shape => shape.IsAnyOf(Pages)))
                return true;
        }

        return response.Api.Type.Contains(".RazorPages.");
    }

    private static bool IsOfApiController(Response response, SemanticModel model, CancellationToken cancellationToken) =>
        response.Api.Kind is ResponseKind.Mvc
        && OtherWriters.IsApiController(model.GetEnclosingSymbol(response.Operation.Syntax.SpanStart, cancellationToken));
}
