using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Apis;

public class StatusCodeApisTests
{
    /// <summary>What other codes are called, alone or as part of a longer name.</summary>
    private static readonly (string Name, string Reason)[] OtherCodes =
    [
        ("CharCode", "characters of Visual Basic"),
        ("CodePage", "character encodings"),
        ("CodePoint", "characters of Unicode"),
        ("CodeSize", "bytes of IL"),
        ("ControlCode", "commands to a socket"),
        ("CountCodes", "how many codes a user has left to sign in"),
        ("ErrorCode", "errors of Windows, sockets, COM, databases, HTTP/2 and HTTP/3"),
        ("ExceptionCode", "exceptions of Windows"),
        ("ExitCode", "processes"),
        ("HashCode", "hash codes"),
        ("RecoveryCode", "how many codes a user has left to sign in"),
    ];

    private static readonly (string Member, string Reason)[] Exceptions =
    [
        ("Microsoft.AspNetCore.Builder.DeveloperExceptionPageOptions.SourceCodeLineCount", "lines of source code"),
        ("Microsoft.AspNetCore.Server.HttpSys.IHttpSysRequestInfoFeature.RequestInfo", "its keys are kinds of information"),
        ("System.ComponentModel.Design.MenuCommand.OleStatus", "bit flags of OLE"),
        ("System.Diagnostics.Eventing.Reader.EventLogStatus.StatusCode", "error of Windows"),
        ("System.Net.Http.Headers.WarningHeaderValue(code)", "warning codes such as 110 are no status codes"),
        ("System.Net.Http.Headers.WarningHeaderValue.Code", "warning codes such as 110 are no status codes"),
        ("System.Net.HttpContinueDelegate.Invoke(StatusCode)", "only the framework calls it, and always with 100"),
        ("System.Reflection.PortableExecutable.PEHeader.BaseOfCode", "an address"),
        ("System.Reflection.PortableExecutable.PEHeader.SizeOfCode", "bytes of IL"),
    ];

    // A scan takes seconds.
    private static readonly Lazy<HashSet<string>> Unknown = new(() =>
    [
        .. ReferencePack.All.Select(Compilation).SelectMany(compilation =>
        {
            return StatusCodeLikeMembers.In(compilation)
                .Where(member => StatusCodeApis.OfNumbers.Find(member) is null
                    && !Array.Exists(OtherCodes, other => IsCalled(member, other.Name)))
                .Select(StatusCodeLikeMembers.Display);
        }),
    ]);

    public static IEnumerable<TheoryDataRow<string>> Examples =>
        StatusCodeApiExamples.Apis.Select(api => new TheoryDataRow<string>(api) { Label = api });

    private static IEnumerable<string> Rows => StatusCodeApis.Table.Select(StatusCodeApiExamples.Display);

    [Fact]
    public void Every_member_that_looks_like_a_status_code_is_in_the_table_or_an_exception() => AssertNone(
        Unknown.Value.Except(Exceptions.Select(exception => exception.Member)),
        "looks like a status code: give it a row in StatusCodeApis.Table.cs, or an exception with a reason in StatusCodeApisTests");

    [Fact]
    public void Every_exception_is_needed() =>
        AssertNone(Exceptions.Select(exception => exception.Member).Except(Unknown.Value), "is no longer an exception");

    [Fact]
    public void Every_row_exists()
    {
        var compilations = ReferencePack.All.Select(pack => Compilation(pack).AddSyntaxTrees(PackageTypes()))
            .Append(Compilation(ReferencePack.Net11).AddReferences(StatusCodeApiExamples.References()))
            .Append(Compilation(ReferencePack.Net11).AddReferences(Package.References("Microsoft.OpenApi 1")))
            .ToList();
        var missing = StatusCodeApis.Table.Where(row => !compilations.Exists(compilation => Exists(row, compilation)));

        AssertNone(missing.Select(StatusCodeApiExamples.Display), "is in no framework and no package: name its package in StatusCodeApiExamples.References, or write it the way it has it in StatusCodeApiExamples.PackageTypes.cs");
    }

    [Fact]
    public void Every_row_stands_in_the_table_once() =>
        AssertNone(Rows.CountBy(row => row).Where(row => row.Value > 1).Select(row => row.Key), "stands in the table twice");

    [Fact]
    public void Every_row_has_an_example() =>
        AssertNone(Rows.Except(StatusCodeApiExamples.Apis), "has no example: write one in StatusCodeApiExamples.*.cs");

    [Fact]
    public void Every_example_has_a_row() =>
        AssertNone(StatusCodeApiExamples.Apis.Except(Rows), "has an example, but no row in StatusCodeApis.Table.cs");

    [Theory]
    [MemberData(nameof(Examples))]
    public Task A_raw_code_is_reported_and_named(string api)
    {
        var code = StatusCodeApiExamples.SourceOf(api);
        var setup = new Setup { Packs = [ReferencePack.Net11], References = StatusCodeApiExamples.ReferencesOf(api) };
        return !StatusCodeApiExamples.IsText(api) ? Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(code, setup: setup)
            : code.Contains(
                "\" => ",
                StringComparison.Ordinal) ? Verify.Reports<UseNamedConstantAsTextAnalyzer, UseNamedConstantAsTextFix>(code, setup: setup)
            : Verify.Reports<UseNamedConstantAsTextAnalyzer>(code, setup: setup);
    }

    // Whole names: the other assertions cut them short.
    private static void AssertNone(IEnumerable<string> members, string what)
    {
        if (string.Join('\n', members.Select(member => $"{member} {what}.")) is { Length: > 0 } failure)
            Assert.Fail(failure);
    }

    private static bool IsCalled(ISymbol member, string name) => member.Name.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static bool Exists(StatusCodeApi row, Compilation compilation) => compilation.GetTypesByMetadataName(row.Type)
        .SelectMany(type => type.GetMembers(row.Member))
        .Any(member => row.Parameter is null
            || member is IMethodSymbol method && method.Parameters.Any(parameter => parameter.Name == row.Parameter));

    private static SyntaxTree PackageTypes() => CSharpSyntaxTree.ParseText("using System; " + StatusCodeApiExamples.PackageTypes);

    private static CSharpCompilation Compilation(ReferencePack pack) => CSharpCompilation.Create(pack.Name, references: pack.References);
}
