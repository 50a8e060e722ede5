namespace StatusCodeAnalyzers.Responses.Paths;

/// <summary>Where a statement can be left but at its end.</summary>
internal sealed class PathJumps
{
    public PathJumps(bool isLoop) => IsLoop = isLoop;

    public bool IsLoop { get; }

    public PathState? Broken { get; private set; }

    public PathState? Continued { get; private set; }

    /// <summary>What is true at every <c>throw</c>.</summary>
    public PathState? Thrown { get; private set; }

    public void Break(PathState? state) => Broken = PathState.Merge(Broken, state);

    public void Continue(PathState? state) => Continued = PathState.Merge(Continued, state);

    public void Throw(PathState? state) => Thrown = PathState.Merge(Thrown, state);
}
