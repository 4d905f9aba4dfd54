using System.Collections.Immutable;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>公开06表 一般公共预算财政拨款基本支出决算表: blocks of economic codes side by side.</summary>
public static class BasicExpenditureForm
{
    /// <summary>The table.</summary>
    public static Grid Print(ReportStyle style, Department department)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(department);
        var amounts = new AmountPrinter(style, 6);
        var labels = new Labels(style);
        var blocks = Blocks(style.EconomicBlocks);
        var width = style.EconomicCodesSplit ? 4 : 3;
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        rows.AddRange(Head(style, blocks.Length, width));
        for (var i = 0; i < blocks.Max(block => block.Length); i++)
        {
            rows.Add(new([.. blocks.SelectMany(block => i < block.Length ? Line(block[i].Code, block[i].Name) : Labels.Blanks(width))]));
        }

        rows.Add(new([
            new("人员经费合计", width - 1),
            amounts.Amount("personnel", "amount", department.Personnel),
            new("公用经费合计", (width * (blocks.Length - 1)) - 1),
            amounts.Amount("public-use", "amount", department.PublicUse),
        ]));
        return new Grid(rows.ToImmutable());

        IEnumerable<GridCell> Line(string code, string name)
        {
            if (style.EconomicCodesSplit)
            {
                yield return new(code[..3]);
                yield return new(code[3..]);
            }
            else
            {
                yield return new(code);
            }

            yield return new(labels.BesideCode(name));
            yield return amounts.Amount(code, "amount", department.EconomicAmount(code));
        }
    }

    private static (string Code, string Name)[][] Blocks(EconomicBlocks blocks)
    {
        (string, string)[] personnel = [.. Classes("301", "303")];
        return blocks switch
        {
            EconomicBlocks.Two => [personnel, [.. Classes("302", "310")]],
            EconomicBlocks.TwoLong => [personnel, [.. Classes("302", "307", "310", "399")]],
            _ => [personnel, [.. Classes("302")], [.. Classes("307", "310", "399")]],
        };
    }

    private static IEnumerable<(string Code, string Name)> Classes(params string[] codes) => codes.SelectMany(EconomicClassification.Class);

    private static IEnumerable<GridRow> Head(ReportStyle style, int blocks, int width)
    {
        var amount = style.LineNumbers ? "金额" : "决算数";
        yield return new([new("人员经费", width), new("公用经费", width * (blocks - 1))], Header: true);
        if (!style.EconomicCodesSplit)
        {
            yield return new([.. Enumerable.Range(0, blocks).SelectMany(_ => new GridCell[] { new("经济分类科目编码"), new("科目名称"), new(amount) })], Header: true);
            yield break;
        }

        yield return new(
            [.. Enumerable.Range(0, blocks).SelectMany(_ => new GridCell[] { new("经济分类科目编码", 2), new("科目名称", RowSpan: 2), new(amount, RowSpan: 2) })],
            Header: true);
        yield return new([.. Enumerable.Range(0, blocks).SelectMany(_ => new GridCell[] { new("类"), new("款") })], Header: true);
    }
}
