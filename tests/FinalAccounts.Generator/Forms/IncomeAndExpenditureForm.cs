using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>公开01表 收入支出决算总表.</summary>
public static class IncomeAndExpenditureForm
{
    /// <summary>The table.</summary>
    public static Grid Print(ReportStyle style, Department department)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(department);
        var amounts = new AmountPrinter(style, 1);
        var height = style.FunctionalLines;

        var income = IncomeLines(style, department).Select((line, i) => Line($"{ChineseNumber.Of(i + 1)}、{line.Label}", line.Key, line.Amount)).ToList();
        income.AddRange(Enumerable.Repeat(Unlabelled(), height - income.Count));
        income.Add(Line("本年收入合计", "income.total", department.Income));
        income.Add(Line("使用非财政拨款结余（含专用结余）", "income.surplus-used", department.SurplusUsed));
        income.Add(Line("年初结转和结余", "income.opening", department.Opening));

        var expenditure = ExpenditureClasses.In(style)
            .Select((line, i) => Line(
                $"{ChineseNumber.Of(i + 1)}、{line.Name}",
                "expenditure." + line.Code,
                department.Programmes.Where(programme => programme.Code.StartsWith(line.Code, StringComparison.Ordinal)).Sum(programme => programme.Expenditure)))
            .ToList();
        expenditure.Add(Line("本年支出合计", "expenditure.total", department.Expenditure));
        expenditure.Add(Line("结余分配", "expenditure.surplus-distribution", department.SurplusDistribution));
        expenditure.Add(Line("年末结转和结余", "expenditure.closing", department.Closing));
        if (style.LineNumbers)
        {
            income.Add(Unlabelled());
            expenditure.Add(Unlabelled());
        }

        income.Add(Line("总计", "income.grand-total", department.GrandTotal));
        expenditure.Add(Line("总计", "expenditure.grand-total", department.GrandTotal));
        return new Grid([.. Head(style), .. new TwoHalves(new(style), style.LineNumbers).Rows(income, expenditure)]);

        HalfLine Line(string label, string key, decimal amount) => new(label, key, name => [amounts.Amount(name, "amount", amount)]);
        HalfLine Unlabelled() => new("", null, name => [amounts.Blank(name, "amount")]);
    }

    private static IEnumerable<(string Label, string Key, decimal Amount)> IncomeLines(ReportStyle style, Department department)
    {
        if (style.SplitFiscalIncome)
        {
            yield return ("一般公共预算财政拨款收入", "income.general-budget", department.General.Income);
            yield return ("政府性基金预算财政拨款收入", "income.fund-budget", department.Fund.Income);
            yield return ("国有资本经营预算财政拨款收入", "income.capital-budget", department.Capital.Income);
        }
        else
        {
            yield return ("财政拨款收入", "income.fiscal-appropriation", department.FiscalIncome);
        }

        yield return ("上级补助收入", "income.superior-subsidy", department.Programmes.Sum(programme => programme.SuperiorSubsidy));
        yield return ("事业收入", "income.undertaking", department.Programmes.Sum(programme => programme.Undertaking));
        yield return ("经营收入", "income.business", department.Programmes.Sum(programme => programme.Business));
        yield return ("附属单位上缴收入", "income.affiliated-units", department.Programmes.Sum(programme => programme.Affiliated));
        yield return ("其他收入", "income.other", department.Programmes.Sum(programme => programme.OtherIncome));
    }

    private static IEnumerable<GridRow> Head(ReportStyle style)
    {
        var width = style.LineNumbers ? 3 : 2;
        var amount = style.LineNumbers ? "金 额" : "决算数";
        yield return new([new("收入", width), new("支出", width)], Header: true);
        yield return new([new("项 目"), .. Numbers("行次"), new(amount), new("项目（按功能分类）"), .. Numbers("行次"), new(amount)], Header: true);
        if (style.ColumnNumbers)
        {
            yield return new([new("栏 次"), .. Numbers(""), new("1"), new("栏 次"), .. Numbers(""), new("2")], Header: true);
        }

        IEnumerable<GridCell> Numbers(string title) => style.LineNumbers ? [new GridCell(title)] : [];
    }
}

/// <summary>The functional classes that 公开01表 and 公开04表 list.</summary>
public static class ExpenditureClasses
{
    /// <summary>All 26, or the 24 of forms without 国有资本经营预算支出 and 抗疫特别国债安排的支出.</summary>
    public static IEnumerable<(string Code, string Name)> In(ReportStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var labels = new Labels(style);
        return FunctionalClassification.Classes
            .Where(line => style.FunctionalLines == 26 || line.Code is not ("223" or "234"))
            .Select(line => (line.Code, labels.ClassName(line.Code)));
    }
}
