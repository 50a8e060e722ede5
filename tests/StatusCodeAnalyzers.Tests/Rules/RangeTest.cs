namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>A test of a range, for rules about numbers.</summary>
internal static class RangeTest
{
    public static string Of(string rows, string members = "") => $$"""
        public class SuccessTests
        {
            {{members}}

            {{rows}}
            public void Is_a_success(int statusCode) { }
        }

        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
        public class InlineDataAttribute : Attribute { public InlineDataAttribute(params object[] row) { } }

        public class MemberDataAttribute : Attribute { public MemberDataAttribute(string member) { } }
        """;
}
