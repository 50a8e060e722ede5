using Microsoft.AspNetCore.Mvc;

namespace SampleApp;

/// <summary>Shows the gateway's flows; no [ApiController], so nothing adds a body to a bare status.</summary>
[Route("flows")]
public sealed class FlowsController(Gateway gateway) : Controller
{
    [HttpGet]
    public IActionResult List() =>
        new ObjectResult(gateway.Flows) { StatusCode = 200 }; // STC1001

    [HttpGet("{id}")]
    [ProducesResponseType(typeof(Flow), 200)] // STC1001
    [ProducesResponseType(430)] // STC2001
    public IActionResult Show(string id) => gateway.FindFlow(id) switch
    {
        null => new StatusCodeResult(404), // STC1001
        { Alive: false } => StatusCode(430), // STC2001
        var flow => Json(flow),
    };

    [HttpGet("{id}/uri")]
    public IActionResult Uri(string id)
    {
        if (gateway.FindFlow(id) is not { } flow)
            return new ContentResult { StatusCode = 404, Content = "no such flow", ContentType = "text/plain" }; // STC1001

        return Content($"sip:gateway.example:{flow.Port};transport={flow.Transport}");
    }

    [HttpPost("{id}/keepalive")]
    public async Task Keepalive(string id)
    {
        var alive = gateway.FindFlow(id) is { Alive: true };
        Response.StatusCode = alive ? 202 : 430; // STC1001 STC2001
        await Response.WriteAsync(alive ? "pong" : "flow failed");
    }
}
