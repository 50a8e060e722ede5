using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Catalog;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers;

/// <summary>What one compilation has to say about status codes, found once and shared by all rules.</summary>
internal sealed class CompilationFacts
{
    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> Known = new();

    // Any of these makes a project one that can speak HTTP.
    private static readonly string[] Markers =
    {
        "System.Net.Http.HttpResponseMessage",
        "Microsoft.AspNetCore.Http.HttpResponse",
        "Microsoft.AspNetCore.Http.StatusCodes",
        "System.Web.HttpResponseBase",
    };

    private readonly Lazy<Places> _places;
    private readonly Lazy<StatusCodeApis> _textApis;
    private readonly Lazy<NamedConstants> _constants;
    private readonly Lazy<ResponseApis> _responses;
    private readonly Lazy<int> _aspNetCore;

    private CompilationFacts(Compilation compilation)
    {
        SpeaksHttp = Markers.Any(marker => compilation.GetTypesByMetadataName(marker).Length > 0);
        Enums = new StatusEnums(compilation);
        HasStatusCodesClass = compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Http.StatusCodes").Length > 0;
        Uses = new UseFinder(this);
        _places = new(() => new Places(new StatusCodeApis(compilation, StatusCodeApis.Table)));
        _textApis = new(() => new StatusCodeApis(compilation, StatusCodeApis.TextTable));
        _constants = new(() => new NamedConstants(compilation, Enums));
        _responses = new(() => new ResponseApis(compilation));
        _aspNetCore = new(() => compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Http.HttpResponse").FirstOrDefault()?.ContainingAssembly.Identity.Version.Major ?? 0);
    }

    /// <summary>Whether the project references ASP.NET or System.Net.Http. If not, no rule has anything to do.</summary>
    public bool SpeaksHttp { get; }

    /// <summary>Whether ASP.NET Core's own constants are in reach.</summary>
    public bool HasStatusCodesClass { get; }

    /// <summary>The enums whose values are codes.</summary>
    public StatusEnums Enums { get; }

    /// <summary>Where codes are given and read.</summary>
    public Places Places => _places.Value;

    /// <summary>Where codes are given as text.</summary>
    public StatusCodeApis TextApis => _textApis.Value;

    /// <summary>What they can be called.</summary>
    public NamedConstants Constants => _constants.Value;

    /// <summary>What sends a status.</summary>
    public ResponseApis Responses => _responses.Value;

    /// <summary>The major version of ASP.NET Core; 0 without it.</summary>
    public int AspNetCore => _aspNetCore.Value;

    /// <summary>How numbers meet those places.</summary>
    public UseFinder Uses { get; }

    public static CompilationFacts Of(Compilation compilation) => Known.GetValue(compilation, key => new CompilationFacts(key));
}
