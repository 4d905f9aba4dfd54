using FinalAccounts.Documents;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Puts a statement that was copied without its table back into rows and columns, so that the ordinary readers can read it.</summary>
internal static class LooseSection
{
    /// <summary>The section with a table made from its paragraphs; the section itself when it has a table.</summary>
    /// <param name="section">The section.</param>
    /// <param name="builder">Takes what stays ambiguous.</param>
    public static StatementSection Rebuild(StatementSection section, StatementBuilder builder)
    {
        if (section.Rows.Any(row => !row.IsParagraph))
        {
            return section;
        }

        var rows = section.Form.Layout switch
        {
            StatementLayout.FunctionalCodes => LooseFunctional.Rows(section, builder),
            StatementLayout.EconomicBlocks => LooseEconomic.Rows(section),
            StatementLayout.TwoSided => LooseTwoSided.Rows(section, builder),
            _ => LooseItems.Rows(section, builder),
        };
        return section with { Rows = [.. section.Rows.TakeWhile(row => row.OnlyCell is { Text.Length: < 60 }).Take(6), .. rows] };
    }

    /// <summary>A header row that names each column over its place.</summary>
    public static SourceRow Header(IReadOnlyList<FormColumn> columns, int from, Place place) =>
        new([.. columns.Select((column, i) => new SourceCell(new Cell(column.Aliases.IsEmpty ? column.Title : column.Title.Replace("本年支出-", "", StringComparison.Ordinal), place, from + i)))], place, 1);

    /// <summary>The row with each amount in its column, or without amounts when several readings fit.</summary>
    public static SourceRow Placed(LooseRow row, int from, int width, StatementBuilder builder)
    {
        var cells = row.Lead.ToBuilder();
        var candidates = row.Candidates;
        if (row.Amounts.Length > 0 && candidates.Count == 1)
        {
            var amount = 0;
            for (var column = 0; column < width; column++)
            {
                if ((candidates[0] & (1 << column)) != 0)
                {
                    cells.Add(row.Amounts[amount++].At(from + column));
                }
            }
        }
        else if (row.Amounts.Length > 0)
        {
            var label = row.Lead[^1].Text;
            builder.Problem(
                "ambiguous-columns",
                new(
                    $"“{label}”一行有 {row.Amounts.Length} 个数而表有 {width} 栏，空格已丢失，有多种（或没有）对应方式成立，金额未采用。请提供保留表格的文件。",
                    $"The line “{label}” has {row.Amounts.Length} numbers for {width} columns; its blanks are lost and {(candidates.Count == 0 ? "no reading fits" : "several readings fit")}, so its amounts are left out. Supply a file that keeps the table."),
                row.Lead[0].Place,
                row.Code);
        }

        return new(cells.ToImmutable(), row.Lead[0].Place, 1);
    }
}
