using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Grids;

/// <summary>T02, T03, T05, T07 and T08: a line for each functional code, 类 款 项, and the total; T06 where it is one list of economic codes.</summary>
internal static class CodedGrid
{
    public static StatementGrid Of(Statement statement, ImmutableArray<GridLine> lines)
    {
        var body = lines.Select(line => Row(line, statement.Columns)).ToImmutableArray();
        var levels = body.Length == 0 ? 1 : Math.Max(1, body.Max(row => row.Level));
        return new(Header(statement), body, statement.Columns.Length + 2, levels);
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

    private static ImmutableArray<GridRow> Header(Statement statement)
    {
        var columns = statement.Columns;
        var rows = columns.Any(column => Split(column).Group is not null) ? 2 : 1;
        var top = ImmutableArray.CreateBuilder<GridCell>();
        var bottom = ImmutableArray.CreateBuilder<GridCell>();
        top.Add(GridCell.Heading(statement.Id == StatementId.T06 ? "经济分类科目编码" : "功能分类科目编码", rowSpan: rows));
        top.Add(GridCell.Heading("科目名称", rowSpan: rows));
        for (var i = 0; i < columns.Length; i++)
        {
            var (group, title) = Split(columns[i]);
            if (group is null)
            {
                top.Add(GridCell.Heading(title, rowSpan: rows));
                continue;
            }

            bottom.Add(GridCell.Heading(title));
            if (i == 0 || Split(columns[i - 1]).Group != group)
            {
                top.Add(GridCell.Heading(group, columns[i..].TakeWhile(column => Split(column).Group == group).Count()));
            }
        }

        return rows == 1 ? [new(top.ToImmutable())] : [new(top.ToImmutable()), new(bottom.ToImmutable())];
    }

    // 本年支出-基本支出 is the column 基本支出 under the heading 本年支出.
    private static (string? Group, string Title) Split(StatementColumn column)
    {
        var hyphen = column.Title.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? (null, column.Title) : (column.Title[..hyphen], column.Title[(hyphen + 1)..]);
    }
}
