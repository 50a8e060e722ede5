using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.CSharp;
using StatusCodeAnalyzers.Knowledge;

namespace StatusCodeAnalyzers.Responses;

/// <summary>A call, creation or assignment that sends a status, with or without a body.</summary>
/// <param name="Api">What it calls.</param>
/// <param name="Operation">The call, the creation or the assignment.</param>
/// <param name="Code">The status, where the compiler knows it: a number, a constant, or what the method always sends.</param>
/// <param name="Status">What gives the status, without implicit conversions; null where the method itself does.</param>
/// <param name="Body">What is given as the body, without implicit conversions: <c>null</c> too, if somebody wrote it.
/// Null where nothing is given.</param>
internal sealed record Response(ResponseApi Api, IOperation Operation, int? Code, IOperation? Status, IOperation? Body)
{
    /// <summary>What the registries say of the status: SIP, where a constant of SIP is given or only SIP knows it.</summary>
    public RegisteredCode? Registered =>
        Code is not { } code ? null : IsNamedAsSip ? StatusCatalog.Sip(code) : StatusCatalog.Http(code) ?? StatusCatalog.Sip(code);

    private bool IsNamedAsSip =>
        Status is IMemberReferenceOperation { Member.ContainingType: var type }
        && (type.IsCalled(FrameworkTypes.SipStatusCodes) || type.IsCalled(FrameworkTypes.SipSorceryStatusCodes));
}
