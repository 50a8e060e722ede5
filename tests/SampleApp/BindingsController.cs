using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;

namespace SampleApp;

/// <summary>Binds a user's address to the flow that reaches the user's phone, as REGISTER does.</summary>
[ApiController]
[Route("bindings")]
[Produces(MediaTypeNames.Application.Json)]
[ProducesResponseType(401)] // STC1001
public sealed class BindingsController(Gateway gateway) : ControllerBase
{
    private const int ShortestLifetime = 60;
    private const int LongestLifetime = 600;

    [HttpPost]
    [ProducesResponseType<Binding>(201)] // STC1001
    [ProducesResponseType(typeof(ProblemDetails), 409)] // STC1001
    [ProducesResponseType(typeof(ErrorReply), 430, Description = "The flow is gone.")] // STC2001
    [ProducesResponseType(statusCode: 439)] // STC2001
    public IActionResult Register(Binding binding)
    {
        if (binding.Expires is < ShortestLifetime or > LongestLifetime)
            return Problem("A binding lives for 60 to 600 seconds.", statusCode: 422); // STC1001

        var flow = gateway.FindFlow(binding.Flow);
        if (flow is null)
            return StatusCode(439); // STC2001
        if (!flow.Alive)
            return StatusCode(430, new ErrorReply("flow_failed", $"The flow {flow.Id} is gone.")); // STC2001

        if (!gateway.TryBind(binding))
            return Conflict(new ProblemDetails { Title = "Conflict", Status = 409 }); // STC1001

        return StatusCode(201, binding); // STC1001
    }

    [HttpDelete("{user}")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType(404)] // STC1001
    public IActionResult Unregister(string user) => gateway.TryUnbind(user) ? NoContent() : StatusCode(404); // STC1001
}
