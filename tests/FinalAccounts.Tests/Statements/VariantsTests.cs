using System.Text.RegularExpressions;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>The table of the forms' variants names for each of them tests that there are.</summary>
public partial class VariantsTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(RepositoryFiles.PathOf("docs", "variants.md")).Where(line => line.StartsWith('|')))
            {
                if (line.Trim('|').Split(" | ") is [var variant, var tests] && variant.Trim() != "variant" && !variant.StartsWith('-'))
                {
                    rows.Add(variant.Trim(), tests);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_variant_has_tests_that_there_are(string variant, string tests)
    {
        var named = Test().Matches(tests);
        Assert.True(named.Count > 0, $"“{variant}” names no test");
        foreach (Match test in named)
        {
            var methods = typeof(VariantsTests).Assembly.GetTypes().Where(type => type.Name == test.Groups["class"].Value).SelectMany(type => type.GetMethods());
            Assert.Contains(methods, method => method.Name == test.Groups["method"].Value && method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0);
        }
    }

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<method>\w+)`")]
    private static partial Regex Test();
}
