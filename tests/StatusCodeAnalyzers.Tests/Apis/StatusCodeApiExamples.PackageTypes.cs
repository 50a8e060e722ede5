namespace StatusCodeAnalyzers.Tests.Apis;

internal static partial class StatusCodeApiExamples
{
    /// <summary>The types of packages that do not restore, as far as the examples need them, in the C# of the oldest compiler.</summary>
    public const string PackageTypes = """

        namespace Microsoft.Owin
        {
            public interface IOwinResponse { int StatusCode { get; set; } }
        }

        namespace SIPSorcery.SIP
        {
            public enum SIPResponseStatusCodesEnum { AlternativeService = 304, NotFound = 404 }

            public class SIPResponse
            {
                public int StatusCode { get; set; }
                public SIPResponseStatusCodesEnum Status { get; set; }
            }
        }

        namespace Swashbuckle.Swagger.Annotations
        {
            public class SwaggerResponseAttribute : Attribute
            {
                public SwaggerResponseAttribute(System.Net.HttpStatusCode statusCode) { }
            }
        }

        namespace System.Web
        {
            public class HttpException : Exception
            {
                public HttpException(int httpCode, string message) { }
                public HttpException(int httpStatusCode) { } // in the System.Web adapters for ASP.NET Core
                public int GetHttpCode() => 0;
            }

            public class HttpResponse { public int StatusCode { get; set; } }
            public class HttpResponseBase { public virtual int StatusCode { get; set; } }
        }

        namespace System.Web.Mvc
        {
            public class HttpStatusCodeResult
            {
                public HttpStatusCodeResult(int statusCode) { }
                public HttpStatusCodeResult(System.Net.HttpStatusCode statusCode) { }
                public int StatusCode => 0;
            }
        }

        namespace System.Web.Http.Results
        {
            public class FormattedContentResult<T>
            {
                public FormattedContentResult(System.Net.HttpStatusCode statusCode, T content) { }
                public System.Net.HttpStatusCode StatusCode => default;
            }

            public class NegotiatedContentResult<T>
            {
                public NegotiatedContentResult(System.Net.HttpStatusCode statusCode, T content) { }
                public System.Net.HttpStatusCode StatusCode => default;
            }

            public class StatusCodeResult
            {
                public StatusCodeResult(System.Net.HttpStatusCode statusCode) { }
                public System.Net.HttpStatusCode StatusCode => default;
            }
        }
        """;
}
