using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Uses;

/// <summary>What is known while one value is followed through a file: what the members there carry, and which were met already.</summary>
internal sealed class FlowContext
{
    private readonly HashSet<ISymbol> _followed;

    public FlowContext(StatusEnums enums, in SlotLookup slots, SemanticModel model, CancellationToken cancellationToken)
        : this(enums, slots, model, new(SymbolEqualityComparer.Default), cancellationToken)
    {
    }

    private FlowContext(
        StatusEnums enums, in SlotLookup slots, SemanticModel model, HashSet<ISymbol> followed, CancellationToken cancellationToken)
    {
        Enums = enums;
        Slots = slots;
        Model = model;
        CancellationToken = cancellationToken;
        _followed = followed;
    }

    /// <summary>The enums whose values are codes.</summary>
    public StatusEnums Enums { get; }

    /// <summary>What members carry, as the settings of the file see it in which the value is written.</summary>
    public SlotLookup Slots { get; }

    /// <summary>The file in which the value is now.</summary>
    public SemanticModel Model { get; }

    /// <summary>Ends the search early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The locals whose origin is being asked for: in code that has errors, one can be set to itself.</summary>
    public HashSet<ISymbol> Asked { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What holds the tuples that were followed.</summary>
    public HashSet<ISymbol> TupleHolders { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The members that the value has gone through.</summary>
    public ICollection<ISymbol> Followed => _followed;

    /// <summary>Notes that the value goes through a member; false if it did already.</summary>
    public bool Follow(ISymbol member) => _followed.Add(member);

    /// <summary>The same search in another file.</summary>
    public FlowContext In(SemanticModel other) => new(Enums, Slots, other, _followed, CancellationToken);
}
