using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Definitions;

/// <summary>
/// What speaks for a definition being a status code. An enum of orders has Created and Accepted too, and a list of errors its own NotFound:
/// so the type's name, the definition's own or the other members must say that these are the registry's numbers.
/// </summary>
internal sealed class DefinitionEvidence
{
    // A type with thousands of members is counted once, not for each of them.
    private static readonly ConditionalWeakTable<BaseTypeDeclarationSyntax, Tally> Known = new();

    // A local stands for itself.
    private static readonly Tally OneWrong = new() { Wrong = 1 };

    private readonly List<Words> _types;
    private readonly DefinedName _name;
    private readonly Tally _members;

    public DefinitionEvidence(CodeDefinition definition, DefinedName name)
    {
        _name = name;
        _types = definition.Declaration.Ancestors()
            .OfType<BaseTypeDeclarationSyntax>()
            .Select(type => new Words(type.Identifier.ValueText))
            .ToList();
        var isLocal = definition.Declaration.Parent is VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax };
        _members = !isLocal && definition.Type is { } type ? Known.GetValue(type, Tally.Of) : OneWrong;
    }

    /// <summary>Whether SIP is spoken of.</summary>
    public bool IsSip => _name.Around.Contains("sip") || _types.Any(Vocabulary.IsSip);

    /// <summary>Whether the type counts something that has numbers of its own.</summary>
    public bool IsForeign => _types.Any(words => !Vocabulary.IsOfReplier(words) && Vocabulary.IsOfOtherCount(words));

    /// <summary>Whether the definition is one of status codes.</summary>
    /// <param name="value">Its number.</param>
    public bool Suffices(int value)
    {
        if (_name.Around.Any(Vocabulary.IsProtocol))
            return IsNumberedByRegistry;

        var isOfHttp = _types.Any(words => words.All.Any(Vocabulary.IsProtocol));
        var isOfCodes = _types.Any(Vocabulary.IsListOfCodes);
        if (_name.IsCommonWord)
        {
            return isOfHttp && isOfCodes && IsNumberedByRegistry && _members.Right >= _members.Other
                || _members.SurelyRight > 0 && _members.Right > 1 && _members.Right > _members.Wrong + _members.Other;
        }

        var isKnown = value >= 200 && (StatusCatalog.Http(value) is not null || StatusCatalog.Vendors(value).Any());
        return (isOfHttp || isOfCodes) && IsNumberedByRegistry && _members.Right >= _members.Other
            || isKnown && IsNumberedByRegistry && _name.Around.Any(Vocabulary.IsStatus)
            || _members.SurelyRight > 0 && _members.Right >= _members.Wrong && _members.Right >= _members.Other
            || isKnown && IsAlone && value >= 400;
    }

    // Several that are wrong where none is right are numbers of the type's own, unless each of them is only a neighbour of the right one.
    private bool IsNumberedByRegistry =>
        _members.Right >= _members.Wrong || _members.Wrong == 1 || _members.Wrong <= _members.Right + 2 && _members.AreNeighbours;

    /// <summary>Whether it is the only number of a plain list of codes, or of a class that replies.</summary>
    private bool IsAlone => _members is { Wrong: 1, Other: 0 }
        && (_types.Count == 0 || Vocabulary.IsPlainListOfCodes(_types[0]) || Vocabulary.IsOfReplier(_types[0]));

    /// <summary>How many definitions of a type have the number of their name.</summary>
    private sealed class Tally
    {
        public int Right { get; private set; }

        /// <summary>Those of them where it is no accident: OK = 200 is a round number, 201 or 404 is none.</summary>
        public int SurelyRight { get; private set; }

        /// <summary>Definitions with the name of one code and another number.</summary>
        public int Wrong { get; set; }

        /// <summary>Definitions with other names, or without a number of their own.</summary>
        public int Other { get; private set; }

        /// <summary>Whether each wrong number is another code of the class that is meant, and none comes from counting on.</summary>
        public bool AreNeighbours => _isEachNear && _wrong.All(value => !_wrong.Contains(value + 1));

        private readonly HashSet<int> _wrong = new();
        private bool _isEachNear = true;

        public static Tally Of(BaseTypeDeclarationSyntax type)
        {
            var tally = new Tally();
            foreach (var definition in CodeDefinition.AllOf(type))
                tally.Count(definition);

            return tally;
        }

        private void Count(CodeDefinition definition)
        {
            if (definition.Value is not { } value)
            {
                // The compiler counts on; what another constant gives its value says nothing.
                Other += definition.Declaration is EnumMemberDeclarationSyntax { EqualsValue: null } ? 1 : 0;
                return;
            }

            var name = DefinedName.Of(definition.Name.ValueText);
            if (name?.Fits(value) is true)
            {
                Right++;
                SurelyRight += value % 100 != 0 || !name.IsCommonWord ? 1 : 0;
            }
            else if (name?.IsPhrase is true)
            {
                Wrong++;
                _isEachNear &= _wrong.Add(value)
                    && StatusCatalog.Http(value) is not null
                    && name.Meanings.Any(meaning => meaning.Registered is not null && meaning.Code / 100 == value / 100);
            }
            else
            {
                Other++;
            }
        }
    }
}
