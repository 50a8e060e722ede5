using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>HOW a value meets an API: from a number to the place that it is given to or compared with.</summary>
internal sealed class UseFinder
{
    private readonly CompilationFacts _facts;

    public UseFinder(CompilationFacts facts) => _facts = facts;

    /// <summary>The use that the number is part of, or null.</summary>
    public StatusCodeUse? Find(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(literal, cancellationToken) is not ILiteralOperation { ConstantValue.Value: int code } number)
            return null;

        IOperation value = number;
        while (value.Parent is IConversionOperation { ConstantValue.HasValue: true, IsImplicit: false } cast)
            value = cast;

        var flow = new ValueFlow(_facts, model, cancellationToken);
        if (_facts.IsHttpStatusCode(value.Type))
            return new StatusCodeUse(code, (ExpressionSyntax)value.Syntax, IsEnum: true, flow.Climb(value, Carries.Value) ?? new Meeting(Places.Http));

        return flow.Climb(number, Carries.Value) is { } meeting ? new StatusCodeUse(code, literal, IsEnum: false, meeting) : null;
    }
}
