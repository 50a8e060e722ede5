using System.Net;

namespace SampleApp;

internal enum CarrierAnswer { Ringing, Busy, UnknownNumber, Unavailable, FlowLost, Overloaded, TimedOut, Refused }

/// <summary>Asks the carrier to ring a number; carriers answer in HTTP codes, SIP codes or both.</summary>
internal sealed class CarrierClient(HttpClient http)
{
    public async Task<CarrierAnswer> InviteAsync(string callee)
    {
        using var response = await http.PostAsync($"invite/{callee}", content: null);

        if ((int)response.StatusCode / 100 == 2)
            return CarrierAnswer.Ringing;

        if ((int)response.StatusCode == 429) // STC1001
            return CarrierAnswer.Overloaded;

        if (response.StatusCode == (HttpStatusCode)503) // STC1001
            return CarrierAnswer.Overloaded;

        if ((int)response.StatusCode is 404 or 410) // STC1001 STC1001
            return CarrierAnswer.UnknownNumber;

        switch ((int)response.StatusCode)
        {
            case 408: // STC1001
            case 504: // STC1001
                return CarrierAnswer.TimedOut;
            case 486: // STC2001
                return CarrierAnswer.Busy;
            case >= 500:
                return CarrierAnswer.Unavailable;
        }

        return response.StatusCode switch
        {
            HttpStatusCode.BadRequest => CarrierAnswer.UnknownNumber,
            (HttpStatusCode)430 => CarrierAnswer.FlowLost, // STC2001
            (HttpStatusCode)480 => CarrierAnswer.Unavailable, // STC2001
            _ => CarrierAnswer.Refused,
        };
    }

    public async Task HangUpAsync(string callee)
    {
        try
        {
            using var response = await http.DeleteAsync($"invite/{callee}");
            response.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException exception) when (exception.StatusCode is (HttpStatusCode)404 or HttpStatusCode.Gone) // STC1001
        {
            // The callee was faster.
        }
    }

    public Task<HttpResponseMessage> PingAsync() => http.GetAsync("ping");
}
