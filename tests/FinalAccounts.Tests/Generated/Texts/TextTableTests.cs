using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Layouts;
using FinalAccounts.Tests.Documents.Pdf.Looks;
using Xunit;

namespace FinalAccounts.Tests.Generated.Texts;

/// <summary>
/// Reports as text: amounts come back or are said to be left out, and a consistent report has no error. <c>TEXT_TABLE=file</c> writes the table of
/// <c>docs/performance.md</c> and what went wrong, over <c>TEXT_REPORTS</c> reports in each layout and <c>TEXT_PRINTS</c> in each look printed by Chromium;
/// <c>TEXT_ONLY</c> names the texts by a part of their names, <c>TEXT_LOOKS</c> other looks by a part of theirs, <c>GENERATED_FIRST</c> the first report, <c>TEXT_KEPT</c> a folder for the texts.
/// </summary>
public sealed class TextTableTests
{
    private static readonly LayoutKind[] Layouts = [LayoutKind.Aligned, LayoutKind.Squeezed, LayoutKind.CellPerLine, LayoutKind.PdfOrder];

    private static readonly string[] Looks =
        ["a grid", "no lines", "lines between rows only", "labels wrapped, numbers centred", "running heads and page numbers", "landscape pages", "heads repeated on each page"];

    [Fact]
    public void The_table_of_texts()
    {
        var file = Environment.GetEnvironmentVariable("TEXT_TABLE");
        var (table, details) = (new StringBuilder(TextTally.TableHead), new StringBuilder());
        foreach (var (name, text, reports) in Texts(file is null).Where(text => text.Name.Contains(Environment.GetEnvironmentVariable("TEXT_ONLY") ?? "", StringComparison.Ordinal)))
        {
            var tallies = new ConcurrentDictionary<int, TextTally>();
            Parallel.ForEach(Enumerable.Range(TestSetting.Number("GENERATED_FIRST", 1), reports), seed =>
            {
                var report = GeneratedReport.Create(seed);
                tallies[seed] = TextTally.Of(report, Kept(text(report), name, seed));
            });
            table.Append(tallies.Values.Aggregate(TextTally.None, (a, b) => a + b).TableRow(name));
            foreach (var (seed, tally) in tallies.OrderBy(pair => pair.Key))
            {
                details.AppendJoin("", tally.Faults.Select(fault => string.Create(CultureInfo.InvariantCulture, $"{name}, report {seed}: {fault}\n")));
            }
        }

        if (file is null)
        {
            Assert.Equal("", details.ToString());
            return;
        }

        File.WriteAllText(file, table.ToString());
        File.WriteAllText(file + ".details", details.ToString());
    }

    [Theory]
    [InlineData("a grid", "raw", 4)]
    [InlineData("a grid", "layout", 12)]
    [InlineData("no lines", "layout", 1)]
    [InlineData("landscape pages", "layout", 3)]
    [InlineData("running heads and page numbers", "layout", 4)]
    [InlineData("running heads and page numbers", "raw", 1)]
    [InlineData("landscape pages", "plain", 6)]
    [InlineData("heads repeated on each page", "plain", 2)]
    public void What_a_PDF_tool_gives_back_is_right_or_said_to_be_left_out(string look, string mode, int seed)
    {
        var report = GeneratedReport.Create(seed);
        Assert.Empty(TextTally.Of(report, TextTool.Text(Printed(report, look), mode)).Faults);
    }

    private static byte[] Printed(GeneratedReport report, string name) => Look.All.Single(look => look.Name == name).Print(report);

    private static string Kept(string text, string name, int seed)
    {
        if (Environment.GetEnvironmentVariable("TEXT_KEPT") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name.Replace(": ", "-", StringComparison.Ordinal).Replace(' ', '-').Replace('/', '-')}-{seed}.txt")), text);
        }

        return text;
    }

    private static IEnumerable<(string Name, Func<GeneratedReport, string> Text, int Reports)> Texts(bool layoutsOnly)
    {
        foreach (var layout in Layouts)
        {
            yield return (layout.ToString(), report => report.Text(layout), TestSetting.Number("TEXT_REPORTS", 10));
        }

        var looks = Environment.GetEnvironmentVariable("TEXT_LOOKS") is { } part ? Look.All.Select(look => look.Name).Where(name => name.Contains(part, StringComparison.Ordinal)) : Looks;
        foreach (var name in layoutsOnly ? [] : looks)
        {
            foreach (var mode in TextTool.Modes)
            {
                yield return ($"{name}: {mode}", report => TextTool.Text(Printed(report, name), mode), TestSetting.Number("TEXT_PRINTS", 20));
            }
        }
    }
}
