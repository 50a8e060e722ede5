using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>
/// Writes what sends the same status with a body, as C# with full names; null where that would change more than the body.
/// </summary>
internal sealed class BodyWriter
{
    private readonly Response _response;
    private readonly string _status;
    private readonly BodySource _source;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly DeclaredReplies _declared;

    public BodyWriter(Response response, string status, BodySource source, SemanticModel model, CancellationToken cancellationToken)
    {
        _response = response;
        _status = status;
        _source = source;
        _model = model;
        _cancellationToken = cancellationToken;
        _declared = DeclaredReplies.Of(response.Operation.Syntax, source.Body.Code, model, cancellationToken);
    }

    public BodyHint Hint(string? error, string? problem, BodyPlacement placement, Options options) =>
        new(error, problem, _source.Body.Error, _source.Body.Message, placement, options.PrefersProblemDetails);

    /// <summary>The call or creation that sends an error object.</summary>
    public string? ErrorObject()
    {
        if (!_declared.Allow(_source.ErrorType) || MayBeRefused)
            return null;

        if (_response.Operation is IObjectCreationOperation { Syntax: ObjectCreationExpressionSyntax created, Type: { } type } creation)
        {
            var hasOwn =
                _model.Compilation.GetTypesByMetadataName(type.ToDisplayString().Replace("Result", "ObjectResult")).FirstOrDefault();
            var result = hasOwn ?? _model.Compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Mvc.ObjectResult").FirstOrDefault();
            var name = created.Type.ToString();
            return result is not null && Fits(creation, result)
                ? $"new {name.Substring(0, name.Length - type.Name.Length)}{result.Name}({_source.ErrorObject})"
                    + (hasOwn is null ? $" {{ StatusCode = {_status} }}" : "")
                : null;
        }

        if (_response.Operation is not IInvocationOperation { Syntax: InvocationExpressionSyntax written } call)
            return null;

        if (WithBody(call) is { } own && Fits(call, Returned(own)))
        {
            // Behind a named argument there can be no other.
            var arguments = written.ArgumentList.Arguments.Select(argument => argument.Expression == _response.Status?.Syntax
                ? argument.ToString().Replace(argument.Expression.ToString(), _status)
                : argument.ToString());
            var isNamed = written.ArgumentList.Arguments.Any(argument => argument.NameColon is not null);
            var body = isNamed ? $"{own.Parameters.Last().Name}: {_source.ErrorObject}" : _source.ErrorObject;
            return $"{written.Expression}({string.Join(", ", arguments.Append(body))})";
        }

        return _response.Api.Kind is ResponseKind.Results or ResponseKind.TypedResults
            && Method(call, "Json") is { } json
            && Fits(call, Returned(json))
                ? $"{Receiver(written)}Json({_source.ErrorObject}, statusCode: {_status})"
                : null;
    }

    /// <summary>The call that sends problem details.</summary>
    public string? ProblemDetails()
    {
        if (!AllowsProblem || MayBeRefused)
            return null;

        return _response.Operation switch
        {
            IInvocationOperation { Syntax: InvocationExpressionSyntax written } call
                when Method(call, "Problem") is { } problem && Fits(call, problem.ReturnType) =>
                    $"{Receiver(written)}Problem(statusCode: {_status}{_source.ProblemArguments})",
            IObjectCreationOperation creation
                when ControllersProblem(creation.Syntax.SpanStart) is { } problem && Fits(creation, problem.ReturnType) =>
                    $"Problem(statusCode: {_status}{_source.ProblemArguments})",
            _ => null,
        };
    }

    /// <summary>The call of <c>Problem</c> with the title and type that it lacks.</summary>
    public string? TitledProblem(ExpressionSyntax number)
    {
        if (_response.Operation is not IInvocationOperation { Syntax: InvocationExpressionSyntax written } call
            || _source.ProblemArguments == ""
            || !AllowsProblem
            || call.Arguments.Any(
                argument => argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Name: "title" or "type" }))
        {
            return null;
        }

        var arguments = written.ArgumentList.Arguments.Select(argument => argument.Expression == number
            ? $"{argument.NameColon}{(argument.NameColon is null ? "" : " ")}{_status}"
            : argument.ToString());
        return $"{written.Expression}({string.Join(", ", arguments)}{_source.ProblemArguments})";
    }

    /// <summary>The statement, or the task, that writes an error object behind a bare status.</summary>
    public string? WriteError(BareStatus bare) =>
        _declared.Allow(_source.ErrorType) && CanWriteJson(bare)
            ? Awaited(bare, $"{bare.Response}.WriteAsJsonAsync({_source.ErrorObject})")
            : null;

    /// <inheritdoc cref="WriteError(BareStatus)"/>
    public string? WriteProblem(BareStatus bare) =>
        AllowsProblem && CanWriteJson(bare)
            ? Awaited(
                bare,
                $"global::Microsoft.AspNetCore.Http.Results.Problem(statusCode: {_status}{_source.ProblemArguments})"
                + $".ExecuteAsync({bare.Context(_model, _cancellationToken)})")
            : null;

    private bool AllowsProblem =>
        _model.Compilation.GetTypesByMetadataName(FrameworkTypes.ProblemDetails).FirstOrDefault() is { } problem
        && _declared.Allow(problem);

    private bool MayBeRefused =>
        _response.Api.Kind is ResponseKind.Mvc && OtherWriters.RefusesOtherFormats(_model.Compilation, _cancellationToken);

    private static string Awaited(BareStatus bare, string call) => bare.Placement is BodyPlacement.Instead ? call : $"await {call};";

    private bool Fits(IOperation operation, ITypeSymbol result) => ReplySlot.Accepts(operation, result, _model.Compilation);

    private ITypeSymbol Returned(IMethodSymbol method) =>
        method.IsGenericMethod ? method.OriginalDefinition.Construct(_source.ErrorType).ReturnType : method.ReturnType;

    /// <summary>The overload that takes a body as its last parameter.</summary>
    private IMethodSymbol? WithBody(IInvocationOperation call)
    {
        var given = call.Arguments.Count(argument => argument.ArgumentKind is not ArgumentKind.DefaultValue);
        return call.TargetMethod.ContainingType.GetMembers(call.TargetMethod.Name).OfType<IMethodSymbol>().FirstOrDefault(method =>
            method.Parameters.Length == given + 1 && _response.Api.Body.Contains(method.Parameters[given].Name)
            && (method.Parameters[given].Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol));
    }

    private static IMethodSymbol? Method(IInvocationOperation call, string name)
    {
        for (var type = call.TargetMethod.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name)
                .OfType<IMethodSymbol>()
                .Where(method => method.Parameters.Any(parameter => parameter.Name == "statusCode"))
                .OrderByDescending(method => method.IsGenericMethod)
                .FirstOrDefault() is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private IMethodSymbol? ControllersProblem(int position)
    {
        for (var symbol = _model.GetEnclosingSymbol(position, _cancellationToken);
            symbol is IMethodSymbol or IPropertySymbol;
            symbol = symbol.ContainingSymbol)
        {
            if (symbol.IsStatic)
                return null;
        }

        return _model.LookupSymbols(position, name: "Problem")
            .OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.ContainingType.IsCalled(FrameworkTypes.ControllerBase));
    }

    private bool CanWriteJson(BareStatus bare) =>
        _model.GetTypeInfo(bare.Response, _cancellationToken).Type is { } type
        && !_model.LookupSymbols(bare.Response.SpanStart, type, "WriteAsJsonAsync", includeReducedExtensionMethods: true).IsEmpty;

    /// <summary>What a call is written behind, with its dot; nothing for a method of the type itself.</summary>
    public static string Receiver(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? $"{access.Expression}." : "";
}
