using FinalAccounts.Azure.Steps;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Azure.Tests;

/// <summary>The setting that leaves judgements of plausibility out makes another edition, so that no stored check is taken for the other kind.</summary>
public class PlausibilitySettingTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void The_setting_decides_the_edition(string? value, bool plausibility)
    {
        using var provider = Services(value).BuildServiceProvider();
        Assert.Equal(plausibility ? Edition.Current : Edition.WithoutPlausibility, provider.GetRequiredService<Edition>());
        Assert.NotEqual(Edition.Current, Edition.WithoutPlausibility);
        Assert.Equal(8, Edition.WithoutPlausibility.Name.Length);
    }

    [Fact]
    public void A_value_that_says_neither_ends_the_start() => Assert.Throws<InvalidOperationException>(() => Services("perhaps"));

    private static IServiceCollection Services(string? value) => new ServiceCollection().AddFinalAccounts(
        new ConfigurationBuilder().AddInMemoryCollection([new(ResourceNames.PlausibilitySetting, value)]).Build());
}
