using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.CodeFixes;

/// <summary>One declaration serves all parts of a type, however many files they are in.</summary>
public class UnregisteredCodeFixPartsTests
{
    [Fact]
    public Task Parts_in_several_files() => Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(
        """
        namespace Acme.Cloudflare;

        public static partial class Replies
        {
            {+private const int Status521WebServerIsDown = 521;

            +}public static IResult Get() => Results.StatusCode([|521 => Status521WebServerIsDown|]);
        }
        """,
        sameIL: false,
        setup: new()
        {
            Packs = [ReferencePack.Net10],
            Documents =
            [
                ("More.cs", """
                    namespace Acme.Cloudflare;

                    public static partial class Replies
                    {
                        {+private const int Status522ConnectionTimedOut = 522;

                        +}public static IResult Put() => Results.StatusCode([|522 => Status522ConnectionTimedOut|]);

                        public static IResult Delete() => Results.StatusCode([|521 => Status521WebServerIsDown|]);
                    }

                    public static class Others
                    {
                        {+private const int Status521WebServerIsDown = 521;

                        +}public static IResult Get() => Results.StatusCode([|521 => Status521WebServerIsDown|]);
                    }
                    """),
                ("Yet.cs", """
                    namespace Acme.Cloudflare;

                    public static partial class Replies
                    {
                        public static IResult Post() => Results.StatusCode([|522 => Status522ConnectionTimedOut|]);
                    }
                    """),
            ],
        });

    [Fact]
    public Task Parts_in_one_file() => Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(
        """
        public static partial class CloudflareReplies
        {
            {+private const int Status521WebServerIsDown = 521;

            +}public static IResult Get() => Results.StatusCode([|521 => Status521WebServerIsDown|]);
        }

        public static partial class CloudflareReplies
        {
            public static IResult Put() => Results.StatusCode([|521 => Status521WebServerIsDown|]);
        }
        """,
        sameIL: false,
        setup: new() { Packs = [ReferencePack.Net10] });

    [Fact]
    public Task Parts_that_mix_numbers_and_enums() => Verify.Reports<UnregisteredCodeAnalyzer, UnregisteredCodeFix>(
        """
        using System.Net;

        public partial class CloudflareReplies
        {
            {+private const HttpStatusCode Status521WebServerIsDown = (HttpStatusCode)521;

            +}public static HttpResponseMessage Get() => new([|(HttpStatusCode)521 => Status521WebServerIsDown|]);
        }
        """,
        sameIL: false,
        setup: new()
        {
            Packs = [ReferencePack.Net10],
            Documents = [("More.cs", """
                public partial class CloudflareReplies
                {
                    public static IResult Put() => Results.StatusCode([|521 => (int)Status521WebServerIsDown|]);
                }
                """)],
        });
}
