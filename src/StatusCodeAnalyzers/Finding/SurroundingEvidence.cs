using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeAnalyzers.Apis;
using StatusCodeAnalyzers.Knowledge;
using StatusCodeAnalyzers.Responses;
using StatusCodeAnalyzers.Uses;

namespace StatusCodeAnalyzers.Finding;

/// <summary>
/// What speaks for a number at a <c>code</c> or <c>status</c> whose own type and method do not speak of HTTP: the code around it says the
/// number's phrase, or sends the same status. <c>class NotFoundError : Fault</c> with <c>base(404)</c> leaves no doubt, whatever the
/// parameter is called. In a web project, the exceptions' and APIs' own codes from 400 on are nothing else either; nor are those of a type
/// that has a message and data beside the code.
/// </summary>
internal static class SurroundingEvidence
{
    /// <summary>Where the number ends up for what stands around it; null where nothing speaks for a status code.</summary>
    public static UseSite? Site(
        IOperation number, int code, in SlotLookup places, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (!places.IsHttp || code < 200 || StatusCatalog.Http(code) is not { } registered)
            return null;

        var value = number;
        while (value.Parent is IConversionOperation { IsImplicit: true } conversion)
            value = conversion;

        if (value.Parent is ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm && arm.Value == value)
        {
            return !NamesAround.SpeakOtherProtocol(number.Syntax) && MatchingReply.GivesNamesTheirCodes(choice)
                ? new UseSite(new StatusCodeSlot(Protocol.Http, Trust.Likely))
                : null;
        }

        return MetMember.By(value, cancellationToken) is { } met
            && MemberNames.IsPossible(met.Member)
            && places.LeaveOpen(met.Member)
            && (MemberNames.IsOfReply(met.Member)
                || (met.Comparison is { } comparison
                    ? MatchingReply.Answers(comparison) || code >= 400 && ErrorPage.IsTold(met.Member, number.Syntax)
                    : IsSaid(value, met.Member, registered, facts)))
                    ? new UseSite(new StatusCodeSlot(Protocol.Http, Trust.Likely), met.Comparison is not null)
                    : null;
    }

    /// <summary>Whether what stands around the number that is given to the member says that it is that code.</summary>
    private static bool IsSaid(IOperation value, ISymbol member, RegisteredCode code, CompilationFacts facts) =>
        code.Code >= 400 && facts.AspNetCore > 0 && MemberNames.IsOfException(member)
        || NamesAround.Say(value.Syntax, code.Code)
        || IsInBody(value, code.Code)
        || CodePhrase.IsBeside(value.Syntax, code.Phrase);

    /// <summary>Whether what holds the number is the body of a reply with that status: <c>NotFound(new Error { Code = 404 })</c>.</summary>
    private static bool IsInBody(IOperation value, int code)
    {
        var holder = value.Parent?.Parent;
        if (holder is IObjectOrCollectionInitializerOperation)
            holder = holder.Parent;

        return holder is IObjectCreationOperation or IAnonymousObjectCreationOperation or IInvocationOperation
            && EnclosingResponse.Of(holder)?.Code == code;
    }
}
