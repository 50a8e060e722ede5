using StatusCodeAnalyzers.CodeFixes;
using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>What the tests of one form share: the rule that speaks there, and the code around the form.</summary>
public abstract class UseTests
{
    private protected static readonly Setup CSharp12 = new() { Language = "12" };

    /// <summary>The marked numbers meet an API of the table.</summary>
    private protected static Task NamedAtFrameworkApi(string code, Setup? setup = null, bool? sameIL = null) =>
        Verify.Reports<UseNamedConstantAnalyzer, UseNamedConstantFix>(code, setup: setup, sameIL: sameIL);

    /// <summary>The marked numbers meet a member that counts for its name.</summary>
    private protected static Task NamedAtOwnMember(string code, Setup? setup = null) =>
        Verify.Reports<UseNamedConstantForOwnMemberAnalyzer, UseNamedConstantFix>(code, setup: setup);

    /// <summary>No number is a use, so no rule has anything to say.</summary>
    private protected static Task Silent(string code, Setup? setup = null) => Verify.Silent<AnyUseAnalyzer>(code, setup: setup);

    /// <summary>The members of a controller of a web shop.</summary>
    private protected static string Controller(string members) => $$"""
        using System.Linq.Expressions;
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public record Order(int Id, bool IsShipped, decimal Total);

        public class OrdersController : ControllerBase
        {
            {{members}}
        }
        """;

    /// <summary>Statements of a controller's action.</summary>
    private protected static string Action(string statements) => Controller($$"""
        public IActionResult Get(int id, Order? order, HttpResponseMessage upstream)
            {
                {{statements}}
                return Ok();
            }
        """);
}
