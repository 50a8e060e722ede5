using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Hints;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Uses;

/// <summary>
/// How a number that no library names gets a name where it stands: from a constant that the type has, or one that a fix can declare there.
/// </summary>
internal sealed class OwnConstant
{
    private readonly StatusCodeUse _use;
    private readonly SemanticModel _model;
    private readonly SyntaxNode? _scope;
    private readonly INamedTypeSymbol? _type;
    private readonly ImmutableArray<VendorCode> _meanings;

    public OwnConstant(StatusCodeUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        _use = use;
        _model = model;
        _scope = use.IsText ? null : ConstantScope.Of(use.Expression);
        _type = _scope is TypeDeclarationSyntax type ? model.GetDeclaredSymbol(type, cancellationToken) : null;
        _meanings = StatusCatalog.Vendors(use.Code).Where(vendor => vendor.Name.Length > 0).ToImmutableArray();
    }

    /// <summary>The name of a constant with the value whose name says that it is a status code; null where none can be seen.</summary>
    public UseName? Existing()
    {
        foreach (var constant in Candidates())
        {
            var name = Write(constant.Name);
            if (name is not null && SymbolEqualityComparer.Default.Equals(Bound(name), constant))
            {
                return (_use.IsEnum, IsEnum(constant)) switch
                {
                    (true, false) => new UseName(UseName.InsideCast(_use.Expression, name), name),
                    (false, true) => new UseName($"(int){name}", name),
                    _ => new UseName(name, name),
                };
            }
        }

        return null;
    }

    /// <summary>
    /// What a new constant can be called: after each meaning that vendors give the number. As it is written at the number.
    /// </summary>
    public IEnumerable<(VendorCode Meaning, ProposedName Name)> New() =>
        from vendor in _scope is null ? ImmutableArray<VendorCode>.Empty : _meanings
        where IsFree(vendor.ConstantName)
        let name = Write(vendor.ConstantName)
        where name is not null
        select (vendor, new ProposedName(name, name, IsNew: true));

    private IEnumerable<ISymbol> Candidates()
    {
        for (var outer = _type; outer is not null; outer = outer.ContainingType)
        {
            for (var type = outer; type is not null; type = type.BaseType)
            {
                foreach (var member in type.GetMembers())
                {
                    if (member is IFieldSymbol { IsConst: true } field
                        && HasValue(field.ConstantValue)
                        && (!IsEnum(field) || field.Type.IsCalled(FrameworkTypes.HttpStatusCode))
                        && SaysStatus(field.Name))
                    {
                        yield return field;
                    }
                }
            }
        }

        if (_scope is not CompilationUnitSyntax)
            yield break;

        foreach (var local in _meanings.SelectMany(vendor => _model.LookupSymbols(_use.Expression.SpanStart, name: vendor.ConstantName)))
        {
            if (local is ILocalSymbol { IsConst: true } constant
                && HasValue(constant.ConstantValue)
                && constant.Locations[0].SourceSpan.Start < _use.Expression.SpanStart)
            {
                yield return constant;
            }
        }
    }

    private bool HasValue(object? value) => value is int number && number == _use.Code;

    private static bool IsEnum(ISymbol constant) =>
        (constant as IFieldSymbol)?.Type.TypeKind is TypeKind.Enum || (constant as ILocalSymbol)?.Type.TypeKind is TypeKind.Enum;

    private bool SaysStatus(string name) =>
        name.Contains(_use.Code.ToString(CultureInfo.InvariantCulture))
        || new Words(name) is var words && Vocabulary.HasStatus(words) && !Vocabulary.IsForeign(words) && !Vocabulary.IsOfTrade(words)
        || _meanings.Any(vendor => name.IndexOf(Phrase.ToPascalCase(vendor.Name), StringComparison.OrdinalIgnoreCase) >= 0);

    // At the number, which sees locals too, and among the members of the type.
    private bool IsFree(string name) =>
        !_model.LookupSymbols(_use.Expression.SpanStart, name: name).Any(IsInTheWay)
        && (_scope is not TypeDeclarationSyntax type || !_model.LookupSymbols(type.CloseBraceToken.SpanStart, name: name).Any(IsInTheWay));

    // The locals of top-level statements are found everywhere in the file, but nothing else can mean them.
    private bool IsInTheWay(ISymbol found) =>
        found is not ILocalSymbol || _type is null || SymbolEqualityComparer.Default.Equals(found.ContainingType, _type);

    /// <summary>The name as it reads at the number; null where it cannot be written there.</summary>
    private string? Write(string name)
    {
        if (_type is null || !ConstantScope.IsOutside(_use.Expression, _scope!))
            return name;

        return _type.Arity > 0 ? null : $"{_type.Name}.{name}";
    }

    private ISymbol? Bound(string name) =>
        _model.GetSpeculativeSymbolInfo(
            _use.Expression.SpanStart,
            SyntaxFactory.ParseExpression(name),
            SpeculativeBindingOption.BindAsExpression).Symbol;
}
