using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace StatusCodeAnalyzers.Tool.Http;

/// <summary><c>/random/200:9,503:1?seed=7</c>: nine times 200 for each 503, and with a seed the same order every time.</summary>
internal sealed class RandomCodes
{
    private const int MostSeeds = 10_000;
    private const int Heaviest = 1_000_000;

    private readonly ConcurrentDictionary<string, Random> seeded = new();

    public Task AnswerAsync(HttpContext context)
    {
        var text = (string)context.Request.RouteValues["codes"]!;
        if (Parse(text, out var flaw) is not { } codes)
            return flaw!.WriteAsync(context, StatusCodes.Status400BadRequest);

        var seed = context.Request.Query["seed"].ToString();
        if (seed.Length == 0)
            return ReplyWriter.WriteAsync(context, Pick(codes, Random.Shared));
        if (!int.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start))
            return new Refusal("Refuse_Seed").WriteAsync(context, StatusCodes.Status400BadRequest);

        if (seeded.Count >= MostSeeds)
            seeded.Clear();
        var random = seeded.GetOrAdd($"{start} {text}", _ => new Random(start));
        CodeList picked;
        lock (random)
            picked = Pick(codes, random);
        return ReplyWriter.WriteAsync(context, picked);
    }

    private static CodeList Pick(List<(CodeList Code, int Weight)> codes, Random random)
    {
        var rest = random.Next(codes.Sum(code => code.Weight));
        foreach (var (code, weight) in codes)
        {
            rest -= weight;
            if (rest < 0)
                return code;
        }

        return codes[^1].Code;
    }

    private static List<(CodeList Code, int Weight)>? Parse(string text, out Refusal? flaw)
    {
        var codes = new List<(CodeList, int)>();
        flaw = null;
        foreach (var part in text.Split(','))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var weight = 1;
            if (CodeList.Parse(colon < 0 ? part : part[..colon], out flaw) is not { } code)
                return null;

            if (colon >= 0 && !int.TryParse(part[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out weight)
                || weight is < 1 or > Heaviest
                || codes.Count == 100)
            {
                flaw = new("Refuse_Weight", part, Heaviest);
                return null;
            }

            codes.Add((code, weight));
        }

        return codes;
    }
}
