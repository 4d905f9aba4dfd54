using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Reads statements by functional code from text that kept no table.</summary>
internal static class LooseFunctional
{
    /// <summary>Reads the section; what its blanks leave open goes to the builder as open rows.</summary>
    public static void Read(StatementSection section, StatementBuilder builder)
    {
        var half = section.Form.Halves[0];
        var parts = new FunctionalRows(CodeParts.Join(BrokenAmounts.Join(LooseLines.Of(section.Rows, CodeColumns.IsTotal))), half);
        var rows = parts.Rows;
        if (rows.Count == 0)
        {
            builder.Problem("no-rows", new("找到了表名和表头，但没有任何数据行。请核对原表。", "The title and the header were found, but not a single line under them. Look at the source."), section.Title.Place);
            return;
        }

        var (_, printed) = LooseColumns.Of(parts.Header, half, rows.Max(row => builder.Width(row.Amounts)));
        if (printed.Count == 0)
        {
            builder.Problem("no-header", new("表头中没有可识别的栏目，无法确定各列的含义。请核对原表。", "The header names no known column, so the meaning of the columns is not certain. Look at the source."), section.Title.Place);
            return;
        }

        // A total in the header comes again with the header on each page, with its amounts or without.
        rows.RemoveAll(row => row.Code is null && row.Amounts.Count == 0 && row.BehindHeader is not { Count: > 0 } && rows.Exists(other => other != row && other.Code is null));
        rows.RemoveAll(row => row.Code is null && rows.Find(other => other.Code is null) is var first && first != row && SameAmounts(first!, row));
        WrappedNames.Join(rows, parts.AboveFirst);
        printed.ForEach(column => builder.Column(column.Column));
        List<SlottedRow> slotted = [];
        foreach (var row in rows)
        {
            var line = builder.Line(row.Code ?? LineKeys.Total, row.Code, row.Name, number: null, row.Place);
            if (row.HasBrokenAmounts)
            {
                builder.Open(line, printed, row.Amounts, row.Place).Candidates = [];
            }
            else if (row.BehindHeader is null)
            {
                var open = builder.Open(line, printed, WithoutPageNumber(row.Amounts, printed.Count), row.Place);
                // 合计 may stand in another of the code's columns than the names do, so its lines tell nothing.
                slotted.AddRange(row.Code is null ? [] : [new SlottedRow(row.Place, row.NamePlace ?? row.Place, open)]);
            }
            else
            {
                // The words of the header that share the total's line stand over the expenditure columns, so those print no total.
                var (from, to) = (printed.FindIndex(IsExpenditure), printed.FindLastIndex(IsExpenditure));
                from = from < 0 ? printed.Count : from;
                builder.Open(line, printed[..from], row.Amounts, row.Place);
                builder.Open(line, printed[(to + 1)..], row.BehindHeader, row.Place);
            }
        }

        LineSlots.Read(slotted);
    }

    private static bool IsExpenditure(FormColumn column) => column.Key is ColumnKeys.Total or ColumnKeys.Expenditure or ColumnKeys.Basic or ColumnKeys.Project;

    private static bool SameAmounts(LooseRow a, LooseRow b) =>
        a.Amounts.Concat(a.BehindHeader ?? []).Select(amount => amount.Text).SequenceEqual(b.Amounts.Concat(b.BehindHeader ?? []).Select(amount => amount.Text));

    // A page's number stands behind the last line of a page as one amount too many.
    private static List<SourceCell> WithoutPageNumber(List<SourceCell> amounts, int width) =>
        amounts.Count == width + 1 && amounts[^1].Amount.IsWhole ? amounts[..^1] : amounts;
}
