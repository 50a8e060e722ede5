namespace StatusCodeAnalyzers.Knowledge.Simulation;

/// <summary>The frameworks that a snippet can be written for.</summary>
public enum Framework
{
    /// <summary>Django, Python.</summary>
    Django,

    /// <summary>Flask, Python.</summary>
    Flask,

    /// <summary>FastAPI, Python.</summary>
    FastApi,

    /// <summary>Express, JavaScript.</summary>
    Express,

    /// <summary>Spring Boot, Java.</summary>
    Spring,

    /// <summary>The package net/http of Go.</summary>
    Go,

    /// <summary>Ruby on Rails.</summary>
    Rails,
}

/// <summary>What frameworks are called.</summary>
public static class FrameworkNames
{
    /// <summary>As people write it.</summary>
    public static string Display(this Framework framework) => framework switch
    {
        Framework.FastApi => "FastAPI",
        Framework.Spring => "Spring Boot",
        Framework.Go => "Go net/http",
        Framework.Rails => "Ruby on Rails",
        _ => framework.ToString(),
    };

    /// <summary>The language, as the fence of a code block names it.</summary>
    public static string Language(this Framework framework) => framework switch
    {
        Framework.Express => "js",
        Framework.Spring => "java",
        Framework.Go => "go",
        Framework.Rails => "ruby",
        _ => "python",
    };
}
