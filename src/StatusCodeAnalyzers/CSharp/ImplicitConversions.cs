using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeAnalyzers.CSharp;

/// <summary>What the compiler puts around a value that nobody wrote.</summary>
internal static class ImplicitConversions
{
    /// <summary>The value as it is written, without the implicit conversions around it.</summary>
    public static IOperation Unconverted(this IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;

        return value;
    }
}
