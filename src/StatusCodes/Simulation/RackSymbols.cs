namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>What Ruby calls a code.</summary>
internal static class RackSymbols
{
    // Rack 3 renamed some and dropped others, and newer codes are in none; there the number says the same in every version.
    private static readonly HashSet<int> Stable = new(new[]
    {
        200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308,
        400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 414, 415, 416, 417, 421, 423, 424, 425, 426, 428, 429, 431, 451,
        500, 501, 502, 503, 504, 505, 506, 507, 508, 511,
    });

    /// <summary>The symbol that every version has, or the number.</summary>
    public static string Of(int code) =>
        Stable.Contains(code) && StatusCatalog.Http(code) is { } registered ? $":{registered.ErrorSlug}" : $"{code}";
}
