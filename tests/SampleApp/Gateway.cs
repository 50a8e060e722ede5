using System.Collections.Concurrent;

namespace SampleApp;

public sealed record CallRequest(string From, string To);

public sealed record Call(string Id, string From, string To, CallState State);

public enum CallState { Ringing, Answered, Ended }

public sealed record Binding(string User, string Contact, string Flow, int Expires);

public sealed record Flow(string Id, string Transport, int Port, bool Alive);

public sealed record ErrorReply(string Error, string Message);

/// <summary>Why the far end let a call go, as it stands in the Reason header of its BYE (RFC 3326).</summary>
public enum SipCause
{
    NotFound = 404,
    FlowFailed = 430,
    TemporarilyUnavailable = 480,
    BusyHere = 486,
}

/// <summary>What the gateway knows of its calls, bindings and flows; forgotten at exit.</summary>
public sealed class Gateway
{
    private const int SipPort = 5060;
    private const int SecureSipPort = 5061;

    private readonly ConcurrentDictionary<string, Call> calls = new();
    private readonly ConcurrentDictionary<string, Binding> bindings = new();
    private int callCount;

    public IReadOnlyList<Flow> Flows { get; } =
    [
        new("udp-1", "udp", SipPort, Alive: true),
        new("tls-1", "tls", SecureSipPort, Alive: true),
        new("tls-2", "tls", SecureSipPort, Alive: false),
    ];

    public Call Place(CallRequest request)
    {
        var call = new Call($"call-{Interlocked.Increment(ref callCount)}", request.From, request.To, CallState.Ringing);
        return calls[call.Id] = call;
    }

    public Call? FindCall(string id) => calls.GetValueOrDefault(id);

    public Call Move(Call call, CallState state) => calls[call.Id] = call with { State = state };

    public bool TryBind(Binding binding) => bindings.TryAdd(binding.User, binding);

    public bool TryUnbind(string user) => bindings.TryRemove(user, out _);

    public Flow? FindFlow(string id) => Flows.FirstOrDefault(flow => flow.Id == id);
}
