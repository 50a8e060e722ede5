using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary><c>/sequence/503,503,200?key=a</c>: the next code each time, for every key its own; the last one stays.</summary>
internal sealed class Sequences
{
    private const int MostSequences = 10_000;
    private const int LongestSequence = 100;

    private readonly ConcurrentDictionary<string, Counter> asked = new();

    public Task AnswerAsync(HttpContext context)
    {
        var text = (string)context.Request.RouteValues["codes"]!;
        var codes = new List<CodeList>();
        foreach (var part in text.Split(','))
        {
            if (CodeList.Parse(part, out var flaw) is not { } code)
                return flaw!.WriteAsync(context, StatusCodes.Status400BadRequest);
            codes.Add(code);
        }

        if (codes.Count > LongestSequence)
            return new Refusal("Refuse_Sequence", LongestSequence).WriteAsync(context, StatusCodes.Status400BadRequest);

        return ReplyWriter.WriteAsync(context, codes[Math.Min(Next($"{context.Request.Query["key"]} {text}"), codes.Count - 1)]);
    }

    private int Next(string key)
    {
        // Nobody asks for so many on purpose, and those who do may start again.
        if (asked.Count >= MostSequences)
            asked.Clear();

        return Interlocked.Increment(ref asked.GetOrAdd(key, _ => new Counter()).Count) - 1;
    }

    private sealed class Counter
    {
        public int Count;
    }
}
