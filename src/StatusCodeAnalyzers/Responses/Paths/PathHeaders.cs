using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Headers as bits, so that what may be set on a path is one number.</summary>
internal static class PathHeaders
{
    /// <summary>Any header at all: somebody else has had the response, or the name is not in the code.</summary>
    public const int All = ~0;

    /// <summary>The bit of a header by its name in HTTP or in C#; 0 for one that no status asks for.</summary>
    public static int Bit(string name)
    {
        var plain = name.Replace("-", "");
        for (var index = 0; index < StatusHeaders.Names.Count; index++)
        {
            if (StatusHeaders.Names[index].Replace("-", "").Equals(plain, StringComparison.OrdinalIgnoreCase))
                return 1 << index;
        }

        return 0;
    }

    /// <summary>The bit of a header that is named by an expression: a text, or a constant such as <c>HeaderNames.Allow</c>.</summary>
    public static int Bit(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(key, cancellationToken) is { HasValue: true, Value: string name } ? Bit(name)
        : All;
}
