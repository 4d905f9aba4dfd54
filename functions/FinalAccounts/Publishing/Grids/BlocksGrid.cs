using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Grids;

/// <summary>T06: economic codes in blocks side by side, 人员经费 on the left and 公用经费 on the right, the two totals below.</summary>
internal static class BlocksGrid
{
    private const int BlockWidth = 3;

    public static StatementGrid Of(ImmutableArray<GridLine> lines)
    {
        var personnel = lines.Where(line => IsPersonnel(line.Line.Code)).ToImmutableArray();
        var goods = lines.Where(line => Class(line.Line.Code) == "302").ToImmutableArray();
        var rest = lines.Where(line => line.Line.Code is not null && !IsPersonnel(line.Line.Code) && Class(line.Line.Code) != "302").ToImmutableArray();
        ImmutableArray<ImmutableArray<GridLine>> blocks = [.. new[] { personnel, goods, rest }.Where((block, i) => i < 2 || block.Length > 0)];

        var publicWidth = (blocks.Length - 1) * BlockWidth;
        var body = ImmutableArray.CreateBuilder<GridRow>();
        for (var i = 0; i < blocks.Max(block => block.Length); i++)
        {
            body.Add(new([.. blocks.SelectMany(block => i < block.Length ? Cells(block[i]) : [GridCell.Filler(BlockWidth)])]));
        }

        var totals = lines.Where(line => line.Line.Code is null).ToImmutableArray();
        AddTotals(body, totals, publicWidth);

        ImmutableArray<GridRow> header =
        [
            new([GridCell.Heading("人员经费", BlockWidth), GridCell.Heading("公用经费", publicWidth)]),
            new([.. blocks.SelectMany(_ => Headings())]),
        ];
        return new(header, body.ToImmutable(), BlockWidth + publicWidth, Levels: 1);
    }

    private static void AddTotals(ImmutableArray<GridRow>.Builder body, ImmutableArray<GridLine> totals, int publicWidth)
    {
        var personnel = totals.FirstOrDefault(line => line.Line.Key == LineKeys.Personnel);
        var publicUse = totals.FirstOrDefault(line => line.Line.Key == LineKeys.PublicUse);
        if (personnel is not null || publicUse is not null)
        {
            body.Add(new([.. TotalCells(personnel, BlockWidth), .. TotalCells(publicUse, publicWidth)]));
        }

        foreach (var line in totals.Where(line => line != personnel && line != publicUse))
        {
            body.Add(new([.. TotalCells(line, BlockWidth + publicWidth)]));
        }
    }

    private static IEnumerable<GridCell> TotalCells(GridLine? line, int width) => line is null
        ? [GridCell.Filler(width)]
        : [GridCell.Label(line.Line, total: true, columnSpan: width - 1), GridCell.Amount(line[ColumnKeys.Amount], total: true)];

    private static IEnumerable<GridCell> Cells(GridLine line)
    {
        var level = line.Line.Code!.Length <= 3 ? 1 : 2;
        return [GridCell.Number(line.Line.Code), GridCell.Label(line.Line, level), GridCell.Amount(line[ColumnKeys.Amount])];
    }

    private static IEnumerable<GridCell> Headings() =>
        [GridCell.Heading("经济分类科目编码"), GridCell.Heading("科目名称"), GridCell.Heading("金额")];

    // 人员经费 is 301 and 303; everything else is 公用经费 (form 公开06表).
    private static bool IsPersonnel(string? code) => Class(code) is "301" or "303";

    private static string? Class(string? code) => code is { Length: >= 3 } ? code[..3] : code;
}
