using System.Text;
using FinalAccounts.Publishing;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

/// <summary>A label that the cell's edge cut off is shown as printed, with the rest of its name beside it.</summary>
public class CompletedLabelTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    [Fact]
    public void The_rest_of_a_name_stands_behind_what_was_printed()
    {
        var report = seed.Inspection.Report;
        var statement = report[StatementId.T06];
        var line = statement.Lines.Single(one => one.Code == "30108");
        var cut = line with { Label = "机关事业单位基本养老保险缴" };
        var changed = report.With(statement with
        {
            Lines = [.. statement.Lines.Select(one => one == line ? cut : one)],
            Figures = [.. statement.Figures.Select(figure => figure.Line == line ? figure with { Line = cut } : figure)],
        });

        var files = new ReportPublisher().Render(seed.Inspection with { Report = changed }, PublishedSeed.Provenance);

        Assert.Contains(">机关事业单位基本养老保险缴<i class=\"rest\" title=\"机关事业单位基本养老保险缴费\">费</i></th>", Text("index.html"), StringComparison.Ordinal);
        var figures = Text("figures.csv").Split('\n');
        Assert.EndsWith(",whole_label,rounded_to", figures[0].TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(figures, row => row.Contains(",机关事业单位基本养老保险缴,", StringComparison.Ordinal) && row.TrimEnd().EndsWith(",机关事业单位基本养老保险缴费,", StringComparison.Ordinal));

        string Text(string name) => Encoding.UTF8.GetString(files.Single(file => file.Path.EndsWith("/" + name, StringComparison.Ordinal)).Content.Span);
    }
}
