namespace StatusCodeAnalyzers.Apis;

/// <summary>How sure it is that a number at a member is meant as a status code. Each level is more than those before it.</summary>
internal enum Trust
{
    /// <summary>The member is called no more than a status or a code: what stands around a number has to say the rest.</summary>
    Possible,

    /// <summary>
    /// The names around the member, or what stands around the number, say so. A number that no registry knows is one of the team's own.
    /// </summary>
    Likely,

    /// <summary>
    /// The member's own name says so, or the team has named it in its settings: whatever number stands there is meant as one.
    /// </summary>
    Said,

    /// <summary>It is an API of the table, or an enum of codes.</summary>
    Known,
}
