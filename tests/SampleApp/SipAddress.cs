using System.Diagnostics.CodeAnalysis;

namespace SampleApp;

internal static class SipAddress
{
    private const int LongestAddress = 404;

    /// <summary>Reads <c>alice</c> from <c>sip:alice@example.com</c>.</summary>
    public static bool TryGetUser(string address, [NotNullWhen(true)] out string? user)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        user = address.StartsWith("sip:", StringComparison.Ordinal) && at > 4 && address.Length <= LongestAddress ? address[4..at] : null;
        return user is not null;
    }
}
