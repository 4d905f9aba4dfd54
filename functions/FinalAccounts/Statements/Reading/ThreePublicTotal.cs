using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// In the form with statistics (相关信息统计表; 云南, 重庆) “三公”经费支出 is a heading, and the total stands in the line 支出合计 under it.
/// </summary>
internal static class ThreePublicTotal
{
    private const string Total = "支出合计";
    private const string Heading = LineKeys.ThreePublicPrefix + "三公经费支出";

    /// <summary>The lines of the form as the section prints them.</summary>
    public static FormHalf Of(StatementSection section)
    {
        var half = section.Form.Halves[0];
        return section.Form.Id == StatementId.T09 && section.Rows.Any(row => row.Cells.Any(IsTotal))
            ? new(half.Side, half.ColumnSets, [new(LineKeys.ThreePublic, Total), .. half.Lines.Select(line => line.Key == LineKeys.ThreePublic ? line with { Key = Heading } : line)])
            : half;
    }

    // Text that kept no table has the amounts of the line in the same cell.
    private static bool IsTotal(SourceCell cell) =>
        cell.IsText && LabelText.Name(CanonicalText.Of(cell.Text.Trim().Split(' ', 2)[0])) == Total;
}
