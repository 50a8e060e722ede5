using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>A place where a diagnostic is expected.</summary>
/// <param name="Id">The rule, or null where the analyzer has only one.</param>
/// <param name="Span">The place in the code without marks.</param>
/// <param name="FixedSpan">The place in the fixed code.</param>
/// <param name="Replacement">What the fix writes there; null where the mark does not say.</param>
/// <param name="LeftSpan">The place in what Fix All makes; null where it fixes the place too.</param>
internal sealed record Marker(string? Id, TextSpan Span, TextSpan FixedSpan, string? Replacement, TextSpan? LeftSpan);

/// <summary>Code with marks, taken apart.</summary>
/// <param name="Code">What is compiled.</param>
/// <param name="Fixed">What the fix makes of it, one place after the other.</param>
/// <param name="FixedByAll">What Fix All makes of it.</param>
/// <param name="Markers">What is expected, in the order of the code.</param>
/// <remarks>
/// <list type="table">
/// <item><term><c>[|404|]</c></term><description>is reported.</description></item>
/// <item>
/// <term><c>[|404 => StatusCodes.Status404NotFound|]</c></term><description>is reported, and the fix replaces it.</description>
/// </item>
/// <item>
/// <term><c>[|430 ?=> SipStatusCodes.Status430FlowFailed|]</c></term><description>is reported, and the fix replaces it where a person asks;
/// Fix All leaves it.</description>
/// </item>
/// <item><term><c>{|STC2001:430|}</c></term><description>is reported by this rule; takes an arrow too.</description></item>
/// <item><term><c>{-(int)-}</c></term><description>is not reported, and the fix drops it.</description></item>
/// <item><term><c>{+using X;+}</c></term><description>is not there until the fix adds it.</description></item>
/// <item><term><c>{?+using X;+}</c></term><description>is not there until the fix adds it, and Fix All does not.</description></item>
/// </list>
/// Marks may be nested. Outside marks an arrow is C#; inside, the first one separates, unless the whole fixed text is given elsewhere.
/// </remarks>
internal sealed partial record Markup(string Code, string Fixed, string FixedByAll, ImmutableArray<Marker> Markers)
{
    public static Markup Parse(string text, bool arrowIsCode = false)
    {
        var code = new StringBuilder();
        var fixedCode = new StringBuilder();
        var byAll = new StringBuilder();
        var markers = ImmutableArray.CreateBuilder<Marker>();
        var open = new Stack<(string? Id, int Start, int FixedStart, int ByAllStart, string? Replacement, bool IsLeft)>();
        var position = 0;

        foreach (Match mark in (arrowIsCode ? MarkWithoutArrow() : Mark()).Matches(text))
        {
            // An arrow outside a mark is C#, and a second one belongs to the replacement.
            var isArrow = mark.Groups["arrow"].Success;
            if (isArrow && (open.Count == 0 || open.Peek().Replacement is not null))
                continue;

            Append(text[position..mark.Index]);
            position = mark.Index + mark.Length;

            if (isArrow)
            {
                open.Push(open.Pop() with { Replacement = "", IsLeft = mark.Value.Contains('?', StringComparison.Ordinal) });
                fixedCode.Length = open.Peek().FixedStart;
                if (!open.Peek().IsLeft)
                    byAll.Length = open.Peek().ByAllStart;
            }
            else if (mark.Groups["close"].Success)
            {
                if (!open.TryPop(out var closed))
                    throw new VerificationException($"The mark {mark.Value} closes nothing: {text}");

                var replacement = closed.Replacement is null
                    ? null
                    : fixedCode.ToString(closed.FixedStart, fixedCode.Length - closed.FixedStart);
                markers.Add(new Marker(
                    closed.Id,
                    TextSpan.FromBounds(closed.Start, code.Length),
                    TextSpan.FromBounds(closed.FixedStart, fixedCode.Length),
                    replacement,
                    closed.IsLeft || replacement is null ? TextSpan.FromBounds(closed.ByAllStart, byAll.Length) : null));
            }
            else if (mark.Groups["gone"].Success)
            {
                code.Append(mark.Groups["gone"].ValueSpan);
            }
            else if (mark.Groups["added"].Success)
            {
                fixedCode.Append(mark.Groups["added"].ValueSpan);
                if (!mark.Value.StartsWith("{?", StringComparison.Ordinal))
                    byAll.Append(mark.Groups["added"].ValueSpan);
            }
            else
            {
                open.Push((
                    mark.Groups["id"] is { Success: true, Value: var id } ? id : null,
                    code.Length,
                    fixedCode.Length,
                    byAll.Length,
                    null,
                    false));
            }
        }

        if (open.Count > 0)
            throw new VerificationException($"A mark is not closed: {text}");

        Append(text[position..]);
        return new Markup(code.ToString(), fixedCode.ToString(), byAll.ToString(), [.. markers.OrderBy(marker => marker.Span)]);

        void Append(string unmarked)
        {
            fixedCode.Append(unmarked);
            var isReplacement = open.TryPeek(out var marker) && marker.Replacement is not null;
            if (!isReplacement)
                code.Append(unmarked);
            if (!isReplacement || !marker.IsLeft)
                byAll.Append(unmarked);
        }
    }

    // C# has {-1} of its own, so what is between {- and -} may hold neither of them again.
    private const string Others =
        @"\{\|(?<id>[A-Z]+\d+):|\[\||(?<close>\|\]|\|\})|\{-(?<gone>((?!\{-|-\}).)*)-\}|\{\??\+(?<added>((?!\{\+|\+\}).)*)\+\}";

    [GeneratedRegex(Others, RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkWithoutArrow();

    [GeneratedRegex(@"(?<arrow> \??=> )|" + Others, RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
