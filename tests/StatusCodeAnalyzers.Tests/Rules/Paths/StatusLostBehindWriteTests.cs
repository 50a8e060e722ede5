using StatusCodeAnalyzers.Rules;

namespace StatusCodeAnalyzers.Tests.Rules;

/// <summary>STC2011 behind a write, where a status cannot be set at all.</summary>
public class StatusLostBehindWriteTests
{
    [Fact]
    public Task What_is_set_behind_a_write_throws_unless_the_write_has_failed() => Verify.Reports<StatusLostAnalyzer>("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : ControllerBase
        {
            public async Task<IActionResult> Get(bool flag)
            {
                try
                {
                    await Response.WriteAsync("x");
                }
                catch (IOException)
                {
                    flag = false;
                }

                Response.StatusCode = 404;
                return Ok();
            }

            public async Task<IActionResult> Find(bool flag)
            {
                try
                {
                    if (flag)
                        await Response.WriteAsync("x");
                }
                catch (IOException)
                {
                    Response.StatusCode = [|503|];
                    return BadRequest();
                }

                Response.StatusCode = [|404|];
                return Ok();
            }

            public async Task<IActionResult> Add(bool flag)
            {
                await Send();
                Response.StatusCode = 404;
                return Ok();

                async Task Send()
                {
                    try
                    {
                        if (flag)
                            return;
                    }
                    finally
                    {
                        await Response.WriteAsync("x");
                    }
                }
            }

            public async Task<IActionResult> Change(bool flag)
            {
                while (true)
                {
                    try
                    {
                        if (flag)
                            break;
                    }
                    finally
                    {
                        await Response.WriteAsync("x");
                    }
                }

                Response.StatusCode = 404;
                return Ok();
            }

            public async Task<IActionResult> Copy(bool flag)
            {
                try
                {
                    await Response.WriteAsync("x");
                    throw new IOException();
                }
                catch (IOException)
                {
                    Response.StatusCode = 503;
                    return BadRequest();
                }
            }

            public async Task<IActionResult> Move(bool flag)
            {
                try
                {
                    if (flag)
                        throw new IOException();

                    await Response.WriteAsync("x");
                    throw new IOException();
                }
                catch (IOException)
                {
                    Response.StatusCode = [|503|];
                    return BadRequest();
                }
            }
        }
        """);
}
