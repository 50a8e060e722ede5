using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Writes what declares the replies of an endpoint that its document lacks.</summary>
internal static class Declarations
{
    /// <summary>
    /// How to declare the codes: with all others that are sent, where the first declaration takes away what the document says without.
    /// </summary>
    public static DeclareHint Of(Endpoint endpoint, IEnumerable<int> codes, Options options) => new(
        (endpoint.Contract.IsImplied || endpoint.Contract.IsConvention ? codes.Concat(endpoint.Sent.Codes) : codes)
            .Distinct()
            .OrderBy(code => code).Select(code => Of(endpoint, code, options)).ToImmutableArray(),
        HasGenericAttribute(endpoint));

    private static Declaration Of(Endpoint endpoint, int code, Options options)
    {
        var replies = endpoint.Sent.Replies.Where(reply => reply.Code == code).ToList();
        var problem = replies.Select(reply => reply.Problem).Distinct().Count() == 1 ? replies[0].Problem : ProblemKind.None;

        // Replies with different bodies leave the type open.
        var bodies =
            replies.Select(reply => reply.Body).OfType<ITypeSymbol>().Distinct<ITypeSymbol>(SymbolEqualityComparer.Default).ToList();
        var body = bodies.Count == 1 && !IsKnown(endpoint, code, bodies[0]) ? bodies[0] : null;

        // Of an error without a type, the framework says that it is problem details, and not of which kind.
        var type = endpoint.IsAction && problem is ProblemKind.Validation
            ? "global::Microsoft.AspNetCore.Mvc.ValidationProblemDetails"
            : body?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new Declaration(code, Name(code, replies, options, endpoint.Scope.Facts), problem, type);
    }

    // ASP.NET Core has constants for two numbers of vendors; what these mean by them is written where the reply says so.
    private static string Name(int code, IEnumerable<SentReply> replies, Options options, CompilationFacts facts) =>
        StatusCatalog.Http(code) is null
        && facts.Constants.Own(options.ConstantsTypes, code) is null
        && !replies.Any(reply => reply.At.ToString().Contains($"Status{code}"))
            ? code.ToString(CultureInfo.InvariantCulture)
            : facts.Constants.Written(Protocol.Http, code, options);

    // Of 200 and 201, the framework takes the type of what an action returns.
    private static bool IsKnown(Endpoint endpoint, int code, ITypeSymbol body) =>
        endpoint.IsAction && code is 200 or 201
        && SymbolEqualityComparer.Default.Equals(
            endpoint.Returned.IsCalled(FrameworkTypes.ActionResultOfValue)
                ? ((INamedTypeSymbol)endpoint.Returned).TypeArguments[0]
                : endpoint.Returned,
            body);

    private static bool HasGenericAttribute(Endpoint endpoint) =>
        ((CSharpParseOptions)endpoint.Node.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp11
        && endpoint.Scope.Facts.AspNetCore >= 8;
}
