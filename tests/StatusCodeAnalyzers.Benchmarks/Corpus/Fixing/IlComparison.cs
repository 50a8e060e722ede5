using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeAnalyzers.Benchmarks.Corpus.Fixing;

/// <summary>Compares what two compilations emit, method by method, once the files as a whole differ.</summary>
internal static class IlComparison
{
    /// <summary>Null where one of them does not emit, as every project with an unresolved package.</summary>
    public static async Task<IReadOnlyList<string>?> Differences(Compilation before, Compilation after)
    {
        var (old, changed) = (await Task.Run(() => Emit(before)), await Task.Run(() => Emit(after)));
        if (old is null || changed is null)
            return null;
        if (old.AsSpan().SequenceEqual(changed))
            return [];
        using var oldFile = new PEReader(new MemoryStream(old));
        using var newFile = new PEReader(new MemoryStream(changed));
        var newMethods = Methods(newFile);
        var oldMethods = Methods(oldFile);
        return [.. oldMethods.Where(method => newMethods.GetValueOrDefault(method.Key) != method.Value)
            .Select(method => $"{method.Key}: {First(method.Value, newMethods.GetValueOrDefault(method.Key, "gone"))}")
            .Concat(newMethods.Keys.Except(oldMethods.Keys).Select(name => $"{name}: new"))];
    }

    private static byte[]? Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var options = ((CSharpCompilationOptions)compilation.Options).WithOptimizationLevel(OptimizationLevel.Release);
        return compilation.WithOptions(options).Emit(stream).Success ? stream.ToArray() : null;
    }

    private static Dictionary<string, string> Methods(PEReader file)
    {
        var reader = file.GetMetadataReader();
        var names = new IlNames(reader);
        var methods = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            var text = method.RelativeVirtualAddress == 0 ? "" : Body(file.GetMethodBody(method.RelativeVirtualAddress), reader, names);
            methods.TryAdd(names.Of(handle), text);
        }
        return methods;
    }

    private static string Body(MethodBodyBlock body, MetadataReader reader, IlNames names)
    {
        var locals = body.LocalSignature.IsNil
            ? ""
            : string.Join(", ", reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null));
        var regions = string.Join(", ", body.ExceptionRegions.Select(region =>
            $"{region.Kind} {region.TryOffset} {region.HandlerOffset} {(region.CatchType.IsNil ? "" : names.Of(region.CatchType))}"));
        return $"locals {locals}\n{regions}\n{IlText.Of(body.GetILReader(), names)}";
    }

    private static string First(string before, string after)
    {
        var (old, changed) = (before.Split('\n'), after.Split('\n'));
        var at = 0;
        while (at < old.Length - 1 && at < changed.Length - 1 && old[at] == changed[at])
            at++;
        return $"{old[at]} => {changed[at]}";
    }
}
