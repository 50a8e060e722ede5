namespace StatusCodeAnalyzers.Tests.Uses.Silence;

/// <summary>Errors of databases and operating systems, which have numbers of their own.</summary>
public class ErrorNumberTests : UseTests
{
    [Theory]
    [InlineData("e.Number == 547")]
    [InlineData("e.Number is 547 or 208")]
    [InlineData("e is { Number: 547 }")]
    [InlineData("e.ErrorCode == 547")]
    [InlineData("new[] { 547, 208 }.Contains(e.Number)")]
    public Task Sql_errors(string condition) => Silent($$"""
        public class SqlException : System.Data.Common.DbException
        {
            public int Number => 0;
        }

        public static class Database
        {
            public static bool IsForeignKey(SqlException e) => {{condition}};
        }
        """);

    [Fact]
    public Task Windows_errors() => Silent("""
        using System.ComponentModel;

        public static class Windows
        {
            public static Exception Make() => new Win32Exception(404);

            public static bool IsGone(Win32Exception e) => e.NativeErrorCode == 404 || e.ErrorCode == 410;

            public static int Exit() => Environment.ExitCode = 404;
        }
        """);
}
