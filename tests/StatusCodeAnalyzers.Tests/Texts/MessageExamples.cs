using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Tests.Texts;

/// <summary>Code for each message of a rule, in the order of their numbers.</summary>
internal static partial class MessageExamples
{
    private const string Sip = "status_codes.protocols = http, sip";

    private static readonly ImmutableArray<ReferencePack> Newest = [ReferencePack.Net10];

    // No constants: the generator is switched off.
    private static readonly ImmutableDictionary<string, string> Nameless =
        ImmutableDictionary<string, string>.Empty.Add("StatusCodeAnalyzersGenerateConstants", "false");

    public static MessageExample[] All => [.. Names, .. Numbers, .. Replies, .. Contracts];
}
