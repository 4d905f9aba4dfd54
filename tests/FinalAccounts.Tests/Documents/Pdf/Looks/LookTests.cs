using System.Globalization;
using System.Text;
using FinalAccounts.Generator;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf.Looks;

/// <summary>
/// Made-up reports printed by Chromium in the looks of published tables come back cell by cell. <c>LOOKS_TABLE=file</c> writes the table of
/// <c>docs/performance.md</c> and what went wrong, over <c>LOOKS_REPORTS</c> reports (default 4).
/// </summary>
public sealed class LookTests
{
    [Theory]
    [InlineData("no lines", 2)]
    [InlineData("lines between rows only", 2)]
    [InlineData("an outer frame and a line under the head", 2)]
    [InlineData("lines between columns only", 1)]
    [InlineData("shaded rows", 1)]
    [InlineData("dotted lines", 1)]
    [InlineData("double lines", 1)]
    [InlineData("lines missing on continued pages", 1)]
    [InlineData("heads repeated on each page", 1)]
    [InlineData("landscape pages by /Rotate, no lines", 2)]
    [InlineData("labels wrapped, numbers centred", 1)]
    [InlineData("no room at the cells' edges", 1)]
    [InlineData("numbers a little higher than their labels, no lines", 1)]
    [InlineData("running heads and page numbers, no lines", 2)]
    [InlineData("a watermark across", 1)]
    [InlineData("amounts wrapped within their digits, rows cut by pages", 3)]
    [InlineData("heads from top to bottom", 4)]
    public void Every_cell_comes_back(string name, int seed)
    {
        var tally = LookTally.Of(GeneratedReport.Create(seed), Look.All.Single(look => look.Name == name));
        Assert.Empty(tally.Unsaid);
        Assert.Empty(tally.Errors);
        Assert.Equal(0, tally.Said);
    }

    [Fact]
    public void The_table_of_looks()
    {
        var file = Environment.GetEnvironmentVariable("LOOKS_TABLE");
        var reports = int.TryParse(Environment.GetEnvironmentVariable("LOOKS_REPORTS"), CultureInfo.InvariantCulture, out var count) ? count : file is null ? 1 : 4;
        var only = Environment.GetEnvironmentVariable("LOOKS_ONLY") ?? (file is null ? Look.All[0].Name : null);
        var (table, details) = (new StringBuilder(LookTally.TableHead), new StringBuilder());
        foreach (var look in Look.All.Where(look => only is null || look.Name == only))
        {
            var tallies = Enumerable.Range(1, reports).Select(seed => LookTally.Of(GeneratedReport.Create(seed), look)).ToList();
            table.Append(tallies.Aggregate((a, b) => a + b).TableRow(look.Name));
            for (var i = 0; i < tallies.Count; i++)
                details.AppendJoin("", tallies[i].Wrong.Select(line => $"{look.Name}, report {i + 1}: {line}\n"));
        }

        if (file is null)
        {
            // The plain grid loses nothing.
            Assert.Equal("", details.ToString());
            return;
        }

        File.WriteAllText(file, table.ToString());
        File.WriteAllText(file + ".details", details.ToString());
    }
}
