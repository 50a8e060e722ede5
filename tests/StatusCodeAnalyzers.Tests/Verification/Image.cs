using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Tests.Verification;

/// <summary>
/// What the compiler writes. Deterministic and without debug information, an image holds nothing of the source's text, so two sources that
/// mean the same give the same bytes: bodies, constants, attributes, references and all.
/// </summary>
/// <remarks>Only <c>[CallerLineNumber]</c> and its like see the text; code under test with one of them cannot gain a line.</remarks>
internal static class Image
{
    /// <summary>The first thing that differs in any of the configurations, in words; null where the images are identical.</summary>
    public static string? Difference(Compilation before, Compilation after, params ReadOnlySpan<OptimizationLevel> configurations)
    {
        after = InOrderOf(before, after);
        foreach (var optimization in configurations)
        {
            var (left, right) = (Emit(before, optimization), Emit(after, optimization));
            if (!left.AsSpan().SequenceEqual(right.AsSpan()))
                return $"{Describe(left, right)} ({optimization})";
        }

        return null;
    }

    private static ImmutableArray<byte> Emit(Compilation compilation, OptimizationLevel optimization)
    {
        using var stream = new MemoryStream();
        var optimized = compilation.Options.OptimizationLevel == optimization
            ? compilation
            : compilation.WithOptions(compilation.Options.WithOptimizationLevel(optimization));

        var result = optimized.Emit(stream);
        return result.Success ? [.. stream.ToArray()] : throw new VerificationException(string.Join('\n', result.Diagnostics));
    }

    // Old compilers order types by when their files were last edited. What is in order already has bound its declarations, and keeps them.
    private static Compilation InOrderOf(Compilation before, Compilation after)
    {
        var paths = before.SyntaxTrees.Select(tree => tree.FilePath).ToList();
        return paths.SequenceEqual(after.SyntaxTrees.Select(tree => tree.FilePath))
            ? after
            : after.RemoveAllSyntaxTrees().AddSyntaxTrees(after.SyntaxTrees.OrderBy(tree => paths.IndexOf(tree.FilePath)));
    }

    private static string Describe(ImmutableArray<byte> before, ImmutableArray<byte> after)
    {
        var (left, right) = (Methods(before), Methods(after));
        foreach (var name in left.Keys.Union(right.Keys))
            if (!left.TryGetValue(name, out var one) || !right.TryGetValue(name, out var other))
                return $"the method {name} exists only {(left.ContainsKey(name) ? "before" : "after")}";
            else if (one != other)
                return $"the body of {name} differs";

        return "no method's body differs, but constants, attributes or references do";
    }

    // Tokens point into tables that may have moved, so the first method named may only call another number for the same thing;
    // it is still where the change is seen first.
    private static SortedDictionary<string, string> Methods(ImmutableArray<byte> image)
    {
        using var file = new PEReader(image);
        var metadata = file.GetMetadataReader();
        var methods = new SortedDictionary<string, string>(StringComparer.Ordinal);

        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            var type = metadata.GetTypeDefinition(method.GetDeclaringType());
            var name = $"{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}";
            while (methods.ContainsKey(name))
                name += "'";

            var body = method.RelativeVirtualAddress == 0 ? null : file.GetMethodBody(method.RelativeVirtualAddress);
            var locals = body is null or { LocalSignature.IsNil: true }
                ? []
                : metadata.GetBlobBytes(metadata.GetStandaloneSignature(body.LocalSignature).Signature);
            methods.Add(name, Convert.ToHexString([.. body?.GetILBytes() ?? [], .. locals]));
        }

        return methods;
    }
}
