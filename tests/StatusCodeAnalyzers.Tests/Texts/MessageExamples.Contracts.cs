namespace StatusCodeAnalyzers.Tests.Texts;

/// <content>What an endpoint sends and what it declares.</content>
internal static partial class MessageExamples
{
    private static MessageExample[] Contracts =>
    [
        new("STC3001_Message", Action("[ProducesResponseType(404)]", "Ok()"), "status_codes.api_contract = true", new() { Packs = Newest },
            "'Get' sends 200 OK, but declares only 404, so the OpenAPI document does not have it"),
        new("STC3002_Message", Action("", "NoContent()"), "status_codes.api_contract = true", new() { Packs = Newest },
            "'Get' declares nothing, so the OpenAPI document says 200 OK, but it sends 204 No Content"),
        new(
            "STC3003_Message",
            Action("[ProducesResponseType(200)]", "id > 0 ? Ok() : NotFound()"),
            "status_codes.api_contract = true",
            new() { Packs = Newest },
            "404 Not Found is sent here, but 'Get' declares only 200"),
        new("STC3004_Message", Action("[ProducesResponseType(201)]", "Ok()"), "status_codes.api_contract = true", new() { Packs = Newest },
            "'Get' declares 201 Created, but sends 200 OK"),
        new("STC3005_Message", "var app = WebApplication.Create(args); app.MapGet(\"/x\", () => TypedResults.Unauthorized()); app.Run();", "status_codes.api_contract = true", new() { Packs = Newest },
            "UnauthorizedHttpResult sends 401 Unauthorized, but its type does not tell the OpenAPI document so"),
        new("STC3006_Message", "var app = WebApplication.Create(args); app.MapGet(\"/x\", () => Results.Ok(1)); app.Run();", "status_codes.api_contract = true", new() { Packs = Newest },
            "'MapGet' maps a handler of type IResult that declares nothing, so the OpenAPI document says 200 OK without a body"),
        new(
            "STC3007_Message",
            Action("[ProducesResponseType(200), ProducesResponseType(409)]", "Ok()"),
            "status_codes.api_contract = true",
            new() { Packs = Newest },
            "'Get' declares 409 Conflict, which no path of it sends"),
    ];

    private static string Action(string declared, string sent) => $$"""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        public class OrdersController : ControllerBase
        {
            [HttpGet("orders/{id}")] {{declared}}
            public IActionResult Get(int id) => {{sent}};
        }
        """;
}
