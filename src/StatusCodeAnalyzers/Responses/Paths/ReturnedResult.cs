using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>What a result that a function returns does to the status that was set before.</summary>
/// <param name="Replaces">Whether it sends a status of its own.</param>
/// <param name="Code">That status; null where it is not known.</param>
/// <param name="IsValue">Whether it is a value that becomes an <c>ActionResult&lt;T&gt;</c>.</param>
internal readonly record struct ReturnedResult(bool Replaces, int? Code = null, bool IsValue = false)
{
    private static readonly Dictionary<string, int> Others = new()
    {
        ["CreatedAtAction"] = 201,
        ["CreatedAtRoute"] = 201,
        ["AcceptedAtAction"] = 202,
        ["AcceptedAtRoute"] = 202,
    };

    /// <summary>Whether another status takes the place of the one that was set.</summary>
    public bool IsAnother(int? set) => Replaces && Code is { } code && code != set;

    /// <summary>Whether what a function returns may send a status of its own. Binds nothing.</summary>
    public static bool MayReplace(ExpressionSyntax value, SyntaxNode function) =>
        MayBeValue(function)
        || value.DescendantNodesAndSelf().Any(node =>
            ResponseApis.IsCandidate(node)
                || node is InvocationExpressionSyntax call && WrittenName.Of(call.Expression) is { } name && Others.ContainsKey(name));

    private static bool MayBeValue(SyntaxNode function) => function is MethodDeclarationSyntax method
        && method.ReturnType.DescendantNodesAndSelf().Any(type => type is GenericNameSyntax { Identifier.ValueText: "ActionResult" });

    // To a minimal API, a result of MVC is an object like any other, which is sent with the status that was set.
    private static bool IsOfMethod(ExpressionSyntax value) => PathFindings.FunctionOf(value) is MethodDeclarationSyntax;

    /// <summary>What is sent for the value, which is no choice between others.</summary>
    public static ReturnedResult Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ResponseApis.Find(value, model, cancellationToken) is { } response)
        {
            // A status that is null or in a variable may be none, or the same.
            return response.Code is { } code && !MayBeProblem(response) && (response.Api.Member != ".ctor" || IsOfMethod(value))
                ? new(true, code)
                : default;
        }

        if (value is InvocationExpressionSyntax call
            && WrittenName.Of(call.Expression) is { } name
            && Others.TryGetValue(name, out var other)
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
            && type.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
        {
            return new(true, other);
        }

        return IsOfMethod(value) && IsPlainValue(value, model, cancellationToken) ? new(true, 200, IsValue: true) : default;
    }

    // Problem details that are given to Results.Problem or Results.Json bring their own status.
    private static bool MayBeProblem(Response response) =>
        response is { Api.Writes: Writes.Problem, Body: not null };

    // ActionResult<T> sends 200 with a value; but the status of problem details, which an object may be.
    private static bool IsPlainValue(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(value, cancellationToken);
        return type is
            {
                ConvertedType: INamedTypeSymbol { IsGenericType: true } target,
                Type:
                {
                    SpecialType: not SpecialType.System_Object,
                    TypeKind: not (TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic),
                } given
            }
            && target.IsCalled(FrameworkTypes.ActionResultOfValue)
            && model.Compilation.ClassifyConversion(given, target.TypeArguments[0]) is { IsImplicit: true, IsUserDefined: false }
            && !ProblemDetails.Is(given)
            && !given.IsResult()
            && value is not LiteralExpressionSyntax { Token.ValueText: "null" or "default" };
    }
}
