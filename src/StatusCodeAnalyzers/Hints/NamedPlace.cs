using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Hints;

/// <summary>A place beside its own that a diagnostic hands over to its fix.</summary>
internal enum NamedPlace
{
    /// <summary>The cast on the other side of a comparison that goes where an enum member is written.</summary>
    DroppedCast,

    /// <summary>What sends a status without a body.</summary>
    BareReply,
}

/// <summary>Notes such places in a diagnostic, and finds them there.</summary>
internal static class NamedPlaces
{
    private const string Prefix = "Place.";

    /// <summary>A diagnostic with those places that there are.</summary>
    public static Diagnostic Create(
        DiagnosticDescriptor rule,
        SyntaxNode at,
        ImmutableDictionary<string, string?> properties,
        (NamedPlace Name, SyntaxNode? Node)[] places,
        params object?[] arguments)
    {
        var noted = new List<Location>();
        foreach (var (name, node) in places)
        {
            if (node is null)
                continue;

            properties = properties.Add(Prefix + name, noted.Count.ToString(CultureInfo.InvariantCulture));
            noted.Add(node.GetLocation());
        }

        return Diagnostic.Create(rule, at.GetLocation(), noted, properties, arguments);
    }

    /// <summary>The place of that name; null where the diagnostic has none.</summary>
    public static Location? Place(this Diagnostic diagnostic, NamedPlace name) =>
        diagnostic.Properties.GetValueOrDefault(Prefix + name) is { } index
            ? diagnostic.AdditionalLocations[int.Parse(index, CultureInfo.InvariantCulture)]
            : null;
}
