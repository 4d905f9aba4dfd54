using System.Globalization;
using System.Text;
using FinalAccounts.Generator;
using FinalAccounts.Tests.Documents.Pdf.Looks;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf.Office;

/// <summary>
/// Made-up reports printed by LibreOffice come back cell by cell. On demand: <c>OFFICE_TABLE=file</c> writes the table of <c>docs/performance.md</c> and what went
/// wrong, over <c>OFFICE_REPORTS</c> reports (default 4); <c>OFFICE_ONLY</c> names the looks by a part of
/// their names, <c>OFFICE_PDFS</c> a folder for the printed files.
/// </summary>
public sealed class OfficeTests
{
    [Fact]
    public void The_table_of_office_prints()
    {
        var file = Environment.GetEnvironmentVariable("OFFICE_TABLE");
        if (file is null)
        {
            AssertFilesHoldEverything();
            return;
        }

        var only = Environment.GetEnvironmentVariable("OFFICE_ONLY") ?? "";
        var reports = Enumerable.Range(1, TestSetting.Number("OFFICE_REPORTS", 4)).Select(GeneratedReport.Create).ToList();
        var (table, details) = (new StringBuilder(LookTally.TableHead), new StringBuilder());
        foreach (var look in OfficeLook.All.Where(look => look.Name.Contains(only, StringComparison.Ordinal)))
        {
            var files = reports.ConvertAll(report => look.Spreadsheet ? new PrintedWorkbook(look).Write(report.Document) : PrintedWordFile.Write(report.Document, look));
            var pdfs = OfficePrinter.Print(files, look.Spreadsheet ? ".xlsx" : ".docx");
            for (var i = 0; i < pdfs.Count && Environment.GetEnvironmentVariable("OFFICE_PDFS") is { } folder; i++)
                File.WriteAllBytes(Path.Combine(folder, $"{look.Name.Replace(": ", "-", StringComparison.Ordinal).Replace(' ', '-')}-{i + 1}.pdf"), pdfs[i]);
            var tallies = reports.Zip(pdfs, LookTally.Of).ToList();
            table.Append(tallies.Aggregate((a, b) => a + b).TableRow(look.Name));
            for (var i = 0; i < tallies.Count; i++)
                details.AppendJoin("", tallies[i].Wrong.Select(line => string.Create(CultureInfo.InvariantCulture, $"{look.Name}, report {i + 1}: {line}\n")));
        }

        File.WriteAllText(file, table.ToString());
        File.WriteAllText(file + ".details", details.ToString());
    }

    // What is to be printed is whole before it is printed.
    private static void AssertFilesHoldEverything()
    {
        var report = GeneratedReport.Create(1);
        foreach (var look in (OfficeLook[])[OfficeLook.All.First(look => look.Spreadsheet), OfficeLook.All.First(look => !look.Spreadsheet)])
        {
            var tally = LookTally.Of(report, look.Spreadsheet ? new PrintedWorkbook(look).Write(report.Document) : PrintedWordFile.Write(report.Document, look));
            Assert.Empty(tally.Wrong);
            Assert.Equal(tally.Cells, tally.Back);
        }
    }
}
