using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FinalAccounts.Checks;
using FinalAccounts.Publishing.Pages;

namespace FinalAccounts.Publishing.Exports;

/// <summary>Writes a report as a workbook (.xlsx): one sheet for each statement, one for the findings. Amounts are numbers with their printed decimals.</summary>
internal static class WorkbookExport
{
    private const int MaxNameLength = 31;

    // The oldest time that a ZIP entry can bear: the same report gives the same bytes whenever it is published.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Inspection inspection)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            // The name that it was given is random.
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Stylesheet();
            var sheets = new Sheets();
            foreach (var statement in inspection.Report.Statements)
            {
                Add($"{statement.Id} {statement.Title}", StatementSheet.Of(inspection.Report, statement));
            }

            Add("核对结果表", Findings(inspection.Checks));
            workbook.Workbook = new(sheets);

            void Add(string name, Worksheet sheet)
            {
                var number = (uint)sheets.ChildElements.Count + 1;
                workbook.AddNewPart<WorksheetPart>($"sheet{number}").Worksheet = sheet;
                sheets.Append(new Sheet { Id = $"sheet{number}", SheetId = number, Name = Named(name) });
            }
        }

        FixTimes(stream);
        return stream.ToArray();
    }

    private static Worksheet Findings(CheckResult checks)
    {
        var data = new SheetData(SheetCells.TextRow(1, WorkbookStyles.Heading, "程度", "编号", "说明", "Message"));
        var number = 2u;
        foreach (var finding in checks.Findings)
        {
            data.Append(SheetCells.TextRow(
                number++, WorkbookStyles.Text, Words.Of(finding.Severity).Word.Zh, finding.Identity, finding.Message.Zh, finding.Message.En));
        }

        return new(
            new Columns(new Column { Min = 1, Max = 2, Width = 14, CustomWidth = true }, new Column { Min = 3, Max = 4, Width = 90, CustomWidth = true }),
            data);
    }

    // Excel forbids these characters in the name of a sheet, and more than 31 of any.
    private static string Named(string name)
    {
        var allowed = string.Concat(name.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? ' ' : c)).Trim('\'');
        return allowed.Length <= MaxNameLength ? allowed : allowed[..MaxNameLength];
    }

    private static void FixTimes(MemoryStream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in archive.Entries)
        {
            entry.LastWriteTime = EntryTime;
        }
    }
}
