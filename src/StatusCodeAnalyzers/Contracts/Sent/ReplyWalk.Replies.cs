using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Contracts;

/// <content>What is sent where a path ends: by a call, by a creation, as a value, or by what a type says.</content>
internal sealed partial class ReplyWalk
{
    private bool Sent(IOperation value, Frame frame)
    {
        if (value is not (IInvocationOperation or IObjectCreationOperation))
            return false;

        if (ResponseApis.Of(value) is { } response && response.Api.Kind is not ResponseKind.HttpResponse)
        {
            Add(response, value, frame);
            return true;
        }

        if (value is IInvocationOperation call && (ResultCalls.Code(call) ?? (ResultCalls.IsForbid(call) ? 403 : null)) is { } code)
        {
            _found.Add(new SentReply(code, At(value, frame), Nameable(SentBody(call)), value.Type));
            return true;
        }

        if (ResultCalls.LeavesStatus(value))
        {
            Implied(value, frame, body: null, value.Type);
            return true;
        }

        return false;
    }

    private void Add(Response response, IOperation value, Frame frame)
    {
        var isProblem = response.Api.Writes is Writes.Problem;
        var problem = !isProblem ? ProblemKind.None
            : response.Api.Member == "ValidationProblem" ? ProblemKind.Validation : ProblemKind.Details;
        var body = isProblem ? null : Nameable(response.Body?.Type);
        var isBare = !isProblem && response.Body is null;
        // A null that somebody wrote is as good as nothing.
        if (response.Status is { ConstantValue: not { HasValue: true, Value: null } } status)
        {
            foreach (var code in StatusValues.Of(status, frame.Given, frame.Model, _scope.CancellationToken) ?? Unknown())
                _found.Add(new SentReply(code, At(value, frame), body, value.Type, problem, isBare));
        }
        else if (isProblem && response.Body is not null)
        {
            // The status is in the problem details.
            _isComplete = false;
        }
        else if (response.Api.Code is { } code)
        {
            _found.Add(new SentReply(code, At(value, frame), body, value.Type, problem, isBare));
        }
        else if (response.Body is { Type: { } sent } && ProblemDetails.Is(sent))
        {
            _isComplete = false;
        }
        else
        {
            Implied(value, frame, response.Body?.Type, value.Type);
        }
    }

    private IEnumerable<int> Unknown()
    {
        _isComplete = false;
        return Enumerable.Empty<int>();
    }

    /// <summary>Adds a reply that has the status of the response, which is 200 if nobody changed it.</summary>
    private void Implied(IOperation value, Frame frame, ITypeSymbol? body, ITypeSymbol? result)
    {
        if (frame.Own is { IsUntouched: true } or null)
            _found.Add(new SentReply(200, At(value, frame), Nameable(body), result));
        else if (frame.Own.Before(value.Syntax) is { } own)
            _found.Add(new SentReply(own.Code, frame.At ?? own.At, Nameable(body), result));
        else
            _isComplete = false;
    }

    /// <summary>Of what can't be followed, the type may still say what it sends.</summary>
    private void OfType(IOperation value, Frame frame, ITypeSymbol type)
    {
        var parts = ResultTypes.IsUnion(type) ? ((INamedTypeSymbol)type).TypeArguments : ImmutableArray.Create(type);
        foreach (var part in parts)
        {
            if (ResultTypes.Code(part) is { } code && parts.Length == 1)
                _found.Add(new SentReply(code, At(value, frame), Body: null, part));
            else if (ResultTypes.Code(part) is null)
                _isComplete = false;
        }

        // One of several types is no path that is surely taken, but it is none that is unknown either.
    }

    private static SyntaxNode At(IOperation value, Frame frame) => frame.At ?? value.Syntax;

    private static ITypeSymbol? SentBody(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "value" or "error")?.Value.Unconverted().Type;

    private ITypeSymbol? Nameable(ITypeSymbol? type) => BodyType.Nameable(type, _scope.Model.Compilation);

    // Tasks that are made of their results, or handed on.
    private static IOperation? TaskOf(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType: var owner }, Arguments: { Length: 1 } arguments }
            when TaskTypes.Is(owner) => arguments[0].Value,
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "AsTask", ContainingType: var owner }, Instance: { } task }
            when TaskTypes.Is(owner) => task,
        IObjectCreationOperation { Type: var type, Arguments: { Length: 1 } arguments }
            when type.IsCalledWithAnyArity(TaskTypes.ValueTask) => arguments[0].Value,
        _ => null,
    };
}
