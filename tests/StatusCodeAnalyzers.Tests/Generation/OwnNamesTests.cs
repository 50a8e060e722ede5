using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Generation;

/// <summary>What the user's own code calls things comes first.</summary>
public class OwnNamesTests
{
    private const string OwnClass = """
        namespace Microsoft.AspNetCore.Http
        {
            internal static class SipStatusCodes
            {
                public const int Status430FlowFailed = 430;
            }
        }
        """;

    [Fact]
    public async Task An_own_class_stands_instead_of_the_generated_one()
    {
        var project = (await GeneratedProject.Create(OwnClass)).Strict();

        Assert.Equal(["AdditionalStatusCodes.g.cs"], (await project.Files()).Keys);
        AssertNothing(await project.Diagnostics());
    }

    [Fact]
    public async Task An_own_class_stands_even_where_a_friend_has_a_generated_one()
    {
        var friend = await (await GeneratedProject.Create(
            "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"B\")]", name: "A")).Built();
        var project = (await GeneratedProject.Create(OwnClass, setup: new() { References = [friend] }, name: "B")).Strict();

        Assert.Empty(await project.Files());
        AssertNothing(await project.Diagnostics());
    }

    [Fact]
    public async Task A_class_of_the_same_name_elsewhere_is_another()
    {
        var code = """
            namespace Acme
            {
                internal static class SipStatusCodes { public const int Mine = 1; }
                internal static class User { public const int A = SipStatusCodes.Mine; }
            }
            """;
        var project = (await GeneratedProject.Create(code)).Strict();

        Assert.Equal(2, (await project.Files()).Count);
        AssertNothing(await project.Diagnostics());
    }

    [Theory]
    [InlineData("using Grpc.Core; internal class User { public StatusCode Code => StatusCode.NotFound; }")]
    [InlineData("using Microsoft.AspNetCore.Http; using Grpc.Core; internal class User { public StatusCode Code => StatusCode.NotFound; }")]
    [InlineData("using System.Net; internal class User { public HttpStatusCode Code => HttpStatusCode.NotFound; }")]
    [InlineData("internal class StatusCodes { public const int Mine = 1; } internal class User { public int Code => StatusCodes.Mine; }")]
    [InlineData("namespace Acme { internal class Status404NotFound { public Status404NotFound Same => new Status404NotFound(); } }")]
    public async Task Nobodys_name_is_hidden(string code)
    {
        var grpc = ("Grpc.cs", "namespace Grpc.Core { internal enum StatusCode { OK, NotFound = 5 } }");
        var project = (await GeneratedProject.Create(code, setup: new() { Documents = [grpc] })).Strict();

        Assert.Equal(2, (await project.Files()).Count);
        AssertNothing(await project.Diagnostics());
    }

    [Theory]
    [InlineData("namespace Microsoft.AspNetCore.Http.SipStatusCodes { internal class Other { } }", "AdditionalStatusCodes.g.cs")]
    [InlineData("namespace Microsoft.AspNetCore { internal class Http { } }")]
    public async Task A_name_that_is_taken_is_not_taken_again(string code, params string[] files)
    {
        var project = (await GeneratedProject.Create(code, setup: new() { ImplicitUsings = false })).Strict();

        Assert.Equal(files, (await project.Files()).Keys);
        Assert.DoesNotContain(await project.Diagnostics(), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Only_the_two_classes_are_added()
    {
        var with = await TypesOf(await GeneratedProject.Create());
        var without = await TypesOf(await TestProject.Create(new() { Generators = [] }, ReferencePack.Net10, [("Code.cs", "")]));

        Assert.Equal(
            ["Microsoft.AspNetCore.Http.AdditionalStatusCodes", "Microsoft.AspNetCore.Http.SipStatusCodes"],
            with.Except(without).Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<string>> TypesOf(Project project) =>
        (await project.GetCompilationAsync())!.GetSymbolsWithName(_ => true, SymbolFilter.Type).Select(type => type.ToDisplayString());

    private static void AssertNothing(IEnumerable<Diagnostic> diagnostics) =>
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
