using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodeAnalyzers.Bodies;
using StatusCodeAnalyzers.CodeFixes.Actions;
using StatusCodeAnalyzers.Texts;

namespace StatusCodeAnalyzers.CodeFixes;

/// <summary>Has the routes make the address of the action (STC2010).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LocationIsNoAddressFix))]
public sealed class LocationIsNoAddressFix : StatusCodeFix
{
    public LocationIsNoAddressFix()
        : base(Descriptors.LocationIsNoAddress, new StatementAction(ActionAddress.AtAction, "Fix_AtAction"))
    {
    }
}
