using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Hints;

/// <summary>What a diagnostic tells the fixes that write a body.</summary>
/// <param name="ErrorObject">The code that sends an error object, with full names; null where it would change more than the body.</param>
/// <param name="ProblemDetails">The code that sends problem details, in the same way.</param>
/// <param name="Error">The slug of the error object.</param>
/// <param name="Message">Its message, and the title of the problem details.</param>
/// <param name="Placement">Where that code goes, seen from <see cref="NamedPlace.BareReply"/>.</param>
/// <param name="ProblemFirst">Whether the team prefers problem details.</param>
internal sealed record BodyHint(
    string? ErrorObject, string? ProblemDetails, string Error, string Message, BodyPlacement Placement, bool ProblemFirst)
{
    private const string Prefix = "Body.";

    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties) =>
        properties
            .Add(Prefix + nameof(ErrorObject), ErrorObject)
            .Add(Prefix + nameof(ProblemDetails), ProblemDetails)
            .Add(Prefix + nameof(Error), Error)
            .Add(Prefix + nameof(Message), Message)
            .Add(Prefix + nameof(Placement), Placement.ToString())
            .Add(Prefix + nameof(ProblemFirst), ProblemFirst.ToString());

    public static BodyHint? From(Diagnostic diagnostic)
    {
        return Get(nameof(Error)) is { } error
            ? new(
                Get(nameof(ErrorObject)),
                Get(nameof(ProblemDetails)),
                error,
                Get(nameof(Message))!,
                (BodyPlacement)Enum.Parse(typeof(BodyPlacement), Get(nameof(Placement))!),
                bool.Parse(Get(nameof(ProblemFirst))!))
            : null;

        string? Get(string name) => diagnostic.Properties.GetValueOrDefault(Prefix + name);
    }
}

/// <summary>Where the code that sends a body goes.</summary>
internal enum BodyPlacement
{
    /// <summary>In the place of an expression.</summary>
    Instead,

    /// <summary>Before a statement, as a statement.</summary>
    Before,

    /// <summary>After a statement, as a statement.</summary>
    After,
}
