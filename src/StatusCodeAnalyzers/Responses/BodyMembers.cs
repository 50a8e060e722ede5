using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses;

/// <summary>A member of a body that is written out where it is sent.</summary>
/// <param name="Name">As it stands in the code: the property, the parameter of a constructor or the key of a dictionary.
/// Empty where the body is a text.</param>
/// <param name="Value">What it is set to, without implicit conversions.</param>
internal sealed record BodyMember(string Name, IOperation Value);

/// <summary>What a body is made of: anonymous objects, records, classes, dictionaries, and a local that is set to one of them.</summary>
internal static class BodyMembers
{
    private static readonly string[] Serializers = { "System.Text.Json.JsonSerializer", "Newtonsoft.Json.JsonConvert" };

    /// <summary>The members that can be read from the creation of a body, with those of an object under <c>error</c>.</summary>
    public static IEnumerable<BodyMember> Of(IOperation creation)
    {
        foreach (var member in Direct(creation))
        {
            yield return member;
            if (member.Name.Equals("error", StringComparison.OrdinalIgnoreCase)
                && member.Value is IAnonymousObjectCreationOperation or IObjectCreationOperation)
            {
                foreach (var nested in Direct(member.Value))
                    yield return nested;
            }
        }
    }

    /// <summary>
    /// The creation that the body is, and its members: with those that are set on the local that holds it, before it is sent.
    /// </summary>
    public static (IOperation Created, ImmutableArray<BodyMember> Members) OfSent(
        IOperation body, SemanticModel model, CancellationToken cancellationToken)
    {
        var created = Created(body, model, cancellationToken);
        return created is ILocalReferenceOperation { Syntax: IdentifierNameSyntax name } held
            && SetBefore(name, held.Local, model, cancellationToken) is { } later
            && Initial(held.Local, model, cancellationToken) is { } origin
                ? (origin, Of(origin).Where(member => later.All(set => set.Name != member.Name)).Concat(later).ToImmutableArray())
                : (created, Of(created).ToImmutableArray());
    }

    /// <summary>
    /// The creation that the body is, also where it is written as JSON text, or where a local that nobody else touches holds it.
    /// </summary>
    public static IOperation Created(IOperation body, SemanticModel model, CancellationToken cancellationToken)
    {
        var value = body.Unconverted();
        if (value is IInvocationOperation
            {
                TargetMethod: { Name: "Serialize" or "SerializeObject", ContainingType: var serializer },
                Arguments: { Length: > 0 } arguments
            }
            && serializer.IsAnyOf(Serializers))
        {
            value = arguments[0].Value.Unconverted();
        }

        if (value is not ILocalReferenceOperation { Local: var local } || References.To(local, model, cancellationToken).Skip(1).Any())
            return value;

        return Initial(local, model, cancellationToken) ?? value;
    }

    private static IOperation? Initial(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var declaration in local.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initial }
                && model.OperationOf(initial, cancellationToken) is { } origin)
            {
                return origin.Unconverted();
            }
        }

        return null;
    }

    /// <summary>The members that are set on the local before; null where somebody else gets it, or sets it on some path only.</summary>
    private static List<BodyMember>? SetBefore(
        IdentifierNameSyntax sent, ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken)
    {
        var members = new List<BodyMember>();
        var sets = LocalSyntax.SetMembers(sent).ToList();
        foreach (
            var mention in References.To(local, model, cancellationToken).TakeWhile(mention => mention.Syntax.SpanStart < sent.SpanStart))
        {
            if (mention.Parent is not IPropertyReferenceOperation member)
                return null;
            if (member.Parent is not IAssignmentOperation set || set.Target != member)
                continue;
            if (set is not ISimpleAssignmentOperation || !sets.Contains(set.Syntax))
                return null;

            members.RemoveAll(earlier => earlier.Name == member.Property.Name);
            members.Add(new BodyMember(member.Property.Name, set.Value.Unconverted()));
        }

        return members;
    }

    private static IEnumerable<BodyMember> Direct(IOperation creation) => creation switch
    {
        IAnonymousObjectCreationOperation anonymous => Set(anonymous.Initializers),
        IObjectCreationOperation { Initializer: var initializer, Arguments: var arguments } =>
            Given(arguments).Concat(Set(initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)),
        { ConstantValue: { HasValue: true, Value: string } } => new[] { new BodyMember("", creation) },
        _ => Array.Empty<BodyMember>(),
    };

    /// <summary>The arguments that somebody wrote, by their parameters.</summary>
    public static IEnumerable<BodyMember> Given(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit })
                yield return new BodyMember(parameter.Name, argument.Value.Unconverted());
        }
    }

    private static IEnumerable<BodyMember> Set(ImmutableArray<IOperation> initializers)
    {
        foreach (var initializer in initializers)
        {
            var member = initializer switch
            {
                ISimpleAssignmentOperation
                {
                    Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys }
                } assignment => Keyed(keys[0].Value, assignment.Value),
                ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment =>
                    new BodyMember(target.Member.Name, assignment.Value.Unconverted()),
                IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } pair } => Keyed(pair[0].Value, pair[1].Value),
                _ => null,
            };

            if (member is not null)
                yield return member;
        }
    }

    private static BodyMember? Keyed(IOperation key, IOperation value) =>
        key.ConstantValue is { HasValue: true, Value: string name } ? new BodyMember(name, value.Unconverted()) : null;
}
