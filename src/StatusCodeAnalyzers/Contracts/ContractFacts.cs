using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>What a project has to say about its document as a whole, found once.</summary>
internal sealed class ContractFacts
{
    private static readonly ConditionalWeakTable<Compilation, ContractFacts> Known = new();

    private readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> _inheriting;
    private readonly Lazy<OwnWriting> _own;
    private readonly bool _keepsForApis;

    private ContractFacts(Compilation compilation)
    {
        HasWriter = DocumentWriters.AreIn(compilation);
        ReadsComments = compilation.SourceModule.ReferencedAssemblies.Any(assembly => assembly.Name is "Swashbuckle.AspNetCore.SwaggerGen");
        ShowsAllActions = ReadsComments || compilation.SourceModule.ReferencedAssemblies.Any(assembly =>
            assembly.Name is "NSwag.AspNetCore" or "NSwag.Generation.AspNetCore");
        HasModules = compilation.SourceModule.ReferencedAssemblies.Any(assembly =>
            assembly.Name is "Carter" or "FastEndpoints" or "Wolverine.Http" or "WolverineFx.Http");
        _own = new(() => OwnWriting.In(compilation));
        _keepsForApis = CompilationFacts.Of(compilation).AspNetCore >= 10;
        _inheriting = new(() => Types(compilation.Assembly.GlobalNamespace)
            .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false })
            .SelectMany(type => Actions.Bases(type).Skip(1), (type, based) => (type, based))
            .Where(pair => pair.based is { IsAbstract: true })
            .ToLookup<(INamedTypeSymbol type, INamedTypeSymbol based), INamedTypeSymbol, INamedTypeSymbol>(
                pair => pair.based.OriginalDefinition, pair => pair.type, SymbolEqualityComparer.Default));
    }

    /// <summary>Whether a library in reach writes the document.</summary>
    public bool HasWriter { get; }

    /// <summary>Whether comments in XML add replies to the document: Swashbuckle's do, the others only describe what is there.</summary>
    public bool ReadsComments { get; }

    /// <summary>
    /// Whether the document has the actions of all controllers that have a route, not those of <c>[ApiController]</c> alone.
    /// </summary>
    public bool ShowsAllActions { get; }

    /// <summary>Whether a filter puts other results in the place of those that actions return.</summary>
    public bool ReplacesResults => _own.Value.Replies.ReplacesResults;

    /// <summary>Codes that filters, exception handlers and middleware name.</summary>
    public ImmutableHashSet<int> SentElsewhere => _own.Value.Replies.Codes;

    /// <summary>Whether another framework maps endpoints, and writes metadata of its own.</summary>
    public bool HasModules { get; }

    /// <summary>Whether the project itself writes what the document says of replies.</summary>
    public bool WritesItself => _own.Value.OfReplies;

    /// <summary>Whether a group of endpoints declares replies for all that is mapped to it.</summary>
    public bool HasDeclaringGroups => _own.Value.OfGroups;

    public static ContractFacts Of(Compilation compilation) => Known.GetValue(compilation, key => new ContractFacts(key));

    /// <summary>
    /// Codes that nobody has to declare: a filter of a package adds them, or the handler of a cookie may send a redirect for 403. From
    /// ASP.NET Core 10 on, it keeps the 403 for what it knows as an API.
    /// </summary>
    public ImmutableHashSet<int> Spared(bool isOfApi) =>
        (_own.Value.Replies.SignsInByCookie && !(isOfApi && _keepsForApis) ? ImmutableHashSet.Create(403) : ImmutableHashSet<int>.Empty)
        .Union(_own.Value.Added);

    /// <summary>The controllers of the project that inherit the actions of an abstract one.</summary>
    public ImmutableArray<INamedTypeSymbol> Inheriting(INamedTypeSymbol type) =>
        _inheriting.Value[type.OriginalDefinition].ToImmutableArray();

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                yield return type;

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in Types(inner))
                    yield return nested;
            }
        }
    }
}
