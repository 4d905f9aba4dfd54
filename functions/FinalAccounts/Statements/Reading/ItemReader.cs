namespace FinalAccounts.Statements.Reading;

/// <summary>Reads T09 and T10 where each item has its line.</summary>
internal static class ItemReader
{
    /// <summary>Reads the rows of a section into a statement.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var rows = section.Rows.Where(row => !row.IsParagraph).ToList();
        var lines = new LabelledLines(section.Form, ThreePublicTotal.Of(section), 0, int.MaxValue);
        var table = SectionTable.Of(rows, row => row.Cells.Any(cell => cell.IsText && Begins(cell.Key)), lines.Knows);
        if (section.Form.Id == StatementId.T09 && ThreePublicRowReader.Recognises(table, lines))
        {
            ThreePublicRowReader.Read(section, builder);
            return;
        }

        if (table.Data.Count == 0)
        {
            builder.Problem("no-rows", new("找到了表名，但没有找到本表的项目行。请核对原表。", "The title was found, but none of the statement's lines under it. Look at the source."), section.Title.Place);
            return;
        }

        if (!lines.Read(new HeaderGrid(table.Header), table.Data, builder))
        {
            builder.Problem("no-header", new("表头中没有可识别的栏目。请核对原表。", "The header names no known column. Look at the source."), section.Title.Place);
        }

        bool Begins(string text) => lines.Knows(text) || LabelText.IsNumbered(text);
    }
}
