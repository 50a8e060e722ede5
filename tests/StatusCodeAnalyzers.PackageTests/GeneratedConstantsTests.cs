namespace StatusCodeAnalyzers.PackageTests;

public sealed class GeneratedConstantsTests(PackedWorkbench packed)
{
    [Theory]
    [InlineData("Signaling")]
    [InlineData("Signaling", "Media")]
    public void A_project_that_sees_the_internals_of_others_uses_the_constants_too(params string[] libraries)
    {
        var folder = $"Sees{libraries.Length}";
        foreach (var library in libraries)
        {
            packed.Bench.Write($"{folder}/{library}/{library}.csproj", ProjectFile("""<InternalsVisibleTo Include="Web" />"""));
            packed.Bench.Write($"{folder}/{library}/Codes.cs", $$"""
                using Microsoft.AspNetCore.Http;

                namespace {{library}};

                internal static class Codes
                {
                    public const int Gone = SipStatusCodes.Status430FlowFailed;
                    public const int Early = AdditionalStatusCodes.Status425TooEarly;
                }
                """);
        }

        var references = libraries.Select(library => $"""<ProjectReference Include="../{library}/{library}.csproj" />""");
        packed.Bench.Write($"{folder}/Web/Web.csproj", ProjectFile(string.Concat(references)));
        packed.Bench.Write($"{folder}/Web/Replies.cs", """
            using Microsoft.AspNetCore.Http;

            internal static class Replies
            {
                public static bool SameCodes => Signaling.Codes.Gone == SipStatusCodes.Status430FlowFailed;
                public static IResult Gone() => Results.StatusCode(SipStatusCodes.Status430FlowFailed);
                public static IResult Early() => Results.StatusCode(AdditionalStatusCodes.Status425TooEarly);
            }
            """);

        packed.Bench.Project($"{folder}/Web").Dotnet("build", "-warnaserror").Expect(0);
    }

    [Fact]
    public void Constants_of_the_users_own_take_the_place_of_ours()
    {
        packed.Bench.Write("OwnConstants/OwnConstants.csproj", ProjectFile());
        packed.Bench.Write("OwnConstants/SipStatusCodes.cs", """
            namespace Microsoft.AspNetCore.Http;

            internal static class SipStatusCodes
            {
                public const int Status430FlowFailed = 430;
            }
            """);

        packed.Bench.Project("OwnConstants").Dotnet("build", "-warnaserror").Expect(0);
    }

    [Fact]
    public void A_project_that_turns_the_constants_off_builds_and_never_hears_of_them()
    {
        var project = packed.Bench.CopySampleApp("WithoutConstants");
        project.Dotnet("add", "package", "StatusCodeAnalyzers", "--version", packed.Bench.Version).Expect(0);

        var build = project.Dotnet("build", "-p:StatusCodeAnalyzersGenerateConstants=false").Expect(0);

        Assert.Contains("warning STC1001", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SipStatusCodes.", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AdditionalStatusCodes.", build.Output, StringComparison.Ordinal);
    }

    private string ProjectFile(string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
          </PropertyGroup>

          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <PackageReference Include="StatusCodeAnalyzers" Version="{packed.Bench.Version}" PrivateAssets="all" />
            {items}
          </ItemGroup>

        </Project>
        """;
}
