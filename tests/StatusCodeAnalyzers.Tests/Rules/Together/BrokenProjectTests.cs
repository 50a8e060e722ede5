using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>Projects that lack something, and code of a size or shape that nobody types.</summary>
public class BrokenProjectTests
{
    private const string Orders = """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            [ProducesResponseType(404)]
            public IActionResult Get(HttpResponseMessage r) => (int)r.StatusCode == 404 ? StatusCode(430) : Problem(statusCode: 404);

            public IResult Find(HttpResponse r) => r.StatusCode is 404 or 410 ? Results.StatusCode(404) : TypedResults.StatusCode((int)(HttpStatusCode)430);
        }
        """;

    [Theory]
    [InlineData("System.Runtime.dll")]
    [InlineData("System.Net.Primitives.dll")]
    [InlineData("System.Net.Http.dll")]
    [InlineData("System.Collections.dll")]
    [InlineData("Microsoft.AspNetCore.Http.Abstractions.dll")]
    [InlineData("Microsoft.AspNetCore.Http.Results.dll")]
    [InlineData("Microsoft.AspNetCore.Mvc.Core.dll")]
    [InlineData("Microsoft.AspNetCore.Mvc.Abstractions.dll")]
    public Task A_missing_reference(string missing) => BrokenCode.AssertSurvives(
        ReferencePack.Net10 with
        {
            Name = $"without {missing}",
            References = [.. ReferencePack.Net10.References.Where(reference => Path.GetFileName(reference.Display) != missing)]
        },
        ("Code.cs", Orders));

    [Fact]
    public Task No_reference_at_all() =>
        BrokenCode.AssertSurvives(new ReferencePack("nothing", [], HasAspNetCore: false), ("Code.cs", Orders));

    [Fact]
    public Task Two_versions_of_the_framework_at_once() => BrokenCode.AssertSurvives(
        ReferencePack.Net10 with { Name = "8 and 10", References = [.. ReferencePack.Net8.References, .. ReferencePack.Net10.References] },
        ("Code.cs", Orders));

    [Fact]
    public Task Own_classes_called_as_those_of_the_framework() =>
        BrokenCode.AssertSurvives(ReferencePack.Net10, ("Code.cs", Orders), ("Own.cs", """
        namespace Microsoft.AspNetCore.Http { public static class StatusCodes { public const string Status404NotFound = "404"; public const long Status410Gone = 410; } }
        namespace System.Net { public enum HttpStatusCode : byte { NotFound = 4 } }
        """));

    [Fact]
    public Task Two_documents_of_one_name() => BrokenCode.AssertSurvives(ReferencePack.Net10, ("Code.cs", Orders), ("Code.cs", Orders));

    [Theory]
    [InlineData("(", "404", ")", 150)]
    [InlineData("r.StatusCode == 404 ? 410 : ", "404", "", 25)]
    [InlineData("(r.StatusCode = ", "404", ")", 10)]
    [InlineData("r.StatusCode switch { 404 => ", "404", ", _ => 410 }", 20)]
    [InlineData("Same(() => ", "404", ")", 8)]
    [InlineData("new[] { ", "404", " }[0]", 60)]
    [InlineData("(int)(System.Net.HttpStatusCode)", "404", "", 80)]
    public Task Deep_nesting(string before, string middle, string after, int depth) =>
        BrokenCode.AssertSurvives(ReferencePack.Net10, ("Code.cs", $$"""
        public class C
        {
            static T Same<T>(System.Func<T> get) => get();

            void M(Microsoft.AspNetCore.Http.HttpResponse r)
            {
                r.StatusCode = {{string.Concat(Enumerable.Repeat(before, depth))}}{{middle}}{{string.Concat(Enumerable.Repeat(after, depth))}};
            }
        }
        """));

    [Fact]
    public Task Members_that_pass_a_number_on_without_end() => BrokenCode.AssertSurvives(ReferencePack.Net10, ("Code.cs", $$"""
        public class Chain
        {
            public int Start() => M0(404);
            {{string.Concat(Enumerable.Range(0, 5000).Select(index => $"private int M{index}(int code) => M{index + 1}(code);\n    "))}}
            private int M5000(int code) => code;
        }
        """));

    [Fact]
    public Task Members_that_pass_a_number_on_in_circles() => BrokenCode.AssertSurvives(ReferencePack.Net10, ("Code.cs", """
        public class C
        {
            private int first = 404, second;
            private int First(int number) => Second(number == 404 ? 410 : number);
            private int Second(int number) => First(Third(404));
            private int Third(int number) { int other = number; number = other; other = number; return Second(First(404)); }
            private void Fourth(out int number, ref int other) { number = 404; Fourth(out other, ref number); }
            private int Fifth { get => Fifth = Sixth = 404; set => Sixth = Fifth; }
            private int Sixth { get => Fifth; set => first = second = first; }
        }
        """));

    /// <summary>The sample app, with every k-th token gone: nobody thought of these.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(13)]
    [InlineData(29)]
    [InlineData(61)]
    public Task Every_so_many_tokens_gone(int step) =>
        BrokenCode.AssertSurvives(
            ReferencePack.Net10, [.. SampleSources().Select((source, index) => ($"Code{index}.cs", Without(source, step, index)))]);

    [Fact]
    public void The_sample_app_has_enough_sources() => Assert.InRange(SampleSources().Length, 10, 100);

    private static string[] SampleSources() =>
        [
            .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "SampleApp"), "*.cs")
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText)
        ];

    private static string Without(string source, int step, int start)
    {
        var gone = CSharpSyntaxTree.ParseText(source)
            .GetRoot()
            .DescendantTokens()
            .Where((_, index) => (index + start) % step == 0)
            .Reverse();
        return gone.Aggregate(source, (text, token) => text.Remove(token.SpanStart, token.Span.Length));
    }
}
