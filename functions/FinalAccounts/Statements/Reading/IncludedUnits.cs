using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads the list of units whose accounts the report includes.</summary>
internal static class IncludedUnits
{
    /// <summary>The units in the order of the list; none when the report has no such table.</summary>
    public static ImmutableArray<IncludedUnit> Read(List<SourceRow> rows)
    {
        var header = rows.FindIndex(row => !row.IsParagraph && row.Cells.Any(cell => cell.Key is "单位名称" or "预算单位名称" or "部门名称")
            && row.Cells.Any(cell => cell.Key is "序号" or "备注" or "预算级次" or "单位性质" or "单位级次"));
        if (header < 0)
        {
            return [];
        }

        int Column(params ReadOnlySpan<string> names)
        {
            foreach (var cell in rows[header].Cells)
            {
                if (names.Contains(cell.Key))
                {
                    return cell.Column;
                }
            }

            return -1;
        }

        var number = Column("序号");
        var name = Column("单位名称", "预算单位名称", "部门名称");
        var level = Column("预算级次", "单位级次", "备注", "单位性质");
        var units = ImmutableArray.CreateBuilder<IncludedUnit>();
        for (var i = header + 1; i < rows.Count && !rows[i].IsParagraph && rows[i].TableNumber - rows[header].TableNumber < 2; i++)
        {
            if (rows[i].At(name) is not { IsText: true } unit)
            {
                continue;
            }

            units.Add(new(TextAt(rows[i], number), unit.Text, TextAt(rows[i], level), unit.Place));
        }

        return units.DrainToImmutable();
    }

    private static string? TextAt(SourceRow row, int column) => column >= 0 && row.At(column) is { IsBlank: false } cell ? cell.Text : null;
}
