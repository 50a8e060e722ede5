using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What a file sends outside endpoints: by filters, exception handlers, middleware and authentication. It goes by names.</summary>
/// <param name="ReplacesResults">Whether a filter puts another result in the place of what an action returned.</param>
/// <param name="SignsInByCookie">Whether a cookie's handler answers <c>Forbid()</c>.</param>
/// <param name="Codes">The codes that are named there.</param>
internal sealed record OwnReplies(bool ReplacesResults, bool SignsInByCookie, ImmutableHashSet<int> Codes)
{
    public static OwnReplies None { get; } = new(ReplacesResults: false, SignsInByCookie: false, ImmutableHashSet<int>.Empty);

    /// <summary>One of these is in every file that has something of it.</summary>
    public static readonly string[] Words =
    {
        "OnActionExecut", "OnResultExecut", "ExceptionFilter", "ExceptionHandler", "EndpointFilter", "Middleware", "RequestDelegate",
        "MapToStatusCode", "AddCookie", "AddIdentity", "AddDefaultIdentity", "AddMicrosoftIdentityWebApp",
    };

    private static readonly ImmutableHashSet<string> Cookies = ImmutableHashSet.Create(
        "AddCookie", "AddIdentity", "AddIdentityCookies", "AddDefaultIdentity", "AddMicrosoftIdentityWebApp");

    private static readonly ImmutableHashSet<string> Configuring = ImmutableHashSet.Create(
        "MapToStatusCode", "UseExceptionHandler", "AddExceptionHandler", "AddEndpointFilter", "AddEndpointFilterFactory", "Use");

    public static OwnReplies Of(IReadOnlyCollection<SyntaxNode> nodes) => new(
        nodes.OfType<MethodDeclarationSyntax>().Any(IsReplacing),
        nodes.OfType<InvocationExpressionSyntax>().Any(call => WrittenName.Of(call.Expression) is { } name && Cookies.Contains(name)),
        nodes.Where(IsOutsideEndpoints).SelectMany(node => node.DescendantTokens()).Select(Code).OfType<int>().ToImmutableHashSet());

    public static OwnReplies Of(IReadOnlyCollection<OwnReplies> files) => new(
        files.Any(file => file.ReplacesResults),
        files.Any(file => file.SignsInByCookie),
        files.SelectMany(file => file.Codes).ToImmutableHashSet());

    // What comes before the action only adds replies.
    private static bool IsReplacing(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText is "OnActionExecuted" or "OnResultExecuting" or "OnResultExecutionAsync"
        && method.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "StatusCode" });

    private static bool IsOutsideEndpoints(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax type => new[] { type.Identifier.ValueText }
            .Concat(type.BaseList?.Types.Select(each => WrittenName.Of(each.Type) ?? "") ?? Enumerable.Empty<string>())
            .Any(name => name.Contains("Filter") || name.Contains("ExceptionHandler") || name.Contains("Middleware")),
        InvocationExpressionSyntax call => WrittenName.Of(call.Expression) is { } name && Configuring.Contains(name),
        _ => false,
    };

    /// <summary>
    /// The code that a word or number of the file may mean: 404, <c>Status404NotFound</c>, <c>NotFound</c>, <c>NotFoundResult</c>.
    /// </summary>
    private static int? Code(SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.NumericLiteralToken))
            return token.Value as int?;
        if (!token.IsKind(SyntaxKind.IdentifierToken))
            return null;

        var text = token.ValueText;
        if (text.StartsWith("Status", StringComparison.Ordinal)
            && text.Length > 9
            && int.TryParse(text.Substring(6, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var name = text.Replace("ObjectResult", "").Replace("Result", "");
        return FrameworkConstants.OfMember(name)?.Code;
    }
}
