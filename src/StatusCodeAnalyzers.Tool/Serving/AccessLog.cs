using System.Globalization;

namespace StatusCodeAnalyzers.Tool.Serving;

/// <summary>
/// A line per request. Lines are gathered and written a few times a second, so that a client that measures does not measure a terminal.
/// </summary>
internal sealed class AccessLog : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly Timer timer;
    private readonly TextWriter writer;
    private long stampedAt;
    private string stamp = "";

    public AccessLog(TextWriter writer)
    {
        this.writer = writer;
        timer = new Timer(_ => Flush(), state: null, Pause, Pause);
    }

    /// <summary>Writes that a request was answered.</summary>
    /// <param name="protocol">Such as <c>HTTP</c> or <c>SIP/UDP</c>.</param>
    /// <param name="method">The request's method; it comes from outside.</param>
    /// <param name="target">Its target; so does this.</param>
    /// <param name="code">The code of the reply.</param>
    public void Answered(string protocol, string method, ReadOnlySpan<char> target, int code)
    {
        lock (gate)
        {
            writer.Write(Stamp());
            writer.Write(protocol);
            writer.Write(' ');
            Write(method);
            writer.Write(' ');
            Write(target);
            writer.Write(' ');
            writer.WriteLine(code);
        }
    }

    /// <summary>Writes a line of another kind.</summary>
    public void Note(string text)
    {
        lock (gate)
        {
            writer.Write(Stamp());
            Write(text);
            writer.WriteLine();
        }
    }

    /// <summary>Writes what was gathered.</summary>
    public void Flush()
    {
        lock (gate)
            writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        timer.Dispose();
        Flush();
    }

    private string Stamp()
    {
        var second = Environment.TickCount64 / 1000;
        if (second == stampedAt && stamp.Length > 0)
            return stamp;

        stampedAt = second;
        return stamp = DateTime.Now.ToString("HH:mm:ss ", CultureInfo.InvariantCulture);
    }

    // A request must not move the terminal's cursor or colour its lines.
    private void Write(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\0', '\x1f') && !text.ContainsAnyInRange('\x7f', '\x9f'))
        {
            writer.Write(text);
            return;
        }

        foreach (var character in text)
            writer.Write(char.IsControl(character) ? '?' : character);
    }
}
