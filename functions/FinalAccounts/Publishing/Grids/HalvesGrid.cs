using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Grids;

/// <summary>T01 and T04: income on the left, expenditure on the right, the totals of both on one row.</summary>
internal static class HalvesGrid
{
    // The lines that both halves have; between them the halves may be of different length.
    private static readonly ImmutableArray<(string Income, string Expenditure)> Anchors =
    [
        (LineKeys.IncomeTotal, LineKeys.ExpenditureTotal),
        (LineKeys.IncomeGrandTotal, LineKeys.ExpenditureGrandTotal),
    ];

    public static StatementGrid Of(Statement statement, ImmutableArray<GridLine> lines)
    {
        var income = new Half(lines.Where(IsIncome), statement.Columns);
        var expenditure = new Half(lines.Where(line => !IsIncome(line)), statement.Columns);
        var body = ImmutableArray.CreateBuilder<GridRow>();
        foreach (var (left, right) in Pair(income.Lines, expenditure.Lines))
        {
            body.Add(new([.. income.Cells(left), .. expenditure.Cells(right)]));
        }

        ImmutableArray<GridRow> header =
        [
            new([GridCell.Heading("收入", income.Width), GridCell.Heading("支出", expenditure.Width)]),
            new([.. income.Headings("项目"), .. expenditure.Headings("项目（按功能分类）")]),
        ];
        return new(header, body.ToImmutable(), income.Width + expenditure.Width, Levels: 1);
    }

    private static bool IsIncome(GridLine line) => line.Line.Key.StartsWith("income", StringComparison.Ordinal);

    private static IEnumerable<(GridLine? Income, GridLine? Expenditure)> Pair(ImmutableArray<GridLine> income, ImmutableArray<GridLine> expenditure)
    {
        var (left, right) = (0, 0);
        foreach (var (incomeAnchor, expenditureAnchor) in Anchors)
        {
            var leftEnd = IndexOf(income, incomeAnchor, left);
            var rightEnd = IndexOf(expenditure, expenditureAnchor, right);
            if (leftEnd < 0 || rightEnd < 0)
            {
                continue;
            }

            for (; left < leftEnd || right < rightEnd; left++, right++)
            {
                yield return (left < leftEnd ? income[left] : null, right < rightEnd ? expenditure[right] : null);
            }

            (left, right) = (leftEnd + 1, rightEnd + 1);
            yield return (income[leftEnd], expenditure[rightEnd]);
        }

        for (; left < income.Length || right < expenditure.Length; left++, right++)
        {
            yield return (left < income.Length ? income[left] : null, right < expenditure.Length ? expenditure[right] : null);
        }
    }

    private static int IndexOf(ImmutableArray<GridLine> lines, string key, int start)
    {
        for (var i = start; i < lines.Length; i++)
        {
            if (string.Equals(lines[i].Line.Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>One side: label, 行次 and the columns that any of its lines has a cell in.</summary>
    private sealed class Half
    {
        public Half(IEnumerable<GridLine> lines, ImmutableArray<StatementColumn> columns)
        {
            Lines = [.. lines];
            Columns = [.. columns.Where(column => Lines.Any(line => line[column.Key] is not null))];
        }

        public ImmutableArray<GridLine> Lines { get; }

        public ImmutableArray<StatementColumn> Columns { get; }

        public int Width => Columns.Length + 2;

        public IEnumerable<GridCell> Headings(string label) =>
            [GridCell.Heading(label), GridCell.Heading("行次"), .. Columns.Select(column => GridCell.Heading(column.Title))];

        public IEnumerable<GridCell> Cells(GridLine? line)
        {
            if (line is null)
            {
                return [GridCell.Filler(Width)];
            }

            var total = line.Line.Key.EndsWith("total", StringComparison.Ordinal);
            return
            [
                GridCell.Label(line.Line, total: total),
                GridCell.Number(line.Line.Number?.ToString() ?? ""),
                .. Columns.Select(column => GridCell.Amount(line[column.Key], total)),
            ];
        }
    }
}
