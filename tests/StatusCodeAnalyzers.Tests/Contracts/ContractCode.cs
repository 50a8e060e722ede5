namespace StatusCodeAnalyzers.Tests.Contracts;

/// <summary>Controllers and apps for the rules about OpenAPI documents.</summary>
internal static class ContractCode
{
    /// <summary>Has the rules run in a project that references nothing that writes a document.</summary>
    public const string On = "status_codes.api_contract = true";

    public static string Controller(string actions, string attributes = "[ApiController]") => $$"""
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Mvc;

        public record Order(int Id);

        {{attributes}}
        [Route("orders")]
        public class OrdersController : ControllerBase
        {
            {{actions}}
        }
        """;

    public static string App(string endpoints) => $$"""
        using Microsoft.AspNetCore.Http.HttpResults;

        var app = WebApplication.Create(args);
        {{endpoints}}
        app.Run();

        public record Order(int Id);
        """;
}
