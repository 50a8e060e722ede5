namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Ways that a number goes to a reply and that are not followed.</summary>
public class WaysNotFollowedTests : UseTests
{
    /// <summary>What is calculated or read is none; the others are rare, and to follow them would cost more than they bring.</summary>
    [Fact]
    public Task These_are_not() => Verify.Silent<AnyUseAnalyzer>(
        """
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public enum Failure { Missing, Taken }

        public class Ways : ControllerBase
        {
            private sealed record Answer23(int Number, string Text);
            private sealed class Answer24 { public int Number { get; set; } public string? Text { get; set; } }
            // private class initializer
            IActionResult W24() { var a = new Answer24 { Number = 404 }; return StatusCode(a.Number, a.Text); }
            // anonymous type
            IActionResult W26() { var a = new { Number = 404, Text = "x" }; return StatusCode(a.Number, a.Text); }
            // own result type passed
            IActionResult W36() => Send36(new Answer24 { Number = 404 });
            private IActionResult Send36(Answer24 a) => StatusCode(a.Number, a.Text);
            // abstract / override in the same file
            private abstract class Base49 { public abstract int Number { get; } public void Send(HttpContext c) => c.Response.StatusCode = Number; }
            private sealed class Derived49 : Base49 { public override int Number => 404; }
            // interface implementation
            private interface IHas51 { int Number { get; } }
            private sealed class Has51 : IHas51 { public int Number => 404; }
            void W51(HttpContext c) { IHas51 h = new Has51(); c.Response.StatusCode = h.Number; }
            // Math.Max? not
            IActionResult W54(int n) => StatusCode(Math.Max(n, 400));
            // Convert
            IActionResult W55() => StatusCode(Convert.ToInt32(404));
            // int.Parse text
            IActionResult W56() => StatusCode(int.Parse("404"));
            // string switch to number then lazily
            private static readonly Lazy<int> Lazy57 = new(() => 404);
            IActionResult W57() => StatusCode(Lazy57.Value);
            // property setter assigns response
            private int Status60 { set => Response.StatusCode = value; }
            void W60() { Status60 = 404; }
            // indexer property
            IActionResult W61() { var a = new int[1]; a[0] = 404; return StatusCode(a[0]); }
            // list add
            IActionResult W62() { var a = new List<int>(); a.Add(404); return StatusCode(a[0]); }
            // stack/queue
            IActionResult W63() { var q = new Queue<int>(); q.Enqueue(404); return StatusCode(q.Dequeue()); }
            // KeyValuePair
            IActionResult W64() { var p = new KeyValuePair<int, string>(404, "x"); return StatusCode(p.Key, p.Value); }
            // Tuple.Create
            IActionResult W65() { var p = Tuple.Create(404, "x"); return StatusCode(p.Item1, p.Item2); }
            // a dictionary whose keys are told from its values by functions
            private static readonly Dictionary<int, Failure> Map76 = new[] { 404 }.ToDictionary(n => n, n => Failure.Missing);
            IActionResult W76() => StatusCode((int)Map76[404]);
            private static readonly System.Collections.Frozen.FrozenDictionary<int, int> Map77 = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new[] { 404 }, n => n, n => 500);
            IActionResult W77() => StatusCode(Map77[7]);
        }
        """,
        setup: CSharp12 with { Packs = [ReferencePack.Net10] });
}
