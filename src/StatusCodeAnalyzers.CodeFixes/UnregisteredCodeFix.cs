using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>
/// Gives the number a name: a constant that there is, or one that it declares in the type, after what a vendor means by the number.
/// Last, registered codes instead, which changes the reply (STC2002).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnregisteredCodeFix))]
public sealed class UnregisteredCodeFix : ReplacementFix
{
    public UnregisteredCodeFix()
        : base(new[] { Name, Declare(1), Declare(2), Declare(3) }.Concat(ReturnInstead).ToArray())
    {
    }

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.UnregisteredCode.Id);
}
