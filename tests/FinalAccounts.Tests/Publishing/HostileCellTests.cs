using System.Globalization;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FinalAccounts.Publishing;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

/// <summary>Labels that begin like a formula are text in every download, as a spreadsheet opens it.</summary>
public class HostileCellTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    private static readonly string[] Labels =
        ["=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "＝1+1", "=HYPERLINK(\"http://x\",\"y\")"];

    [Fact]
    public void No_cell_of_a_csv_begins_a_formula()
    {
        var found = 0;
        foreach (var file in Files().Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            using var csv = CsvReader.Create(new MemoryStream(file.Content.ToArray()), CsvReaderOptions.Default);
            while (csv.Read())
            {
                for (var i = 0; i < csv.FieldCount; i++)
                {
                    var cell = csv.GetString(i);
                    found += Labels.Any(label => cell == "'" + label) ? 1 : 0;
                    Assert.True(
                        cell.Length == 0 || !"=+-@\t＝".Contains(cell[0], StringComparison.Ordinal) || decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
                        cell);
                }
            }
        }

        Assert.True(found >= Labels.Length, $"Only {found} of the labels were seen.");
    }

    [Fact]
    public void No_cell_of_the_workbook_is_a_formula()
    {
        var workbook = Files().Single(file => file.Path.EndsWith("/report.xlsx", StringComparison.Ordinal));
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook.Content.ToArray()), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).ToList();

        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        foreach (var label in Labels)
        {
            Assert.Contains(cells, cell => cell.DataType?.Value == CellValues.InlineString && cell.InnerText.EndsWith(label, StringComparison.Ordinal));
        }
    }

    private IEnumerable<PublishedFile> Files()
    {
        var inspection = seed.Inspection;
        var statement = inspection.Report[StatementId.T05];
        var lines = statement.Lines.Take(Labels.Length).Select((line, i) => line with { Label = Labels[i], Code = null }).ToArray();
        var report = inspection.Report.With(TruthReport.Copy(
            statement with { Lines = [.. lines] },
            [.. lines.Select(line => statement.Figures[0] with { Line = line })]));
        return new ReportPublisher().Render(inspection with { Report = report }, PublishedSeed.Provenance);
    }
}
