using FinalAccounts.Generator.Forms;
using FinalAccounts.Generator.Model;

namespace FinalAccounts.Generator.Prose;

/// <summary>Part three as in Jiangxi: changes, shares, budgets by class, 三公 item by item, procurement, assets.</summary>
public static class JiangxiProse
{
    /// <summary>Writes the sections.</summary>
    public static void Write(ProseWriter writer, Department department)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(department);
        Income(writer, department);
        Expenditure(writer, department);
        Fiscal(writer, department);
        Basic(writer, department);
        ThreePublic(writer, department);
        Others(writer, department);
    }

    private static void Income(ProseWriter w, Department d)
    {
        w.Heading("一、收入决算情况说明", 3);
        w.Paragraph(
            $"本部门 {d.Year} 年度收入总计 {w.Amount("收入总计", d.GrandTotal)}，其中年初结转和结余 {w.Amount("年初结转和结余", d.Opening)}，" +
            $"{w.Change("年初结转和结余", d.Opening, d.Comparison.PriorOpening)}；" +
            $"使用非财政拨款结余(含专用结余) {w.Amount("使用非财政拨款结余", d.SurplusUsed)}；本年收入合计 {w.Amount("本年收入合计", d.Income)}，" +
            $"{w.Change("本年收入合计", d.Income, d.Comparison.PriorIncome)}，主要原因：年度工作任务变化。");
        w.Paragraph("本年收入的具体构成：" + string.Join("；", Parts(w, d.Income,
        [
            ("财政拨款收入", d.FiscalIncome),
            ("事业收入", d.Programmes.Sum(p => p.Undertaking)),
            ("经营收入", d.Programmes.Sum(p => p.Business)),
            ("上级补助收入", d.Programmes.Sum(p => p.SuperiorSubsidy)),
            ("附属单位上缴收入", d.Programmes.Sum(p => p.Affiliated)),
            ("其他收入", d.Programmes.Sum(p => p.OtherIncome)),
        ])) + "。");
    }

    private static void Expenditure(ProseWriter w, Department d)
    {
        w.Heading("二、支出决算情况说明", 3);
        w.Paragraph(
            $"本部门 {d.Year} 年度支出总计 {w.Amount("支出总计", d.GrandTotal)}，其中本年支出合计 {w.Amount("本年支出合计", d.Expenditure)}，" +
            $"{w.Change("本年支出合计", d.Expenditure, d.Comparison.PriorExpenditure)}，主要原因：项目支出变化；" +
            $"结余分配 {w.Amount("结余分配", d.SurplusDistribution)}；年末结转和结余 {w.Amount("年末结转和结余", d.Closing)}，" +
            $"{w.Change("年末结转和结余", d.Closing, d.Comparison.PriorClosing)}，主要原因：资金结转变化。");
        w.Paragraph("本年支出的具体构成：" + string.Join("；", Parts(w, d.Expenditure,
        [
            ("基本支出", d.Programmes.Sum(p => p.Basic)),
            ("项目支出", d.Programmes.Sum(p => p.Project)),
            ("经营支出", d.Programmes.Sum(p => p.BusinessExpenditure)),
            ("上缴上级支出", d.Programmes.Sum(p => p.RemittedToSuperior)),
            ("对附属单位补助支出", d.Programmes.Sum(p => p.SubsidyToAffiliated)),
        ])) + "。");
    }

    private static void Fiscal(ProseWriter w, Department d)
    {
        w.Heading("三、财政拨款支出决算情况说明", 3);
        var budget = d.Comparison.BudgetByClass.Values.Sum();
        w.Paragraph(
            $"本部门 {d.Year} 年度财政拨款本年支出年初预算数 {w.Amount("财政拨款本年支出", budget, "opening-budget")}，" +
            $"决算数 {w.Amount("财政拨款本年支出", d.FiscalExpenditure, "final")}{w.Completion("财政拨款本年支出", d.FiscalExpenditure, budget, "年初预算")}。其中：");
        var number = 1;
        foreach (var (code, planned) in d.Comparison.BudgetByClass)
        {
            var own = d.Programmes.Where(p => p.Code.StartsWith(code, StringComparison.Ordinal)).ToList();
            var spent = own.Sum(p => p.General.Expenditure + p.Fund.Expenditure + p.Capital.Expenditure);
            var name = FunctionalClassification.NameOf(code);
            w.Paragraph(
                $"（{ChineseNumber.Of(number++)}）{name}（类）年初预算数 {w.Amount(name, planned, "opening-budget")}，" +
                $"决算数 {w.Amount(name, spent, "final")}{w.Completion(name, spent, planned, "年初预算")}。预决算差异主要原因：年中调整。");
        }
    }

    private static void Basic(ProseWriter w, Department d)
    {
        w.Heading("四、一般公共预算财政拨款基本支出决算情况说明", 3);
        w.Paragraph($"本部门 {d.Year} 年度一般公共预算财政拨款基本支出 {w.Amount("一般公共预算财政拨款基本支出", d.General.Basic)}，其中：");
        (string Code, string Name)[] classes = [("301", "工资福利支出"), ("302", "商品和服务支出"), ("303", "对个人和家庭补助支出"), ("310", "资本性支出")];
        for (var i = 0; i < classes.Length; i++)
        {
            var now = d.EconomicAmount(classes[i].Code);
            w.Paragraph(
                $"（{ChineseNumber.Of(i + 1)}）{classes[i].Name} {w.Amount(classes[i].Name, now)}，" +
                $"{w.Change(classes[i].Name, now, d.Comparison.PriorEconomic[classes[i].Code])}，主要原因：人员和工作任务变化。");
        }
    }

    private static void ThreePublic(ProseWriter w, Department d)
    {
        var money = d.ThreePublic;
        w.Heading("五、财政拨款“三公”经费支出决算情况说明", 3);
        w.Paragraph($"本部门 {d.Year} 年度财政拨款“三公”经费支出{Planned("三公经费支出", money.Total)}，其中：");
        w.Paragraph(
            $"（一）因公出国（境）费{Planned("因公出国（境）费", money.Abroad)}。" +
            $"全年安排因公出国（境）团组 {w.Count("因公出国（境）团组", money.AbroadGroups, "个")}，累计 {w.Count("因公出国（境）人次", money.AbroadPersons, "人次")}。");
        w.Paragraph($"（二）公务用车购置及运行维护费{Budgeted("公务用车购置及运行维护费", money.Vehicles)}，其中：");
        w.Paragraph($"公务用车购置{Planned("公务用车购置", money.Purchase)}。全年使用财政拨款购置公务用车 {w.Count("购置公务用车", money.VehiclesBought, "辆")}。");
        w.Paragraph(
            $"公务用车运行维护费{Planned("公务用车运行维护费", money.Operation)}。" +
            $"年末使用财政拨款负担费用的公务用车保有量 {w.Count("公务用车保有量", money.VehiclesHeld, "辆")}。");
        w.Paragraph(
            $"（三）公务接待费{Planned("公务接待费", money.Reception)}。全年国内公务接待 {w.Count("国内公务接待批次", money.ReceptionBatches, "批")}，" +
            $"累计接待 {w.Count("国内公务接待人次", money.ReceptionPersons, "人次")}。");

        string Budgeted(string subject, Planned planned) =>
            $"全年预算数 {w.Amount(subject, planned.AdjustedBudget, "adjusted-budget")}，决算数 {w.Amount(subject, planned.Final, "final")}" +
            w.Completion(subject, planned.Final, planned.AdjustedBudget, "全年预算");
        string Planned(string subject, Planned planned) =>
            $"{Budgeted(subject, planned)}；决算数{w.Change(subject, planned.Final, planned.Prior)}";
    }

    private static void Others(ProseWriter w, Department d)
    {
        w.Heading("六、机关运行经费支出情况说明", 3);
        w.Paragraph(
            $"本部门 {d.Year} 年度机关运行经费支出 {w.Amount("机关运行经费支出", d.Comparison.Operating)}，" +
            $"决算数{w.Change("机关运行经费支出", d.Comparison.Operating, d.Comparison.PriorOperating)}，主要原因：日常开支变化。");
        w.Heading("七、政府采购支出情况说明", 3);
        w.Paragraph(
            $"本部门 {d.Year} 年度政府采购支出总额 {w.Amount("政府采购支出总额", d.Comparison.Goods + d.Comparison.Works + d.Comparison.Services)}，" +
            $"其中：政府采购货物支出 {w.Amount("政府采购货物支出", d.Comparison.Goods)}、政府采购工程支出 {w.Amount("政府采购工程支出", d.Comparison.Works)}、" +
            $"政府采购服务支出 {w.Amount("政府采购服务支出", d.Comparison.Services)}。");
        w.Heading("八、国有资产占用情况说明", 3);
        var kinds = string.Join("、", AssetsForm.KindNames.Zip(d.Assets.Vehicles, (name, count) => name + " " + w.Count(name, count, "辆")));
        w.Paragraph(
            $"截止 {d.Year} 年 12 月 31 日，本部门共有车辆 {w.Count("车辆", d.Assets.Vehicles.Sum(), "辆")}，其中：{kinds}。" +
            $"本部门单价 100 万元（含）以上设备（不含车辆） {w.Count("设备", d.Assets.Equipment, "台（套）")}。");
    }

    private static IEnumerable<string> Parts(ProseWriter w, decimal total, (string Name, decimal Amount)[] parts) =>
        parts.Select(part => $"{part.Name} {w.Amount(part.Name, part.Amount)}{w.Share(part.Name, part.Amount, total)}");
}
