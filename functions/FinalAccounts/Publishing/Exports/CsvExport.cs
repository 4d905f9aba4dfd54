using CsvHelper;

namespace FinalAccounts.Publishing.Exports;

/// <summary>Writes a table as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets show Chinese; exact decimals; no cell can become a formula.</summary>
internal static class CsvExport
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", WriteByteOrderMark = true };

    public static byte[] Of(ExportTable table)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            Write(csv, table.Fields.Select(field => field.Name));
            foreach (var row in table.Rows)
            {
                Write(csv, row.Select(SpreadsheetText.Safe));
            }
        }

        return stream.ToArray();
    }

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
