using System.Globalization;

namespace FinalAccounts.Tests;

/// <summary>What the environment sets for a run of the tests: how many cases, from which seed on.</summary>
internal static class TestSetting
{
    /// <summary>The number in an environment variable, or the usual one.</summary>
    public static int Number(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : usual;
}
