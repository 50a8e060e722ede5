using System.Collections.Immutable;

namespace StatusCodeAnalyzers.Tests.Generation;

public class GenerationSwitchTests
{
    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    [InlineData("FALSE")]
    public async Task The_MSBuild_property_turns_it_off(string value) => Assert.Empty(await FilesWith(value));

    [Theory]
    [InlineData("true")]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("falsch")]
    public async Task Other_values_do_not(string value) => Assert.Equal(2, (await FilesWith(value)).Count);

    private static async Task<ImmutableSortedDictionary<string, string>> FilesWith(string value)
    {
        var setup = new Setup { Properties = ImmutableDictionary<string, string>.Empty.Add("StatusCodeAnalyzersGenerateConstants", value) };
        return await (await GeneratedProject.Create(setup: setup)).Files();
    }
}
