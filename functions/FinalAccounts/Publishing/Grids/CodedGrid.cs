using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Grids;

/// <summary>T02, T03, T05, T07 and T08: a line for each functional code, 类 款 项, and the total.</summary>
internal static class CodedGrid
{
    public static StatementGrid Of(Statement statement, ImmutableArray<GridLine> lines)
    {
        var body = lines.Select(line => Row(line, statement.Columns)).ToImmutableArray();
        var levels = body.Length == 0 ? 1 : Math.Max(1, body.Max(row => row.Level));
        return new(Header(statement.Columns), body, statement.Columns.Length + 2, levels);
    }

    private static GridRow Row(GridLine line, ImmutableArray<StatementColumn> columns)
    {
        var level = Level(line.Line.Code);
        var total = level == 0;
        return new(
            [
                GridCell.Number(line.Line.Code ?? ""),
                GridCell.Label(line.Line, level, total),
                .. columns.Select(column => GridCell.Amount(line[column.Key], total)),
            ],
            level);
    }

    // 类 has three digits, 款 five, 项 seven.
    private static int Level(string? code) => code is null ? 0 : Math.Clamp((code.Length - 1) / 2, 1, 3);

    private static ImmutableArray<GridRow> Header(ImmutableArray<StatementColumn> columns)
    {
        var grouped = GroupOf(columns);
        var rows = grouped.Length > 1 ? 2 : 1;
        var top = ImmutableArray.CreateBuilder<GridCell>();
        top.Add(GridCell.Heading("功能分类科目编码", rowSpan: rows));
        top.Add(GridCell.Heading("科目名称", rowSpan: rows));
        foreach (var column in columns)
        {
            if (rows == 1 || !grouped.Contains(column))
            {
                top.Add(GridCell.Heading(Titled(column), rowSpan: rows));
            }
            else if (column == grouped[0])
            {
                top.Add(GridCell.Heading("本年支出", grouped.Length));
            }
        }

        return rows == 1
            ? [new(top.ToImmutable())]
            : [new(top.ToImmutable()), new([.. grouped.Select(column => GridCell.Heading(Titled(column)))])];
    }

    // The form of T07 puts 小计, 基本支出 and 项目支出 under one heading 本年支出.
    private static ImmutableArray<StatementColumn> GroupOf(ImmutableArray<StatementColumn> columns) =>
        columns.Any(column => column.Key == ColumnKeys.Expenditure)
            ? [.. columns.Where(column => column.Key is ColumnKeys.Expenditure or ColumnKeys.Basic or ColumnKeys.Project)]
            : [];

    private static string Titled(StatementColumn column)
    {
        var hyphen = column.Title.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? column.Title : column.Title[(hyphen + 1)..];
    }
}
