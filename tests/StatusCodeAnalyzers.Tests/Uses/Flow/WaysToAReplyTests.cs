using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Uses;

/// <summary>Ways that a number goes to a reply within a file, written down before anybody looked which of them are followed.</summary>
public class WaysToAReplyTests : UseTests
{
    [Fact]
    public Task These_are_followed() => Verify.Reports<UseNamedConstantAnalyzer>(
        """
        using System.Net;
        using Microsoft.AspNetCore.Mvc;

        public enum Failure { Missing, Taken }

        public class Ways : ControllerBase
        {
            // local
            IActionResult W1() { int n = [|404|]; return StatusCode(n); }
            // local set in branches
            IActionResult W2(bool b) { int n; if (b) n = [|404|]; else n = [|409|]; return StatusCode(n); }
            // conditional
            IActionResult W3(bool b) => StatusCode(b ? [|404|] : [|409|]);
            // switch expression into local
            IActionResult W4(Failure f) { var n = f switch { Failure.Missing => [|404|], _ => [|409|] }; return StatusCode(n); }
            // local function return
            IActionResult W5(Failure f) { return StatusCode(Map(f)); int Map(Failure x) => x == Failure.Missing ? [|404|] : [|409|]; }
            // private method return
            IActionResult W6(Failure f) => StatusCode(Map6(f));
            private static int Map6(Failure f) { switch (f) { case Failure.Missing: return [|404|]; default: return [|409|]; } }
            // lambda
            IActionResult W7(Failure f) { Func<Failure, int> map = x => x == Failure.Missing ? [|404|] : [|409|]; return StatusCode(map(f)); }
            // tuple deconstruction
            IActionResult W8() { var (n, text) = ([|404|], "x"); return StatusCode(n, text); }
            // tuple method deconstructed
            IActionResult W9() { var (n, text) = Pair9(); return StatusCode(n, text); }
            private static (int, string) Pair9() => ([|404|], "x");
            // tuple returned in branches with names
            IActionResult W10(bool b) { var r = Pair10(b); return StatusCode(r.Number, r.Text); }
            private static (int Number, string Text) Pair10(bool b) { if (b) return ([|404|], "x"); return ([|409|], "y"); }
            // tuple in switch
            IActionResult W11(Failure f) { var (n, t) = f switch { Failure.Missing => ([|404|], "a"), _ => ([|409|], "b") }; return StatusCode(n, t); }
            // dictionary field lookup
            private static readonly Dictionary<Failure, int> Map12 = new() { [Failure.Missing] = [|404|], [Failure.Taken] = [|409|] };
            IActionResult W12(Failure f) => StatusCode(Map12[f]);
            // dictionary TryGetValue
            private static readonly Dictionary<Failure, int> Map13 = new() { { Failure.Missing, [|404|] } };
            IActionResult W13(Failure f) => StatusCode(Map13.TryGetValue(f, out var n) ? n : [|500|]);
            // GetValueOrDefault
            IActionResult W14(Failure f) => StatusCode(Map14.GetValueOrDefault(f, [|500|]));
            private static readonly Dictionary<Failure, int> Map14 = new() { { Failure.Missing, [|404|] } };
            // array index
            private static readonly int[] List15 = { [|404|], [|409|] };
            IActionResult W15(int i) => StatusCode(List15[i]);
            // out parameter
            IActionResult W16() { Find16(out var n); return StatusCode(n); }
            private static void Find16(out int n) { n = [|404|]; }
            // ref parameter
            IActionResult W17() { var n = [|200|]; Set17(ref n); return StatusCode(n); }
            private static void Set17(ref int n) { n = [|404|]; }
            // private field
            private int _n18;
            IActionResult W18() { _n18 = [|404|]; return StatusCode(_n18); }
            // private property
            private int N19 { get; set; } = [|404|];
            IActionResult W19() => StatusCode(N19);
            // parameter of private helper
            IActionResult W20() => Reply20([|404|]);
            private IActionResult Reply20(int n) => StatusCode(n);
            // parameter of public helper
            public IActionResult W21() => Reply21([|404|], "x");
            public IActionResult Reply21(int n, string t) => StatusCode(n, t);
            // optional parameter
            private IActionResult Reply22(int n = [|404|]) => StatusCode(n);
            // record parameter via property
            private sealed record Answer23(int Number, string Text);
            IActionResult W23() { var a = new Answer23([|404|], "x"); return StatusCode(a.Number, a.Text); }
            // record from method
            IActionResult W25(bool b) { var a = Make25(b); return StatusCode(a.Number, a.Text); }
            private static Answer23 Make25(bool b) => b ? new([|404|], "x") : new Answer23([|409|], "y");
            // nullable with coalescing
            IActionResult W27(int? n) => StatusCode(n ?? [|404|]);
            // coalesce assign
            IActionResult W28(int? n) { n ??= [|404|]; return StatusCode(n.Value); }
            // foreach
            IActionResult W30() { foreach (var n in new[] { [|404|], [|409|] }) return StatusCode(n); return Ok(); }
            // LINQ select
            IEnumerable<IActionResult> W31() => new[] { [|404|], [|409|] }.Select(n => StatusCode(n));
            // task result
            async Task<IActionResult> W32() => StatusCode(await Get32());
            private static async Task<int> Get32() { await Task.Yield(); return [|404|]; }
            // Task.FromResult
            async Task<IActionResult> W33() => StatusCode(await Get33());
            private static Task<int> Get33() => Task.FromResult([|404|]);
            // ValueTask
            async Task<IActionResult> W34() => StatusCode(await Get34());
            private static ValueTask<int> Get34() => new([|404|]);
            // cast enum
            IActionResult W35() { var n = [|(HttpStatusCode)404|]; return StatusCode((int)n); }
            // pattern variable
            IActionResult W37(object o) => o is int n && n == [|404|] ? StatusCode(n) : Ok();
            // try/catch local
            IActionResult W38() { var n = [|200|]; try { Console.WriteLine(); } catch (InvalidOperationException) { n = [|409|]; } catch { n = [|500|]; } return StatusCode(n); }
            // closure action
            IActionResult W39() { IActionResult Send(int n) => StatusCode(n); return Send([|404|]); }
            // Func returning result
            IActionResult W40() { Func<int, IActionResult> send = n => StatusCode(n); return send([|404|]); }
            // ternary in assignment to Response
            void W41(bool b) { var n = b ? [|404|] : [|409|]; Response.StatusCode = n; }
            // compound: assignment chain
            void W42() { int a, b; a = b = [|404|]; Response.StatusCode = a; }
            // constructor field
            private sealed class Sender43 { private readonly int _n; public Sender43(int n) { _n = n; } public void Send(HttpContext c) => c.Response.StatusCode = _n; }
            void W43() => new Sender43([|404|]).Send(HttpContext);
            // primary constructor
            private sealed class Sender44(int n) { public void Send(HttpContext c) => c.Response.StatusCode = n; }
            void W44() => new Sender44([|404|]).Send(HttpContext);
            // static readonly tuple field
            private static readonly (int Number, string Text) Missing45 = ([|404|], "x");
            IActionResult W45() => StatusCode(Missing45.Number, Missing45.Text);
            // dictionary of tuples
            private static readonly Dictionary<Failure, (int Number, string Text)> Map46 = new() { [Failure.Missing] = ([|404|], "x") };
            IActionResult W46(Failure f) => StatusCode(Map46[f].Number, Map46[f].Text);
            // dictionary of tuples deconstructed
            IActionResult W47(Failure f) { var (n, t) = Map47[f]; return StatusCode(n, t); }
            private static readonly Dictionary<Failure, (int, string)> Map47 = new() { { Failure.Missing, ([|404|], "x") } };
            // list of tuples foreach
            IActionResult W48() { foreach (var (f, n) in new[] { (Failure.Missing, [|404|]), (Failure.Taken, [|409|]) }) return StatusCode(n); return Ok(); }
            // virtual method override
            private abstract class Base50 { protected virtual int Number() => [|500|]; public void Send(HttpContext c) => c.Response.StatusCode = Number(); }
            private sealed class Derived50 : Base50 { protected override int Number() => [|404|]; }
            // exception data
            private sealed class Fault52 : Exception { public Fault52(int n) { N = n; } public int N { get; } }
            void W52(HttpContext c) { try { throw new Fault52([|404|]); } catch (Fault52 f) { c.Response.StatusCode = f.N; } }
            // switch statement setting local
            IActionResult W53(Failure f) { int n; switch (f) { case Failure.Missing: n = [|404|]; break; default: n = [|409|]; break; } return StatusCode(n); }
            // nested ternary in tuple target typed
            IActionResult W58(bool b) { (int n, string t) = b ? ([|404|], "x") : ([|409|], "y"); return StatusCode(n, t); }
            // with expression
            IActionResult W59(bool b) { var a = new Answer23([|200|], "x"); if (b) a = a with { Number = 404 }; return StatusCode(a.Number, a.Text); }
            // params
            IActionResult W66() => First66([|404|], [|409|]);
            private IActionResult First66(params int[] n) => StatusCode(n[0]);
            // static field not readonly
            private static int N67 = [|404|];
            IActionResult W67() => StatusCode(N67);
            // extension method on int
            IActionResult W68() => [|404|].Reply();
            // generic identity
            IActionResult W69() => StatusCode(Same([|404|]));
            private static T Same<T>(T x) => x;
            // goto/loop until
            IActionResult W70() { var n = 0; while (n == 0) n = [|404|]; return StatusCode(n); }
            // tuple swap
            IActionResult W71(bool b) { int n = [|200|], m = [|404|]; if (b) (n, m) = (m, n); return StatusCode(n); }
            // checked / unchecked / parenthesised / double cast
            IActionResult W72() => StatusCode((int)(short)[|404|]);
            // discriminated via is pattern into local
            IActionResult W73(Failure? f) => f is { } g ? StatusCode(g == Failure.Missing ? [|404|] : [|409|]) : Ok();
            // Dictionary.Add in ctor
            private readonly Dictionary<Failure, int> _map74 = new();
            public Ways() { _map74.Add(Failure.Missing, [|404|]); _map74[Failure.Taken] = [|409|]; }
            IActionResult W74(Failure f) => StatusCode(_map74[f]);
            // yield and First, yield and foreach
            IActionResult W29() => StatusCode(All29().First());
            private static IEnumerable<int> All29() { yield return [|404|]; yield return [|409|]; }
            void W78() { foreach (var n in All78()) Response.StatusCode = n; IEnumerable<int> All78() { yield return [|404|]; } }
            // FrozenDictionary
            private static readonly System.Collections.Frozen.FrozenDictionary<Failure, int> Map75 = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<Failure, int> { [Failure.Missing] = [|404|] });
            IActionResult W75(Failure f) => StatusCode(Map75[f]);
        }

        public static class Replies { public static IActionResult Reply(this int n) => new StatusCodeResult(n); }
        """,
        setup: CSharp12 with { Packs = [ReferencePack.Net10] });
}
