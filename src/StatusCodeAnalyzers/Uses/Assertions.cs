using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// Calls that compare, or set up a mock to give a value: assertions of the test frameworks, <c>Equals</c>, <c>Contains</c> and
/// <c>Returns</c>. Told by name, because there are many and they agree on names.
/// </summary>
internal static class Assertions
{
    private static readonly ImmutableHashSet<string> Equalities = ImmutableHashSet.Create(
        "Equals", "Equal", "NotEqual", "StrictEqual", "NotStrictEqual", "AreEqual", "AreNotEqual", "AreSame",
        "EqualTo", "IsEqualTo", "IsNotEqualTo", "IsEqual", "IsNotEqual", "Be", "NotBe", "ShouldBe", "ShouldNotBe",
        "ShouldEqual", "ShouldNotEqual", "Is", "IsNot", "BeEquivalentTo", "ShouldBeEquivalentTo", "HaveValue", "NotHaveValue");

    // What a mock gives: one value, several in turn, or what a function returns.
    private static readonly ImmutableHashSet<string> Answers = ImmutableHashSet.Create(
        "Returns", "ReturnsAsync", "ReturnsForAnyArgs", "ReturnsLazily", "ReturnsNextFromSequence", "SetupProperty");

    private static readonly ImmutableHashSet<string> Memberships = ImmutableHashSet.Create(
        "Contains", "IndexOf", "BeOneOf", "NotBeOneOf", "ShouldBeOneOf", "AnyOf", "IsOneOf", "IsAnyOf", "IsIn", "IsNotIn",
        "NotContain", "DoesNotContain");

    // What looks for one value in a collection.
    private static readonly ImmutableHashSet<string> Searches = ImmutableHashSet.Create(
        "Contains", "DoesNotContain", "Contain", "NotContain", "ShouldContain", "ShouldNotContain", "IndexOf", "Member");

    // What a fluent assertion, or the set-up of a mock, starts from.
    private static readonly ImmutableHashSet<string> Beginnings = ImmutableHashSet.Create(
        "Should", "That", "Expect", "Must", "Verify", "Check", "Setup", "SetupGet", "SetupSequence", "CallTo", "CallToSet");

    /// <summary>What the value is compared with, if the call compares.</summary>
    /// <param name="call">The call.</param>
    /// <param name="argument">The argument that holds the value; null where it is the receiver.</param>
    /// <param name="position">Whether it is the value, or a collection of such.</param>
    public static IEnumerable<IOperation> Subjects(IInvocationOperation call, IArgumentOperation? argument, CodePosition position)
    {
        var name = call.TargetMethod.Name;
        var isAnswer = Answers.Contains(name) || name is "To" && call.Instance is IInvocationOperation { TargetMethod.Name: "CallToSet" };
        var compares = position switch
        {
            CodePosition.Value => isAnswer || Equalities.Contains(name) || Memberships.Contains(name)
                && argument?.Parameter?.IsParams is not false,
            CodePosition.Returns => isAnswer,
            _ => Memberships.Contains(name) || position is CodePosition.Elements && isAnswer
                && argument is { ArgumentKind: ArgumentKind.ParamArray },
        };
        if (!compares)
            return Array.Empty<IOperation>();

        var others = call.Arguments.Where(other => other != argument).Select(other => other.Value);
        return others.Concat(Receiver(call)).Concat(Outer(call));
    }

    /// <summary>The collections that the call looks for the value in: <c>Assert.Contains(404, statuses)</c>.</summary>
    public static IEnumerable<IOperation> Collections(IInvocationOperation call, IArgumentOperation argument) =>
        Searches.Contains(call.TargetMethod.Name)
            ? call.Arguments.Where(other => other != argument).Select(other => other.Value).Concat(Receiver(call)).Concat(Outer(call))
            : Array.Empty<IOperation>();

    /// <summary>
    /// The subject of <c>status.Should().Not.Be(…)</c>, <c>Assert.That(status).IsEqualTo(…)</c> or <c>status.Equals(…)</c>.
    /// </summary>
    private static IEnumerable<IOperation> Receiver(IInvocationOperation call)
    {
        // The receiver of an extension method is one of its arguments already, so only what a chain of calls started from is new.
        var isExtension = call.TargetMethod.IsExtensionMethod;
        var receiver = PassThroughCall.Receiver(call);
        while (ReferencedMember.Unwrapped(receiver) is { } unwrapped)
        {
            switch (unwrapped)
            {
                case IInvocationOperation inner when Beginnings.Contains(inner.TargetMethod.Name):
                    return inner.Arguments.Take(1)
                        .Select(first => first.Value)
                        .Concat(inner.Instance is { } instance ? new[] { instance } : Array.Empty<IOperation>());
                case IInvocationOperation inner when isExtension || receiver != call.Instance || inner.TargetMethod.Name is not "Equals":
                    receiver = inner.Instance ?? inner.Arguments.FirstOrDefault()?.Value;
                    continue;
                case IPropertyReferenceOperation { Instance: IInvocationOperation or IPropertyReferenceOperation } property
                    when property.Type?.IsValueType is false:
                    receiver = property.Instance;
                    continue;
                default:
                    return isExtension ? Array.Empty<IOperation>() : new[] { unwrapped };
            }
        }

        return Array.Empty<IOperation>();
    }

    /// <summary>The subject of <c>Assert.That(status, Is.EqualTo(…))</c>.</summary>
    private static IEnumerable<IOperation> Outer(IInvocationOperation call)
    {
        IOperation constraint = call;
        while (constraint.Parent is IConversionOperation or IPropertyReferenceOperation or IInvocationOperation { Instance: not null })
            constraint = constraint.Parent;

        return constraint.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "That" } that }
            ? that.Arguments.Take(1).Select(first => first.Value)
            : Array.Empty<IOperation>();
    }
}
