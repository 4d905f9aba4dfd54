using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Excel;

/// <summary>Parts a sheet into its title lines, its tables and its notes.</summary>
internal static partial class SheetBlocks
{
    /// <summary>The blocks of a sheet; its name comes first when no line of it reads like a title.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="place">The sheet's place.</param>
    /// <param name="tables">How many tables the sheets before it have.</param>
    public static List<Block> Of(Sheet sheet, Place place, int tables)
    {
        var blocks = new List<Block>();
        var rows = new List<SheetRow>();
        foreach (var row in sheet.Rows)
        {
            if (LineOf(row, sheet, inTable: rows.Count > 0) is { } line)
            {
                EndTable();
                blocks.Add(new Paragraph(line, place with { Row = row.Number + 1 }));
            }
            else if (row.Texts.Count > 0 || rows.Count > 0)
            {
                rows.Add(row);
            }
        }

        EndTable();
        if (blocks.Count > 0 && !blocks.TakeWhile(block => block is Paragraph).Any(block => Title().IsMatch(((Paragraph)block).Text)) && !DefaultName().IsMatch(sheet.Name))
            blocks.Insert(0, new Paragraph(sheet.Name, place));
        return blocks;

        void EndTable()
        {
            while (rows.Count > 0 && rows[^1].Texts.Count == 0)
                rows.RemoveAt(rows.Count - 1);
            if (rows.Count > 0)
                blocks.Add(SheetTable.Of(sheet, rows, place with { Table = ++tables }));
            rows.Clear();
        }
    }

    // The text of a row that is no row of a table: a title, the form's number, the unit, a note.
    private static string? LineOf(SheetRow row, Sheet sheet, bool inTable)
    {
        var texts = row.Texts.Where(cell => sheet.Columns.Contains(cell.Key)).OrderBy(cell => cell.Key).ToList();
        if (texts.Count is 0 or > 3 || texts.Exists(cell => Number().IsMatch(cell.Value)))
            return null;
        var isLine = texts.TrueForAll(cell => StandsAlone().IsMatch(cell.Value))
            || (texts.Count == 1 && Title().IsMatch(texts[0].Value))
            || (!inTable && texts.Count == 1 && IsWide(row.Number, texts[0].Key))
            || (!inTable && texts.Exists(cell => StandsAlone().IsMatch(cell.Value)));
        return isLine ? string.Join(' ', texts.Select(cell => cell.Value)) : null;

        bool IsWide(int number, int column) =>
            (sheet.Merged.TryGetValue((number, column), out var to) ? to.Column - column + 1 : 1) * 2 > sheet.Columns.Count;
    }

    [GeneratedRegex(@"^(?:公开\s*\d*\s*表?$|财决公开|(?:金额)?单位\s*[:：]|(?:编制)?(?:部门|单位)(?:名称)?\s*[:：]|注\s*[:：\d]|说明\s*[:：]|备注\s*[:：]|附\s*[:：件])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StandsAlone();

    [GeneratedRegex(@"表(?:[（(].*[）)])?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^-?[\d,]*\.?\d+%?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:Sheet|工作表|表)\s*\d*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DefaultName();
}
