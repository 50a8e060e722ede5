namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Where a statement can be left but at its end.</summary>
internal sealed class PathJumps
{
    private bool _throws;

    public PathJumps(bool isLoop) => IsLoop = isLoop;

    public bool IsLoop { get; }

    public PathState? Broken { get; private set; }

    public PathState? Continued { get; private set; }

    /// <summary>Whether all <c>throw</c>s come where the response was surely written.</summary>
    public bool ThrowsBehindWrite { get; private set; }

    public void Break(PathState? state) => Broken = PathState.Merge(Broken, state);

    public void Continue(PathState? state) => Continued = PathState.Merge(Continued, state);

    public void Throw(PathState state) => (ThrowsBehindWrite, _throws) = (state.Written && (ThrowsBehindWrite || !_throws), true);
}
