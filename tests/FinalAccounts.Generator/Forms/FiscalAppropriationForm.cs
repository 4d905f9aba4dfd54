using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>公开04表 财政拨款收入支出决算总表.</summary>
public static class FiscalAppropriationForm
{
    private static readonly string[] Budgets = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];

    private static readonly string[] Keys = ["general-budget", "fund-budget", "capital-budget"];

    /// <summary>The table.</summary>
    public static Grid Print(ReportStyle style, Department department)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(department);
        var amounts = new AmountPrinter(style, 4);
        Funding[] money = [department.General, department.Fund, department.Capital];

        var income = Budgets.Select((name, i) => Left($"{ChineseNumber.Of(i + 1)}、{name}", "income." + Keys[i], money[i].Income)).ToList();
        income.AddRange(Enumerable.Repeat(UnlabelledLeft(), style.FunctionalLines - income.Count));
        income.Add(Left("本年收入合计", "income.total", department.FiscalIncome));
        income.Add(Left("年初财政拨款结转和结余", "income.opening", department.FiscalOpening));
        income.AddRange(Budgets.Select((name, i) => Left($"{ChineseNumber.Of(i + 1)}、{name}", "income.opening." + Keys[i], money[i].Opening)));
        income.Add(Left("总计", "income.grand-total", department.FiscalIncome + department.FiscalOpening));

        var expenditure = ExpenditureClasses.In(style).Select((line, i) =>
        {
            var own = department.Programmes.Where(programme => programme.Code.StartsWith(line.Code, StringComparison.Ordinal)).ToList();
            return Right(
                $"{ChineseNumber.Of(i + 1)}、{line.Name}",
                "expenditure." + line.Code,
                own.Sum(programme => programme.General.Expenditure),
                own.Sum(programme => programme.Fund.Expenditure),
                own.Sum(programme => programme.Capital.Expenditure));
        }).ToList();
        expenditure.Add(Right("本年支出合计", "expenditure.total", money[0].Expenditure, money[1].Expenditure, money[2].Expenditure));
        expenditure.Add(Right("年末财政拨款结转和结余", "expenditure.closing", money[0].Closing, money[1].Closing, money[2].Closing));
        expenditure.AddRange(Enumerable.Repeat(UnlabelledRight(), 3));
        expenditure.Add(Right(
            "总计",
            "expenditure.grand-total",
            money[0].Expenditure + money[0].Closing,
            money[1].Expenditure + money[1].Closing,
            money[2].Expenditure + money[2].Closing));
        return new Grid([.. Head(style), .. new TwoHalves(new(style), style.LineNumbers).Rows(income, expenditure)]);

        HalfLine Left(string label, string key, decimal amount) => new(label, key, name => [amounts.Amount(name, "amount", amount)]);
        HalfLine UnlabelledLeft() => new("", null, name => [amounts.Blank(name, "amount")]);
        HalfLine Right(string label, string key, decimal general, decimal fund, decimal capital) => new(label, key, name =>
        [
            amounts.Amount(name, "total", general + fund + capital),
            amounts.Amount(name, Keys[0], general),
            amounts.Amount(name, Keys[1], fund),
            amounts.Amount(name, Keys[2], capital),
        ]);
        HalfLine UnlabelledRight() => new("", null, name => [amounts.Blank(name, "total"), .. Keys.Select(key => amounts.Blank(name, key))]);
    }

    private static IEnumerable<GridRow> Head(ReportStyle style)
    {
        var labels = new Labels(style);
        yield return new([new("收 入", style.LineNumbers ? 3 : 2), new("支 出", style.LineNumbers ? 6 : 5)], Header: true);
        yield return new(
            [
                new("项 目"), .. Numbers("行次"), new(style.LineNumbers ? "金 额" : "决算数"),
                new("项目（按功能分类）"), .. Numbers("行次"), new("合 计"), .. Budgets.Select(name => new GridCell(labels.Whole(name))),
            ],
            Header: true);
        if (style.ColumnNumbers)
        {
            yield return new([new("栏 次"), .. Numbers(""), new("1"), new("栏 次"), .. Numbers(""), .. Labels.Numbers(2, 4)], Header: true);
        }

        IEnumerable<GridCell> Numbers(string title) => style.LineNumbers ? [new GridCell(title)] : [];
    }
}
