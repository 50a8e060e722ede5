using System.Collections.Immutable;
using System.Globalization;

namespace StatusCodeAnalyzers.Knowledge.Facts;

/// <summary>What is known of a code beside its meaning. Each table is read when somebody first asks for it.</summary>
public static class CodeFacts
{
    private static readonly Lazy<ILookup<(Protocol, int), CodeHeader>> HeaderTable = new(() =>
        ReadHeaders().ToLookup(header => (header.Protocol, header.Code)));
    private static readonly Lazy<ImmutableDictionary<(Protocol, int), CodeBehavior>> BehaviorTable = new(() =>
        ReadBehavior().ToImmutableDictionary(behavior => (behavior.Protocol, behavior.Code)));
    private static readonly Lazy<ImmutableArray<RelatedCodes>> RelatedTable = new(() => ReadRelated().ToImmutableArray());

    /// <summary>The headers that go with the code, of the response and of requests; a header stands there once per reason.</summary>
    public static IEnumerable<CodeHeader> Headers(RegisteredCode code) => HeaderTable.Value[(code.Protocol, code.Code)];

    /// <summary>What caches and clients do with the code.</summary>
    public static CodeBehavior Behavior(RegisteredCode code) => BehaviorTable.Value[(code.Protocol, code.Code)];

    /// <summary>The codes that people take for this one, the likeliest first; its namesake in the other protocol last.</summary>
    public static IEnumerable<RelatedCodes> Related(RegisteredCode code) => RelatedTable.Value.Where(pair => pair.Has(code));

    /// <summary>What tells two codes apart, whichever comes first; null where nobody wrote it down.</summary>
    public static RelatedCodes? Between(RegisteredCode one, RegisteredCode other) =>
        Related(one).FirstOrDefault(pair => pair.Other(one) == other);

    /// <summary>Every pair of codes that advice is known for: HTTP's, SIP's, and those of one number in both.</summary>
    public static ImmutableArray<RelatedCodes> Pairs => RelatedTable.Value;

    private static IEnumerable<CodeHeader> ReadHeaders() =>
        from row in Csv.Rows("headers.csv")
        select new CodeHeader(
            Value<Protocol>(row[0]),
            Number(row[1]),
            row[2],
            Value<HeaderLevel>(row[3]),
            Value<HeaderPlace>(row[4]),
            Value<HeaderCondition>(row[5]),
            Names(row[6]),
            row[7],
            row[8],
            row[9]);

    private static IEnumerable<CodeBehavior> ReadBehavior() =>
        from row in Csv.Rows("behavior.csv")
        select new CodeBehavior(
            Value<Protocol>(row[0]),
            Number(row[1]),
            row[2].Length == 0 ? null : Value<Caching>(row[2]),
            row[3],
            Value<Retry>(row[4]),
            row[5],
            Names(row[6]));

    private static IEnumerable<RelatedCodes> ReadRelated() =>
        from row in Csv.Rows("related.csv")
        select new RelatedCodes(Code(row[0], row[1]), Code(row[2], row[3]), row[4]);

    private static RegisteredCode Code(string protocol, string number) => StatusCatalog.Find(Value<Protocol>(protocol), Number(number))!;

    private static T Value<T>(string cell)
        where T : struct, Enum => (T)Enum.Parse(typeof(T), cell, ignoreCase: true);

    private static ImmutableArray<string> Names(string cell) =>
        cell.Length == 0 ? ImmutableArray<string>.Empty : cell.Split('|').ToImmutableArray();

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
