using System.Collections.Immutable;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Forms;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Prose;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator;

/// <summary>Prints a department's final accounts as a document in a style.</summary>
/// <param name="style">The style.</param>
/// <param name="department">The department; its amounts must fit the style's forms (<see cref="DepartmentLimits"/>).</param>
public sealed class ReportPrinter(ReportStyle style, Department department)
{
    // A table longer than this runs over the page's end, when the style breaks pages.
    private const int LinesOfAPage = 14;

    private readonly ImmutableArray<PrintedBlock>.Builder blocks = ImmutableArray.CreateBuilder<PrintedBlock>();
    private int page = 4;

    /// <summary>The whole report and what its prose claims.</summary>
    public (PrintedDocument Document, ImmutableArray<ExpectedClaim> Claims) Print()
    {
        blocks.Add(new Heading($"{department.Name} {department.Year} 年度部门决算", 1));
        Contents();
        PartOne();
        var prose = Prose();
        if (style.ProseFirst)
        {
            blocks.AddRange(prose.Blocks);
        }

        blocks.Add(new Heading($"第二部分 {department.Year} 年度部门决算表", 2));
        for (var i = 0; i < style.Order.Length; i++)
        {
            Statement(style.Order[i], i + 1);
        }

        if (!style.ProseFirst)
        {
            blocks.AddRange(prose.Blocks);
        }

        blocks.Add(new Heading("第四部分 名词解释", 2));
        blocks.Add(new TextLine("一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。"));
        blocks.Add(new TextLine("二、“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费，见财政拨款“三公”经费支出决算表。"));
        return (new PrintedDocument(blocks.ToImmutable()), prose.Claims);
    }

    private void Contents()
    {
        if (style.Contents == ContentsPrint.None)
        {
            return;
        }

        blocks.Add(new TextLine("目 录"));
        blocks.Add(new TextLine($"第一部分 {department.Name}概况"));
        blocks.Add(new TextLine($"第二部分 {department.Year} 年度部门决算表"));
        for (var i = 0; i < style.Order.Length; i++)
        {
            var end = style.Contents switch { ContentsPrint.DotLeaders => $"……………………{i + 5}", ContentsPrint.GluedPageNumbers => $"{i + 5}", _ => "" };
            blocks.Add(new TextLine($"{ChineseNumber.Of(i + 1)}、{StatementTitles.Name(style, style.Order[i])}{end}"));
        }

        blocks.Add(new TextLine($"第三部分 {department.Year} 年度部门决算情况说明"));
        blocks.Add(new TextLine("第四部分 名词解释"));
    }

    private void PartOne()
    {
        blocks.Add(new Heading($"第一部分 {department.Name}概况", 2));
        blocks.Add(new Heading("一、部门主要职责", 3));
        blocks.Add(new TextLine("贯彻执行国家有关方针政策和法律法规，拟订本领域发展规划、年度计划并组织实施。"));
        blocks.Add(new Heading("二、机构设置情况", 3));
        blocks.Add(new TextLine("纳入本套部门决算汇编范围的单位共 1 个，各项数据见收入支出决算总表等附表。"));
    }

    private ProseWriter Prose()
    {
        var writer = new ProseWriter();
        if (style.Prose == ProseFrame.None)
        {
            return writer;
        }

        writer.Heading($"第三部分 {department.Year} 年度部门决算情况说明", 2);
        if (style.Prose == ProseFrame.Jiangxi)
        {
            JiangxiProse.Write(writer, department);
        }
        else
        {
            ShanghaiProse.Write(writer, department);
        }

        return writer;
    }

    private void Statement(int statement, int position)
    {
        blocks.Add(new Heading(StatementTitles.Heading(style, statement, position, department.Year), 3));
        FormLines(statement, position);
        var grid = TableOf(statement);
        Paged(grid);
        if (style.Notes)
        {
            blocks.Add(new TextLine(StatementNotes.Of(statement)));
        }

        if (statement is 7 or 8 && (statement == 7 ? department.Fund : department.Capital).IsEmpty)
        {
            blocks.Add(new TextLine($"{department.Name}无{(statement == 7 ? "政府性基金预算" : "国有资本经营预算")}财政拨款收入和支出，故本表无数据。"));
        }
    }

    private void FormLines(int statement, int position)
    {
        var form = StatementTitles.FormNumber(style, position);
        var unit = statement == 10 ? "单位：台、辆、套" : $"金额单位：{style.Unit}";
        var name = $"部门：{department.Name}";
        var year = $"{department.Year} 年度";
        string?[] lines = style.UnitLine switch
        {
            UnitLinePosition.OwnLine => [form, name, year, unit],
            UnitLinePosition.AfterForm => [name, year, form, unit],
            UnitLinePosition.OneLine => [form, $"{name}    {year}    {unit}"],
            _ => [form, statement == 10 ? unit : $"单位：{style.Unit}"],
        };
        blocks.AddRange(lines.OfType<string>().Select(line => new TextLine(line)));
    }

    private Grid TableOf(int statement) => statement switch
    {
        1 => IncomeAndExpenditureForm.Print(style, department),
        2 => FunctionalForms.Income(style, department),
        3 => FunctionalForms.Expenditure(style, department),
        4 => FiscalAppropriationForm.Print(style, department),
        5 => FunctionalForms.General(style, department),
        6 => BasicExpenditureForm.Print(style, department),
        7 => FunctionalForms.Fund(style, department),
        8 => FunctionalForms.Capital(style, department),
        9 => ThreePublicForms.Print(style, department),
        10 => AssetsForm.Print(style, department),
        _ => throw new ArgumentOutOfRangeException(nameof(statement)),
    };

    private void Paged(Grid grid)
    {
        ImmutableArray<GridRow> head = [.. grid.Rows.Where(row => row.Header)];
        ImmutableArray<GridRow> body = [.. grid.Rows.Where(row => !row.Header)];
        if (style.PageBreaks == PageBreaks.None || body.Length <= LinesOfAPage)
        {
            blocks.Add(grid);
            return;
        }

        for (var i = 0; i < body.Length; i += LinesOfAPage)
        {
            var rows = body.Skip(i).Take(LinesOfAPage);
            var withHead = i == 0 || style.PageBreaks == PageBreaks.RepeatedHeader;
            var repeated = i == 0 ? head : [.. head.Select(WithoutFigures)];
            if (i > 0)
            {
                blocks.Add(new PageEnd(page++));
            }

            blocks.Add(new Grid(withHead ? [.. repeated, .. rows] : [.. rows]) { Continues = i > 0 });
        }
    }

    // A total in the head is a figure once, not on every page: the head is printed again without it.
    private static GridRow WithoutFigures(GridRow row) =>
        row with { Cells = [.. row.Cells.Select(cell => cell.Figure is null ? cell : new GridCell(""))] };
}
