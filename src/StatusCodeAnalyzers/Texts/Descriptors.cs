using Microsoft.CodeAnalysis;

namespace StatusCodeAnalyzers.Texts;

/// <summary>All rules, in the order of their ids. What a code means is added per code by <see cref="CodeDescriptors"/>.</summary>
internal static class Descriptors
{
    // STC0xxx: the package's own settings.

    public static readonly DiagnosticDescriptor InvalidOption = new(
        "STC0001", Text.Of("STC0001_Title"), Text.Of("STC0001_Message"), Category.Configuration, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC0001_Description"),
        customTags: new[] { WellKnownDiagnosticTags.CompilationEnd, FixSafety.NoFix.Tag() });

    // STC1xxx: readability. Their fixes leave the compiled code identical, or at least the reply.

    public static readonly DiagnosticDescriptor UseNamedConstant = new(
        "STC1001", Text.Of("STC1001_Title"), Text.Of("STC1001_Message"), Category.Readability, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC1001_Description"), HttpStatusCodes, FixSafety.IdenticalIL.Tag());

    public static readonly DiagnosticDescriptor UseNamedConstantForOwnMember = new(
        "STC1002", Text.Of("STC1002_Title"), Text.Of("STC1002_Message"), Category.Readability, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC1002_Description"), HttpStatusCodes, FixSafety.IdenticalIL.Tag());

    public static readonly DiagnosticDescriptor UseCurrentName = new(
        "STC1003", Text.Of("STC1003_Title"), Text.Of("STC1003_Message"), Category.Readability, DiagnosticSeverity.Info,
        isEnabledByDefault: true, Text.Of("STC1003_Description"), HttpStatusCodes, FixSafety.IdenticalIL.Tag());

    public static readonly DiagnosticDescriptor UseResultHelper = new(
        "STC1004", Text.Of("STC1004_Title"), Text.Of("STC1004_Message"), Category.Readability, DiagnosticSeverity.Info,
        isEnabledByDefault: true, Text.Of("STC1004_Description"), HttpStatusCodes, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor UseStatusCodesClass = new(
        "STC1005", Text.Of("STC1005_Title"), Text.Of("STC1005_Message"), Category.Readability, DiagnosticSeverity.Info,
        isEnabledByDefault: true, Text.Of("STC1005_Description"), HttpStatusCodes, FixSafety.IdenticalIL.Tag());

    // STC2xxx: correctness.

    public static readonly DiagnosticDescriptor SipCodeInHttpResponse = new(
        "STC2001", Text.Of("STC2001_Title"), Text.Of("STC2001_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2001_Description"), SipStatusCodes, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor UnregisteredCode = new(
        "STC2002", Text.Of("STC2002_Title"), Text.Of("STC2002_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2002_Description"), HttpStatusCodes, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor InvalidCode = new(
        "STC2003", Text.Of("STC2003_Title"), Text.Of("STC2003_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2003_Description"), HttpStatusCodes, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor BodyContradictsStatus = new(
        "STC2004", Text.Of("STC2004_Title"), Text.Of("STC2004_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2004_Description"), HttpStatusCodes, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor StatusForbidsBody = new(
        "STC2005", Text.Of("STC2005_Title"), Text.Of("STC2005_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2005_Description"), MessageBodies, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor ProblemForNonError = new(
        "STC2006", Text.Of("STC2006_Title"), Text.Of("STC2006_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2006_Description"), ProblemDetails, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor NameContradictsValue = new(
        "STC2007", Text.Of("STC2007_Title"), Text.Of("STC2007_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2007_Description"), HttpStatusCodes, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor InterimStatusAsFinal = new(
        "STC2008", Text.Of("STC2008_Title"), Text.Of("STC2008_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2008_Description"), InterimResponses, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor ResponseAlreadyStarted = new(
        "STC2009", Text.Of("STC2009_Title"), Text.Of("STC2009_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2009_Description"), MessageBodies, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor LocationIsNoAddress = new(
        "STC2010", Text.Of("STC2010_Title"), Text.Of("STC2010_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2010_Description"), LocationHeader, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor StatusLost = new(
        "STC2011", Text.Of("STC2011_Title"), Text.Of("STC2011_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2011_Description"), HttpStatusCodes, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor UncheckedStart = new(
        "STC2012", Text.Of("STC2012_Title"), Text.Of("STC2012_Message"), Category.Correctness, DiagnosticSeverity.Info,
        isEnabledByDefault: true, Text.Of("STC2012_Description"), MessageBodies, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor HeaderMissing = new(
        "STC2013", Text.Of("STC2013_Title"), Text.Of("STC2013_Message"), Category.Correctness, DiagnosticSeverity.Info,
        isEnabledByDefault: true, Text.Of("STC2013_Description"), HttpStatusCodes, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor HeaderExpected = new(
        "STC2014", Text.Of("STC2014_Title"), Text.Of("STC2014_Message"), Category.Correctness, DiagnosticSeverity.Hidden,
        isEnabledByDefault: true, Text.Of("STC2014_Description"), HttpStatusCodes, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor ProblemWithoutStatus = new(
        "STC2015", Text.Of("STC2015_Title"), Text.Of("STC2015_Message"), Category.Correctness, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC2015_Description"), ProblemDetails, FixSafety.ChangesReply.Tag());

    // STC3xxx: what the OpenAPI document says of an endpoint. Fixes of it that only declare what is sent change no reply.

    public static readonly DiagnosticDescriptor SuccessHidden = new(
        "STC3001", Text.Of("STC3001_Title"), Text.Of("STC3001_Message"), Category.Contracts, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC3001_Description"), OpenApiResponses, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor ImpliedOkNeverSent = new(
        "STC3002", Text.Of("STC3002_Title"), Text.Of("STC3002_Message"), Category.Contracts, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC3002_Description"), OpenApiResponses, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor UndeclaredStatus = new(
        "STC3003", Text.Of("STC3003_Title"), Text.Of("STC3003_Message"), Category.Contracts, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC3003_Description"), OpenApiResponses, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor WrongSuccessDeclared = new(
        "STC3004", Text.Of("STC3004_Title"), Text.Of("STC3004_Message"), Category.Contracts, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC3004_Description"), OpenApiResponses, FixSafety.ChangesReply.Tag());

    public static readonly DiagnosticDescriptor ResultHasNoMetadata = new(
        "STC3005", Text.Of("STC3005_Title"), Text.Of("STC3005_Message"), Category.Contracts, DiagnosticSeverity.Warning,
        isEnabledByDefault: true, Text.Of("STC3005_Description"), OpenApiResponses, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor UntypedResult = new(
        "STC3006", Text.Of("STC3006_Title"), Text.Of("STC3006_Message"), Category.Contracts, DiagnosticSeverity.Info,
        isEnabledByDefault: true, Text.Of("STC3006_Description"), OpenApiResponses, FixSafety.SameReply.Tag());

    public static readonly DiagnosticDescriptor DeclaredNeverReturned = new(
        "STC3007", Text.Of("STC3007_Title"), Text.Of("STC3007_Message"), Category.Contracts, DiagnosticSeverity.Hidden,
        isEnabledByDefault: true, Text.Of("STC3007_Description"), OpenApiResponses, FixSafety.ChangesReply.Tag());

    // STC4xxx: response bodies. Their fixes change the reply.

    public static readonly DiagnosticDescriptor ErrorWithoutBody = new(
        "STC4001", Text.Of("STC4001_Title"), Text.Of("STC4001_Message"), Category.Bodies, DiagnosticSeverity.Hidden,
        isEnabledByDefault: true, Text.Of("STC4001_Description"), HttpStatusCodes, FixSafety.ChangesReply.Tag());

    private const string HttpStatusCodes = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15";
    private const string MessageBodies = "https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1";
    private const string ProblemDetails = "https://www.rfc-editor.org/rfc/rfc9457.html";
    private const string LocationHeader = "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2";
    private const string InterimResponses = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2";
    private const string OpenApiResponses = "https://spec.openapis.org/oas/v3.1.1.html#responses-object";
    private const string SipStatusCodes = "https://www.rfc-editor.org/rfc/rfc3261.html#section-21";

    private static class Category
    {
        public const string Configuration = "StatusCodes.Configuration";
        public const string Readability = "StatusCodes.Readability";
        public const string Correctness = "StatusCodes.Correctness";
        public const string Contracts = "StatusCodes.Contracts";
        public const string Bodies = "StatusCodes.Bodies";
    }
}
