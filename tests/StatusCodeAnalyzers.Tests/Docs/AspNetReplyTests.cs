using StatusCodeAnalyzers.Knowledge.Simulation;
using StatusCodeAnalyzers.Tests.Knowledge;

namespace StatusCodeAnalyzers.Tests.Docs;

/// <summary>What the pages of codes say of ASP.NET Core's replies, held against what was measured.</summary>
public class AspNetReplyTests
{
    [Fact]
    public void Type_and_title_are_those_that_were_measured()
    {
        foreach (var version in AspNetReply.Versions)
        {
            // The second row of 400 is that of validation.
            var rows = CsvTable.Facts("problem-types.csv").Cells("code", $"type_net{version}", $"title_net{version}", "in_mvc").ToList();
            Assert.NotEmpty(rows);
            foreach (var row in rows)
            {
                var reply = AspNetReply.For(int.Parse(row[0], null), version);
                Assert.Equal($"{row[0]} {row[1]} {row[2]}", $"{reply.Code} {reply.Type} {reply.Title}");
                Assert.Equal(row[3] == "yes" && row[1] != "", reply.ApiController.StartsWith("{\"type\":", StringComparison.Ordinal));
            }
        }
    }
}
