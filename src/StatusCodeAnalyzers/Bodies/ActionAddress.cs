using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Responses;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>A location that is the name of an action, and so no address of it.</summary>
/// <param name="Location">The argument.</param>
/// <param name="Action">The action.</param>
/// <param name="Result">What says where it is, with what it says of the address and its value.</param>
internal sealed record ActionAddress(ExpressionSyntax Location, IMethodSymbol Action, IInvocationOperation? Result)
{
    /// <summary>The action that has the address made from the routes.</summary>
    public const string AtAction = "CreatedAtAction";

    private static readonly string[] Renaming =
    {
        "Microsoft.AspNetCore.Mvc.ActionNameAttribute", "Microsoft.AspNetCore.Mvc.NonActionAttribute",
    };

    private static readonly Regex RouteParameter = new(@"\{\*{0,2}(?<name>\w+)(?<rest>[^}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>What gives a location is called so.</summary>
    public static readonly HashSet<string> Names = new() { "Created", "Accepted", "CreatedResult", "AcceptedResult" };

    /// <summary>Whether the node may give a location that is a name. Binds nothing.</summary>
    public static bool IsCandidate(SyntaxNode node) =>
        node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax
        && WrittenName.OfCalled(node) is { } name
        && Names.Contains(name)
        && ResponseApis.Given(node).FirstOrDefault() is { } given
        && IsName(given);

    /// <summary>The location that the node gives; null where it may be an address.</summary>
    public static ActionAddress? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var operation = model.OperationOf(node, cancellationToken);
        var (target, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => default,
        };
        if (target?.ContainingType.ContainingNamespace.ToDisplayString().StartsWith(
            "Microsoft.AspNetCore.", StringComparison.Ordinal) is not true
            || arguments.FirstOrDefault(
                argument => argument.Parameter is { Name: "uri" or "location", Type.SpecialType: SpecialType.System_String })
                is not { Value: { Syntax: ExpressionSyntax location } }
            || Method(location, model, cancellationToken) is not { } action
            || IsAddress(action))
        {
            return null;
        }

        return new(location, action, operation as IInvocationOperation);
    }

    /// <summary>The call that has the routes make the address; null where its values are not at hand.</summary>
    public string? Rewritten(SemanticModel model, CancellationToken cancellationToken)
    {
        if (Result is not
            {
                Syntax: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } given } call, TargetMethod: { } target
            }
            || !target.ContainingType.IsCalled(FrameworkTypes.ControllerBase)
            || given.Any(argument => argument.NameColon is not null)
            || call.Parent is not (ReturnStatementSyntax or ArrowExpressionClauseSyntax)
            || !model.GetTypeInfo(call, cancellationToken).ConvertedType.IsAnyOf(FrameworkTypes.AnyActionResult)
            || !IsRouted(Action)
            || RouteValues(given[1].Expression, model, cancellationToken) is not { } values)
        {
            return null;
        }

        var own = model.GetEnclosingSymbol(call.SpanStart, cancellationToken)?.ContainingType;
        var controller = SymbolEqualityComparer.Default.Equals(own, Action.ContainingType) ? ""
            : $", \"{Regex.Replace(Action.ContainingType.Name, "Controller$", "")}\"";
        var route = values.Count > 0 ? $", new {{ {string.Join(", ", values)} }}" : controller == "" ? "" : ", null";
        return $"{BodyWriter.Receiver(call)}{target.Name}AtAction({Location}{controller}{route}, {given[1].Expression})";
    }

    private static bool IsName(ExpressionSyntax given) => given switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text.Length > 0 && char.IsUpper(text[0]) && text.All(char.IsLetterOrDigit),
        InvocationExpressionSyntax call => WrittenName.Of(call.Expression) == "nameof",
        _ => false,
    };

    private static IMethodSymbol? Method(ExpressionSyntax location, SemanticModel model, CancellationToken cancellationToken)
    {
        var named = location is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } argument }
            ? model.GetMemberGroup(argument[0].Expression, cancellationToken).Concat(
                model.GetSymbolInfo(argument[0].Expression, cancellationToken).CandidateSymbols)
            : model.GetEnclosingSymbol(location.SpanStart, cancellationToken)?.ContainingType
                .GetMembers(((LiteralExpressionSyntax)location).Token.ValueText);
        return named?.OfType<IMethodSymbol>().FirstOrDefault(method =>
            method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
                && method.ContainingType.IsOrDerivesFrom(FrameworkTypes.ControllerBase));
    }


    // By the conventional route, or with [action] in it, an action without parameters is where its name leads from its neighbours.
    private static bool IsAddress(IMethodSymbol action) =>
        action.Parameters.IsEmpty
        && !Templates(action).Any(template => !template.Contains("[action]"))
        && (!Templates(action.ContainingType).Any() || Templates(action.ContainingType).Any(template => template.Contains("[action]")));

    // MVC drops Async from the names of actions, and may be told other names.
    private static bool IsRouted(IMethodSymbol action) =>
        !action.Name.EndsWith("Async", StringComparison.Ordinal)
        && action.ContainingType.GetMembers(action.Name).Length == 1
        && !action.GetAttributes().Any(attribute => attribute.AttributeClass.IsAnyOf(Renaming))
        && action.ContainingType.Name.EndsWith("Controller", StringComparison.Ordinal);

    private List<string>? RouteValues(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        var values = new List<string>();
        var own = Templates(Action).ToList();

        // An absolute route leaves out that of the controller.
        var isAbsolute =
            own.Any(template => template.StartsWith("/", StringComparison.Ordinal) || template.StartsWith("~/", StringComparison.Ordinal));
        var templates = isAbsolute ? own : Templates(Action.ContainingType).Concat(own).ToList();
        var inRoute = templates.SelectMany(template => RouteParameter.Matches(template).Cast<Match>())
            .Where(
                match => !match.Groups["rest"].Value.EndsWith("?", StringComparison.Ordinal) && !match.Groups["rest"].Value.Contains("="))
            .Select(match => match.Groups["name"].Value)
            .Concat(templates.Count == 0 ? Action.Parameters.Select(parameter => parameter.Name) : Enumerable.Empty<string>());
        foreach (var name in inRoute.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var property = value is IdentifierNameSyntax
                ? model.GetTypeInfo(value, cancellationToken).Type?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(member =>
                    member is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
                    && member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                : null;
            if (property is null)
                return null;

            values.Add($"{name} = {value}.{property.Name}");
        }

        return values;
    }

    private static IEnumerable<string> Templates(ISymbol member) => member.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { } type
            && (type.IsCalled("Microsoft.AspNetCore.Mvc.RouteAttribute")
                || type.IsOrDerivesFrom("Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute")))
        .SelectMany(attribute => attribute.ConstructorArguments.Take(1))
        .Select(argument => argument.Kind is TypedConstantKind.Array ? null : argument.Value as string)
        .OfType<string>();
}
