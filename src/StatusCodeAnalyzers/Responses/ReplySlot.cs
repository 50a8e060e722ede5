using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Responses;

/// <summary>Where a result goes: whether another type of result fits there, and says no less about the endpoint.</summary>
internal static class ReplySlot
{
    /// <summary>Whether the value could be of the other type and the code around it still means the same.</summary>
    public static bool Accepts(IOperation value, ITypeSymbol other, Compilation compilation)
    {
        if (SymbolEqualityComparer.Default.Equals(value.Type, other))
            return true;

        if (value.Parent is IConversionOperation { IsImplicit: true, Type: { } target } && Converts(other, target, compilation))
            return true;

        return (value.Parent is IConversionOperation { IsImplicit: true } conversion ? conversion.Parent : value.Parent) switch
        {
            // One arm of a conditional that found a type among its arms: now the compiler has to take the target's, which it does since C#
            // 9.
            IConditionalOperation { Parent: IConversionOperation { IsImplicit: true, Type: { } outer } } =>
                IsCSharp9(value) && Converts(other, outer, compilation),
            ISwitchExpressionArmOperation { Parent.Parent: IConversionOperation { IsImplicit: true, Type: { } outer } } =>
                IsCSharp9(value) && Converts(other, outer, compilation),

            // What a lambda returns is its type, and the framework reads from that what the endpoint replies.
            IReturnOperation { Parent: IBlockOperation { Operations.Length: 1, Parent: IAnonymousFunctionOperation lambda } } =>
                IsNaturallyTyped(lambda) && (!Describes(value.Type) || value.Type!.Name == other.Name),

            // A statement's value is not used.
            IExpressionStatementOperation => true,
            _ => false,
        };
    }

    private static bool Converts(ITypeSymbol from, ITypeSymbol to, Compilation compilation) =>
        to.TypeKind is not TypeKind.TypeParameter && ((CSharpCompilation)compilation).ClassifyConversion(from, to) is { IsImplicit: true };

    private static bool IsCSharp9(IOperation value) =>
        ((CSharpParseOptions)value.Syntax.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp9;

    // Given to a parameter of type Delegate, as all of MapGet and its like have: nobody asks for another type.
    private static bool IsNaturallyTyped(IAnonymousFunctionOperation lambda) =>
        lambda.Syntax is not ParenthesizedLambdaExpressionSyntax { ReturnType: not null }
        && lambda.Parent is IDelegateCreationOperation { Parent: IConversionOperation { Type.SpecialType: SpecialType.System_Delegate } };

    private static bool Describes(ITypeSymbol? result) =>
        result?.AllInterfaces.Any(type => type.IsCalled("Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider")) is true;
}
