using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Settings;

namespace StatusCodeAnalyzers.Bodies;

/// <summary>The body of a code as C#.</summary>
/// <param name="Body">What it says.</param>
/// <param name="ErrorObject">The expression that makes an error object, with full names.</param>
/// <param name="ErrorType">Its type.</param>
/// <param name="ProblemArguments">What a call of <c>Problem</c> gets behind the status:
/// nothing where ASP.NET Core itself fills in both title and type.</param>
internal sealed record BodySource(ResponseBody Body, string ErrorObject, ITypeSymbol ErrorType, string ProblemArguments)
{
    public static BodySource Of(RegisteredCode code, Options options, CompilationFacts facts, Compilation compilation)
    {
        var body = ResponseBody.Of(code, facts.AspNetCore);
        var problem = body.DefaultTitle is null ? $", title: {Literal(body.Message)}, type: {Literal(body.Type)}" : "";
        if (options.ResponseBodyType is { } name
            && OwnBodyType.Find(name, compilation) is { } own
            && OwnBodyType.Creation(own, body, facts.Constants.Written(code.Protocol, code.Code, options), compilation) is { } creation)
        {
            return new(body, creation, own, problem);
        }

        var text = compilation.GetSpecialType(SpecialType.System_String);
        var anonymous = compilation.CreateAnonymousTypeSymbol(
            ImmutableArray.Create<ITypeSymbol>(text, text),
            ImmutableArray.Create("error", "message"));
        return new(body, $"new {{ error = {Literal(body.Error)}, message = {Literal(body.Message)} }}", anonymous, problem);
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
