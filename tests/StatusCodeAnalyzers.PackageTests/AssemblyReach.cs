using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StatusCodeAnalyzers.PackageTests;

/// <summary>
/// What an assembly can reach, read from its metadata: a member that is not named there cannot be called without reflection.
/// </summary>
internal static class AssemblyReach
{
    // Streams read what is embedded; the rest is what code looks like.
    private static readonly HashSet<string> HarmlessInIO =
        ["Stream", "StreamReader", "TextReader", "StringReader", "TextWriter", "StringWriter", "MemoryStream"];

    private static readonly HashSet<string> HarmfulInSystem =
        ["Activator", "AppContext", "AppDomain", "Console", "GC", "Random", "TimeZoneInfo"];

    private static readonly HashSet<string> HarmfulMembers =
    [
        "Assembly.Load", "Assembly.LoadFrom", "Assembly.LoadFile", "Assembly.get_Location", "Assembly.get_CodeBase",
        "DateTime.get_Now", "DateTime.get_UtcNow", "Guid.NewGuid", "Type.InvokeMember", "Type.GetType",
    ];

    // The compiler calls it in every iterator that it makes.
    private const string OfIterators = "Environment.get_CurrentManagedThreadId";

    private static readonly string[] HarmlessNamespaces =
    [
        "StatusCodeAnalyzers", "Microsoft.CodeAnalysis", "System", "System.CodeDom.Compiler", "System.Collections",
        "System.Diagnostics", "System.Globalization", "System.Linq", "System.Reflection", "System.Resources",
        "System.Runtime", "System.Security", "System.Text", "System.Threading", "System.IO",
    ];

    /// <summary>
    /// Files, the network, processes, the machine's settings, its clock, native code: whatever makes one run differ from another.
    /// </summary>
    public static IReadOnlyList<string> BeyondItsInput(PEReader assembly)
    {
        var metadata = assembly.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => (Namespace: metadata.GetString(type.Namespace), Name: metadata.GetString(type.Name)))
            .Where(type => type.Namespace.Length > 0)
            .Where(type =>
                !HarmlessNamespaces.Any(harmless => type.Namespace == harmless
                    || harmless != "System"
                    && harmless != "System.IO"
                    && type.Namespace.StartsWith($"{harmless}.", StringComparison.Ordinal))
                || type.Namespace == "System.IO" && !HarmlessInIO.Contains(type.Name)
                || type.Namespace == "System" && HarmfulInSystem.Contains(type.Name)
                || type.Namespace == "System.Diagnostics" && type.Name.StartsWith("Process", StringComparison.Ordinal))
            .Select(type => $"{type.Namespace}.{type.Name}");
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member =>
                $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{metadata.GetString(member.Name)}")
            .Where(member => HarmfulMembers.Contains(member)
                || member.StartsWith("Environment.", StringComparison.Ordinal) && member != OfIterators);
        var native = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition)
            .Where(method => method.Attributes.HasFlag(System.Reflection.MethodAttributes.PinvokeImpl))
            .Select(method => $"native {metadata.GetString(method.Name)}");

        return [.. types.Concat(members).Concat(native).Distinct().Order(StringComparer.Ordinal)];
    }
}
