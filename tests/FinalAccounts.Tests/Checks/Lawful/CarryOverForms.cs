using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>Older forms in which balances are split into basic and project expenditure.</summary>
internal static class CarryOverForms
{
    /// <summary>公开01表 with two lines under each balance that say what of it is basic and what is project expenditure.</summary>
    public static Grid SplitBalances(Grid grid, string basic, string project) => grid with
    {
        Rows = [.. grid.Rows.SelectMany(row => row.Cells.Any(cell => cell.Figure is { Statement: "T01", Line: "income.opening" })
            ? [row, Part(row, basic, 0.25m), Part(row, project, 0.75m)]
            : new[] { row })],
    };

    /// <summary>公开01表 with a line of its own beside a balance, which takes a quarter of it.</summary>
    public static Grid BesideBalances(Grid grid, params (string Line, string Label)[] beside) => grid with
    {
        Rows = [.. grid.Rows.SelectMany(row => beside.Aggregate((IEnumerable<GridRow>)[row], (rows, one) => rows.SelectMany(each =>
            each.Cells.Any(cell => cell.Figure is { Statement: "T01" } figure && figure.Line == one.Line)
                ? [Half(each, one.Line, 0.75m), Half(each, one.Line, 0.25m, one.Label)]
                : new[] { each })))],
    };

    // The row with a part of one amount; with another label only that half of it.
    private static GridRow Half(GridRow row, string line, decimal share, string? label = null)
    {
        var at = row.Cells.ToList().FindIndex(cell => cell.Figure?.Line == line);
        var labelAt = row.Cells.Take(at).ToList().FindLastIndex(cell => cell.Figure is null && cell.Text.Length > 0 && !cell.Text.All(char.IsAsciiDigit));
        return new([.. row.Cells.Select((cell, i) =>
            i == at ? new GridCell(Print(cell.Figure!.Value!.Value * share))
            : label is null ? cell
            : new GridCell(i == labelAt ? label : ""))]);
    }

    /// <summary>公开05表 as 一般公共预算财政拨款收入支出决算表: opening balance, income, expenditure and closing balance, each by kind.</summary>
    public static Grid GeneralBudget(Grid grid, Department department)
    {
        if (!grid.Rows.Any(row => row.Cells.Any(cell => cell.Figure?.Statement == "T05")))
        {
            return grid;
        }

        string[] groups = ["年初结转和结余", "本年收入", "本年支出", "年末结转和结余"];
        string[] kinds = ["合计", "基本支出", "项目支出"];
        var codes = department.Programmes.Where(item => !item.General.IsEmpty)
            .SelectMany(item => (string[])[item.Code[..3], item.Code[..5], item.Code]).Distinct().Order(StringComparer.Ordinal);
        return new(
        [
            new([new("科目编码", RowSpan: 2), new("科目名称", RowSpan: 2), .. groups.Select(title => new GridCell(title, ColumnSpan: 3))], Header: true),
            new([.. groups.SelectMany(_ => kinds).Select(title => new GridCell(title))], Header: true),
            new([new(""), new("合计"), .. Amounts(department, "")]),
            .. codes.Select(code => new GridRow([new(code), new(Name(department, code)), .. Amounts(department, code)])),
        ]);
    }

    private static GridRow Part(GridRow balance, string label, decimal share) => new([.. balance.Cells.Select((cell, i) => cell switch
    {
        { Figure.Value: { } value } => new GridCell(Print(value * share)),
        { Figure: not null } => new GridCell(""),
        _ when cell.Text.Any(char.IsAsciiDigit) => new GridCell(""),
        _ => new GridCell(label),
    })]);

    private static IEnumerable<GridCell> Amounts(Department department, string code)
    {
        var money = department.Programmes.Where(item => item.Code.StartsWith(code, StringComparison.Ordinal)).Aggregate(default(Funding), (sum, item) => sum + item.General);
        var basicIncome = money.Basic;
        ImmutableArray<(decimal Basic, decimal Project)> flows =
        [
            (0m, money.Opening),
            (basicIncome, money.Income - basicIncome),
            (money.Basic, money.Project),
            (0m, money.Closing),
        ];
        return flows.SelectMany(flow => (decimal[])[flow.Basic + flow.Project, flow.Basic, flow.Project]).Select(yuan => new GridCell(Print(yuan / 10_000m)));
    }

    private static string Name(Department department, string code) =>
        code.Length == 7 ? department.Programmes.First(item => item.Code == code).Name : FunctionalClassification.NameOf(code);

    private static string Print(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("F2", CultureInfo.InvariantCulture);
}
