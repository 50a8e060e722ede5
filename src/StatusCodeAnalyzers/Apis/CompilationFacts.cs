using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Apis;

/// <summary>What one compilation has to say about status codes, found once and shared by all rules.</summary>
internal sealed class CompilationFacts
{
    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> Known = new();

    // Any of these makes a project one that can speak HTTP. They usually are in assemblies whose names start like this;
    // where not, the slower search finds them.
    private static readonly (string Type, string Assembly)[] Markers =
    {
        ("System.Net.Http.HttpResponseMessage", "System.Net.Http"),
        ("System.Net.Http.HttpResponseMessage", "netstandard"),
        (FrameworkTypes.HttpResponse, "Microsoft.AspNetCore.Http"),
        (FrameworkTypes.StatusCodes, "Microsoft.AspNetCore.Http"),
        ("System.Web.HttpResponseBase", "System.Web"),
    };

    private readonly Lazy<KnownSlots> _numbers;
    private readonly Lazy<KnownSlots> _texts;
    private readonly Lazy<bool> _hasTextApis;
    private readonly Lazy<bool> _hasStatusCodesClass;
    private readonly Lazy<NamedConstants> _constants;
    private readonly Lazy<int> _aspNetCore;
    private readonly Lazy<bool> _speaksSip;

    private CompilationFacts(Compilation compilation)
    {
        SpeaksHttp = Markers.Any(marker => compilation.Find(marker.Type, marker.Assembly) is not null)
            || Markers.Any(marker => compilation.GetTypesByMetadataName(marker.Type).Length > 0);
        Enums = new StatusEnums(compilation);
        _numbers = new(() => new KnownSlots(StatusCodeApis.OfNumbers));
        _texts = new(() => new KnownSlots(StatusCodeApis.OfTexts));
        _hasTextApis = new(() => StatusCodeApis.OfTexts.AreIn(compilation));
        _hasStatusCodesClass = new(() => compilation.FindNamed(FrameworkTypes.StatusCodes) is not null);
        _constants = new(() => new NamedConstants(compilation, Enums));
        _aspNetCore = new(() =>
            compilation.Find(FrameworkTypes.HttpResponse, "Microsoft.AspNetCore.Http")
                ?.ContainingAssembly.Identity.Version.Major ?? 0);
        _speaksSip = new(() => Enums.Of(Protocol.Sip) is not null
            || compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name.StartsWith("SIPSorcery", StringComparison.Ordinal))
            || Vocabulary.SpeakOfSip(new[] { new Words(compilation.AssemblyName ?? "") }));
    }

    /// <summary>Whether the project references ASP.NET or System.Net.Http. If not, no rule has anything to do.</summary>
    public bool SpeaksHttp { get; }

    /// <summary>Whether ASP.NET Core's own constants are in reach.</summary>
    public bool HasStatusCodesClass => _hasStatusCodesClass.Value;

    /// <summary>The enums whose values are codes.</summary>
    public StatusEnums Enums { get; }

    /// <summary>Where codes are given and read as numbers.</summary>
    public KnownSlots KnownSlots => _numbers.Value;

    /// <summary>Where they are given as text.</summary>
    public KnownSlots TextSlots => _texts.Value;

    /// <summary>Whether there is any such place in reach.</summary>
    public bool HasTextApis => _hasTextApis.Value;

    /// <summary>What they can be called.</summary>
    public NamedConstants Constants => _constants.Value;

    /// <summary>The major version of ASP.NET Core; 0 without it.</summary>
    public int AspNetCore => _aspNetCore.Value;

    /// <summary>Whether the project as a whole speaks SIP: it references SIPSorcery, or is called so.</summary>
    public bool SpeaksSip => _speaksSip.Value;

    public static CompilationFacts Of(Compilation compilation) => Known.GetValue(compilation, key => new CompilationFacts(key));
}
