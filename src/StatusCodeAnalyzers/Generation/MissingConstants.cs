using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Generation;

/// <summary>The constants that a project lacks. Compared by value, so that an edit elsewhere makes the generator do nothing.</summary>
/// <param name="Sip">Whether it lacks <c>SipStatusCodes</c>.</param>
/// <param name="AdditionalCodes">The registered HTTP codes without a name in the framework, separated by commas.</param>
internal sealed record MissingConstants(bool Sip, string AdditionalCodes)
{
    /// <summary>Namespace and names of the generated classes.</summary>
    public const string Namespace = "Microsoft.AspNetCore.Http", SipClass = "SipStatusCodes", AdditionalClass = "AdditionalStatusCodes";

    private static readonly MissingConstants None = new(false, "");

    public static MissingConstants In(Compilation compilation)
    {
        var facts = CompilationFacts.Of(compilation);
        if (!facts.SpeaksHttp)
            return None;

        return new MissingConstants(
            Sip: IsMissing(compilation, SipClass),
            AdditionalCodes: IsMissing(compilation, AdditionalClass) ? string.Join(",", Unnamed(facts).Select(code => code.Code)) : "");
    }

    private static IEnumerable<RegisteredCode> Unnamed(CompilationFacts facts) =>
        from code in StatusCatalog.All(Protocol.Http)
        where (facts.Constants.Int(Protocol.Http, code.Code) is not { } name || name.Type.IsCalled(FrameworkTypes.AdditionalStatusCodes))
            && (facts.HasStatusCodesClass || facts.Constants.EnumMember(Protocol.Http, code.Code) is null)
        select code;

    /// <summary>
    /// A project that sees the internals of another uses the constants of that one: its own would hide them with a warning
    /// (CS0436) at every use. If it sees several, it needs its own after all, since the others are ambiguous; then
    /// <see cref="ConstantsConflictSuppressor"/> takes the warning away. A class that somebody wrote by hand stays the
    /// only one of the project, whatever else it sees. Where a namespace is called as the class, or a class as its
    /// namespace, the code would no longer compile.
    /// </summary>
    private static bool IsMissing(Compilation compilation, string name) =>
        compilation.Assembly.GetTypeByMetadataName($"{Namespace}.{name}") is null
        && compilation.IsFree($"{Namespace}.{name}")
        && compilation.GetTypesByMetadataName($"{Namespace}.{name}")
            .Count(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) != 1;
}
