using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeAnalyzers.CSharp;

namespace StatusCodeAnalyzers.Contracts;

/// <summary>
/// What the project writes into the document by itself: then nobody can tell from an endpoint what the document says of it. It goes by
/// names and looks at the files that have them, for to bind a whole project would cost more than all rules.
/// </summary>
/// <param name="OfReplies">Whether replies are added by a filter, a transformer or a convention, or for all endpoints at once.</param>
/// <param name="OfGroups">Whether a group of endpoints declares replies.</param>
/// <param name="Filters">The filters and transformers that are named where the writer is set up.</param>
/// <param name="Replies">What is sent outside endpoints.</param>
internal sealed record OwnWriting(bool OfReplies, bool OfGroups, ImmutableHashSet<string> Filters, OwnReplies Replies)
{
    private static readonly OwnWriting Nothing = new(OfReplies: false, OfGroups: false, ImmutableHashSet<string>.Empty, OwnReplies.None);

    private static readonly ImmutableHashSet<string> Changes = ImmutableHashSet.Create(
        "Add", "TryAdd", "Remove", "Clear", "AddRange", "Insert");

    private static readonly ImmutableHashSet<string> Conventions = ImmutableHashSet.Create(
        "IApplicationModelConvention", "IControllerModelConvention", "IActionModelConvention", "IApplicationModelProvider",
        "IApiDescriptionProvider", "IApiResponseMetadataProvider", "IApiDefaultResponseMetadataProvider");

    private static readonly ImmutableHashSet<string> Setups = ImmutableHashSet.Create(
        "OperationFilter", "DocumentFilter", "OperationAsyncFilter", "DocumentAsyncFilter", "AddOperationTransformer",
        "AddDocumentTransformer");

    private const string AddingUnauthorized = "SecurityRequirementsOperationFilter";

    // Of packages: they add no reply, or none but those.
    private static readonly ImmutableHashSet<string> Harmless = ImmutableHashSet.Create(
        "AppendAuthorizeToSummaryOperationFilter", "AddResponseHeadersFilter", "AddHeaderOperationFilter", "AnnotationsOperationFilter",
        AddingUnauthorized);

    private static readonly string[] Words =
    {
        "Responses", "ModelConvention", "IApplicationModelProvider", "IApiDescriptionProvider", "ResponseMetadataProvider",
        "ProducesResponseType",
        "MapGroup", "OperationFilter", "DocumentFilter", "OperationTransformer", "DocumentTransformer",
    };

    // Of a project, most files stay as they are from one keystroke to the next.
    private static readonly ConditionalWeakTable<SyntaxTree, OwnWriting> Known = new();

    /// <summary>Codes that a filter of a package adds.</summary>
    public IEnumerable<int> Added => Filters.Contains(AddingUnauthorized) ? new[] { 401, 403 } : Enumerable.Empty<int>();

    public static OwnWriting In(Compilation compilation)
    {
        var files = compilation.SyntaxTrees.Select(tree => Known.GetValue(tree, key => Of(key))).ToList();
        var foreign = files.SelectMany(file => file.Filters)
            .Where(name => !compilation.ContainsSymbolsWithName(name, SymbolFilter.Type))
            .ToImmutableHashSet();
        return new OwnWriting(
            files.Any(file => file.OfReplies) || !foreign.IsSubsetOf(Harmless),
            files.Any(file => file.OfGroups),
            foreign,
            OwnReplies.Of(files.ConvertAll(file => file.Replies)));
    }

    private static OwnWriting Of(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        var writes = Has(Words);
        var replies = Has(OwnReplies.Words);
        if (!writes && !replies)
            return Nothing;

        var nodes = tree.GetRoot().DescendantNodes().ToList();
        return new OwnWriting(
            writes && nodes.Any(IsWriting),
            writes && nodes.OfType<InvocationExpressionSyntax>()
                .Any(call => EndpointChain.Declares(WrittenName.Of(call.Expression)) && IsOfGroup(call)),
            writes
                ? nodes.OfType<GenericNameSyntax>().Where(IsSetup).SelectMany(Named).ToImmutableHashSet()
                : ImmutableHashSet<string>.Empty,
            replies ? OwnReplies.Of(nodes) : OwnReplies.None);

        bool Has(string[] words) => words.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    // options.OperationFilter<Filter>(), options.AddOperationTransformer<Transformer>()
    private static bool IsSetup(GenericNameSyntax name) =>
        Setups.Contains(name.Identifier.ValueText) && name.Parent is MemberAccessExpressionSyntax;

    private static IEnumerable<string> Named(GenericNameSyntax name) =>
        name.TypeArgumentList.Arguments.Select(WrittenName.Of).OfType<string>();

    private static bool IsWriting(SyntaxNode node) => node switch
    {
        // operation.Responses.Add("401", …), operation.Responses["401"] = …, operation.Responses = …
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Responses", Parent: var parent } => parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: var method } =>
                Changes.Contains(method),
            ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => assignment.Left == element,
            AssignmentExpressionSyntax assignment => assignment.Left == node,
            ConditionalAccessExpressionSyntax conditional =>
                conditional.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>()
                    .Any(binding => Changes.Contains(binding.Name.Identifier.ValueText)),
            ArgumentSyntax or EqualsValueClauseSyntax => true,
            _ => false,
        },
        AssignmentExpressionSyntax
        {
            Left: IdentifierNameSyntax { Identifier.ValueText: "Responses" },
            Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation },
        } =>
            WrittenName.Of(creation.Type) is "OpenApiOperation",
        // options.Filters.Add(new ProducesResponseTypeAttribute(500))
        ObjectCreationExpressionSyntax creation => WrittenName.Of(creation.Type) is { } name
            && (name.StartsWith("ProducesResponseType", StringComparison.Ordinal)
                || name.StartsWith("ProducesDefaultResponseType", StringComparison.Ordinal)),
        BaseListSyntax { Parent: { } declaration } bases =>
            bases.Types.Any(type => WrittenName.Of(type.Type) is { } name && Conventions.Contains(name)) && MayDeclare(declaration),
        _ => false,
    };

    // A convention that gives routes a prefix declares no reply.
    private static bool MayDeclare(SyntaxNode convention) =>
        convention.DescendantNodes().OfType<SimpleNameSyntax>().Any(name =>
            name.Identifier.ValueText is var text
            && (text is "Filters" or "EndpointMetadata" or "ApiExplorer" or "SupportedResponseTypes" or "Properties"
                || text.Contains("ResponseMetadataProvider")
                || text.StartsWith("Produces", StringComparison.Ordinal)));

    // Whatever is called on a group: on what MapGroup returns, or on a variable that is called like one.
    private static bool IsOfGroup(InvocationExpressionSyntax call)
    {
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } inner)
        {
            if (WrittenName.Of(inner.Expression) is "MapGroup")
                return true;
            if (WrittenName.Of(inner.Expression)?.StartsWith("Map", StringComparison.Ordinal) is true)
                return false;

            receiver = access.Expression;
        }

        return receiver is IdentifierNameSyntax;
    }
}
