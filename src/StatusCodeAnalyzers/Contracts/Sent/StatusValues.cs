using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>Which codes an expression can be.</summary>
internal static class StatusValues
{
    /// <summary>The codes; null where one of them can't be told.</summary>
    /// <param name="status">The expression.</param>
    /// <param name="given">What the parameters around it were given.</param>
    /// <param name="model">Of its file.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static IReadOnlyCollection<int>? Of(
        IOperation status,
        ImmutableDictionary<IParameterSymbol, IOperation> given,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        var codes = new HashSet<int>();
        return Add(status, isFollowed: false) ? codes : null;

        bool Add(IOperation value, bool isFollowed)
        {
            value = value.Unconverted();
            if (value.ConstantValue is { HasValue: true, Value: int code })
                return codes.Add(code) || true;

            return value switch
            {
                IConversionOperation { OperatorMethod: null } conversion => Add(conversion.Operand, isFollowed),
                IConditionalOperation { WhenFalse: { } otherwise } conditional =>
                    Add(conditional.WhenTrue, isFollowed) && Add(otherwise, isFollowed),
                ISwitchExpressionOperation choice => choice.Arms.All(arm => arm.Value is IThrowOperation || Add(arm.Value, isFollowed)),
                IParameterReferenceOperation { Parameter: var parameter } when !isFollowed
                    && given.TryGetValue(parameter.OriginalDefinition, out var argument) =>
                    Add(argument, isFollowed: true),
                ILocalReferenceOperation { Local: var local } when !isFollowed
                    && HeldResults.Of(local, model, cancellationToken) is { Count: > 0 } held =>
                    held.All(each => Add(each, isFollowed: true)),
                _ => false,
            };
        }
    }
}
