using FinalAccounts.Generator.Forms;
using FinalAccounts.Generator.Model;

namespace FinalAccounts.Generator.Prose;

/// <summary>Part three as in Shanghai: totals first, each 项 with its opening budget, 三公 against the opening budget.</summary>
public static class ShanghaiProse
{
    /// <summary>Writes the sections.</summary>
    public static void Write(ProseWriter w, Department d)
    {
        ArgumentNullException.ThrowIfNull(w);
        ArgumentNullException.ThrowIfNull(d);
        w.Heading("一、收入支出决算总体情况说明", 3);
        w.Paragraph($"{d.Name}{d.Year}年度收入支出总计{w.Amount("收入支出总计", d.GrandTotal)}。与{d.Year - 1}年度相比，收入支出总计{w.Change("收入支出总计", d.GrandTotal, d.Comparison.PriorGrandTotal)}。");
        w.Heading("二、收入决算情况说明", 3);
        w.Paragraph(
            $"本年收入合计{w.Amount("本年收入合计", d.Income)}，其中：财政拨款收入{w.Amount("财政拨款收入", d.FiscalIncome)}{w.Share("财政拨款收入", d.FiscalIncome, d.Income)}；" +
            $"其他收入{w.Amount("其他收入", d.Programmes.Sum(p => p.OtherIncome))}{w.Share("其他收入", d.Programmes.Sum(p => p.OtherIncome), d.Income)}。");
        w.Heading("三、支出决算情况说明", 3);
        w.Paragraph(
            $"本年支出合计{w.Amount("本年支出合计", d.Expenditure)}，其中：基本支出{w.Amount("基本支出", d.Programmes.Sum(p => p.Basic))}{w.Share("基本支出", d.Programmes.Sum(p => p.Basic), d.Expenditure)}；" +
            $"项目支出{w.Amount("项目支出", d.Programmes.Sum(p => p.Project))}{w.Share("项目支出", d.Programmes.Sum(p => p.Project), d.Expenditure)}。");
        General(w, d);
        Basic(w, d);
        ThreePublic(w, d);
        Others(w, d);
    }

    private static void General(ProseWriter w, Department d)
    {
        w.Heading("四、一般公共预算财政拨款支出决算情况说明", 3);
        w.Heading("（一）一般公共预算财政拨款支出决算总体情况", 3);
        var spent = d.General.Expenditure;
        w.Paragraph(
            $"一般公共预算财政拨款支出{w.Amount("一般公共预算财政拨款支出", spent)}{w.Share("一般公共预算财政拨款支出占本年支出合计", spent, d.Expenditure).Replace("占 ", "占本年支出合计的", StringComparison.Ordinal)}。" +
            $"与{d.Year - 1}年度相比，一般公共预算财政拨款支出{w.Change("一般公共预算财政拨款支出", spent, d.Comparison.PriorGeneral)}。");
        w.Heading("（二）一般公共预算财政拨款支出决算结构情况", 3);
        var classes = d.Programmes.Where(p => p.General.Expenditure != 0).GroupBy(p => p.Code[..3]).Select(group =>
        {
            var name = FunctionalClassification.NameOf(group.Key);
            var amount = group.Sum(p => p.General.Expenditure);
            return $"{name}（类）{w.Amount(name, amount)}{w.Share(name, amount, spent)}";
        });
        w.Paragraph($"一般公共预算财政拨款支出{w.Amount("一般公共预算财政拨款支出", spent)}，主要用于以下方面：{string.Join("；", classes)}。");
        w.Heading("（三）一般公共预算财政拨款支出决算具体情况", 3);
        var budget = d.Comparison.BudgetByItem.Values.Sum();
        w.Paragraph(
            $"一般公共预算财政拨款支出年初预算为{w.Amount("一般公共预算财政拨款支出", budget, "opening-budget")}，" +
            $"支出决算为{w.Amount("一般公共预算财政拨款支出", spent, "final")}{w.Completion("一般公共预算财政拨款支出", spent, budget, "年初预算")}。其中：");
        var number = 1;
        foreach (var programme in d.Programmes.Where(p => p.General.Expenditure != 0))
        {
            var planned = d.Comparison.BudgetByItem[programme.Code];
            var final = programme.General.Expenditure;
            var direction = final == planned ? "决算数与预算数持平" : $"决算数{(final > planned ? "大于" : "小于")}预算数的主要原因：年中调整";
            w.Paragraph(
                $"{number++}、{FunctionalClassification.NameOf(programme.Code[..3])}（类）{FunctionalClassification.NameOf(programme.Code[..5])}（款）{programme.Name}（项）。" +
                $"年初预算为{w.Amount(programme.Code, planned, "opening-budget")}，支出决算为{w.Amount(programme.Code, final, "final")}。{direction}。");
        }
    }

    private static void Basic(ProseWriter w, Department d)
    {
        w.Heading("五、一般公共预算财政拨款基本支出决算情况说明", 3);
        w.Paragraph(
            $"一般公共预算财政拨款基本支出{w.Amount("一般公共预算财政拨款基本支出", d.General.Basic)}。" +
            $"其中：人员经费{w.Amount("人员经费", d.Personnel)}，主要包括：基本工资、津贴补贴；公用经费{w.Amount("公用经费", d.PublicUse)}，主要包括：办公费、印刷费。");
    }

    private static void ThreePublic(ProseWriter w, Department d)
    {
        var money = d.ThreePublic;
        w.Heading("六、财政拨款“三公”经费支出决算情况说明", 3);
        w.Paragraph(
            $"“三公”经费财政拨款支出预算为{w.Amount("三公经费支出", money.Total.AdjustedBudget, "adjusted-budget")}，支出决算为{w.Amount("三公经费支出", money.Total.Final, "final")}" +
            $"{w.Completion("三公经费支出", money.Total.Final, money.Total.AdjustedBudget, "预算")}，其中：因公出国（境）费决算为{w.Amount("因公出国（境）费", money.Abroad.Final, "final")}；" +
            $"公务用车购置及运行维护费支出决算为{w.Amount("公务用车购置及运行维护费", money.Vehicles.Final, "final")}；公务接待费支出决算为{w.Amount("公务接待费", money.Reception.Final, "final")}。");
        w.Paragraph($"{d.Year}年度“三公”经费财政拨款支出决算数{w.Change("三公经费支出", money.Total.Final, money.Total.Prior)}。");
        w.Heading("七、政府性基金预算财政拨款收入支出决算情况说明", 3);
        w.Paragraph(d.Fund.IsEmpty
            ? $"{d.Name}{d.Year}年度无政府性基金预算财政拨款收入和支出。"
            : $"{d.Name}{d.Year}年度政府性基金预算财政拨款支出{w.Amount("政府性基金预算财政拨款支出", d.Fund.Expenditure)}。");
    }

    private static void Others(ProseWriter w, Department d)
    {
        w.Heading("八、其他重要事项的情况说明", 3);
        w.Heading("（一）机关运行经费支出情况", 3);
        w.Paragraph($"机关运行经费支出{w.Amount("机关运行经费支出", d.Comparison.Operating)}，{w.Change("机关运行经费支出", d.Comparison.Operating, d.Comparison.PriorOperating)}。");
        w.Heading("（二）政府采购支出情况", 3);
        w.Paragraph(
            $"{d.Name}{d.Year}年度政府采购金额为{w.Amount("政府采购支出总额", d.Comparison.Goods + d.Comparison.Works + d.Comparison.Services)}，" +
            $"其中：货物采购金额{w.Amount("政府采购货物支出", d.Comparison.Goods)}、工程采购金额{w.Amount("政府采购工程支出", d.Comparison.Works)}、服务采购金额{w.Amount("政府采购服务支出", d.Comparison.Services)}。");
        w.Heading("（三）国有资产占有使用情况说明", 3);
        var kinds = string.Join("、", AssetsForm.KindNames.Zip(d.Assets.Vehicles, (name, count) => name + w.Count(name, count, "辆")));
        w.Paragraph(
            $"截至{d.Year}年12月31日，{d.Name}共有车辆{w.Count("车辆", d.Assets.Vehicles.Sum(), "辆")}，其中：{kinds}。" +
            $"单价100万元（含）以上设备（不含车辆）{w.Count("设备", d.Assets.Equipment, "台（套）")}。");
    }
}
