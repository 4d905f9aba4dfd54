using static FinalAccounts.Statements.ColumnKeys;

namespace FinalAccounts.Statements.Forms;

/// <summary>公开09表: travel abroad, vehicles and receptions, with budget and final figures.</summary>
internal static class ThreePublicForm
{
    /// <summary>The form.</summary>
    public static StatementForm ThreePublic { get; } = new(
        StatementId.T09,
        "财政拨款“三公”经费支出决算表",
        [
            "财政拨款三公经费支出决算表", "一般公共预算财政拨款三公经费支出决算表", "三公经费支出决算表", "一般公共预算三公经费支出决算表",
            "财政拨款三公经费决算表", "三公经费决算表", "三公经费财政拨款支出决算表", "一般公共预算财政拨款三公经费支出表",
            "一般公共预算三公经费支出情况表", "三公经费支出情况表", "财政拨款三公经费及会议费培训费支出决算表",
            "财政拨款三公经费及机关运行经费支出决算表", "三公经费及机关运行经费支出决算表", "财政拨款三公经费机关运行经费支出决算表",
            "三公经费公共预算财政拨款支出决算表", "三公经费机关运行经费情况表", "财政拨款三公经费及机关运行经费决算表", "三公经费及会议费培训费支出决算表",
            "一般公共预算财政拨款三公经费会议费培训费支出决算表", "一般公共预算财政拨款三公经费及会议费培训费支出决算表", "一般公共预算财政拨款三公经费情况表",
            "三公经费行政参公单位机关运行经费情况表", "财政拨款三公经费行政参公单位机关运行经费情况表", "财政拨款三公经费支出决算情况表",
            "部门决算相关信息统计表", "相关信息统计表", "机构运行信息表",
        ],
        StatementLayout.Items,
        [
            new(
                FormSide.Whole,
                [
                    new(
                        [
                            new(OpeningBudget, "年初预算数", "年初预算"),
                            new(AdjustedBudget, "全年预算数", "全年预算", "调整预算数", "调整后预算数", "调整预算"),
                            new(Final, "决算数", "决算统计数", "支出决算数", "统计数", "决算"),
                        ],
                        []),
                    new([new(Budget, "预算数", "预算", "本年预算数"), new(Final, "决算数", "决算统计数", "支出决算数", "统计数", "决算", "决算金额", "金额")], []),
                ],
                [
                    new(LineKeys.ThreePublic, "三公经费支出", "三公经费支出合计", "三公经费合计", "三公经费", "财政拨款三公经费合计", "三公经费支出小计", "合计", "三公经费小计"),
                    new(LineKeys.Abroad, "因公出国(境)费", "因公出国(境)费用", "因公出国(境)经费", "因公出国(境)支出", "因公出国(境)", "因公出国(境)费支出"),
                    new(LineKeys.Vehicles, "公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置和运行维护费", "公务用车购置和运行费", "公务用车购置及运行维护费支出", "公务用车费", "公务用车购置及运行维护费小计", "公务用车购置及运行费小计", "小计", "公务用车购置及运行维护", "公务用车购置及维护费"),
                    new(LineKeys.VehiclesPurchase, "公务用车购置费", "公务用车购置", "公务用车购置费支出"),
                    new(LineKeys.VehiclesOperation, "公务用车运行维护费", "公务用车运行费", "公务用车运行", "公务用车运行维护", "公务用车运行维护费支出", "公务用车维护费"),
                    new(LineKeys.Reception, "公务接待费", "公务接待费支出", "公务接待费用", "公务接待"),
                    new(LineKeys.ReceptionDomestic, "国内接待费", "国内公务接待费", "国内接待费支出"),
                    new(LineKeys.ReceptionForeignAffairs, "外事接待费", "其中外事接待费", "外事接待费支出"),
                    new(LineKeys.ReceptionAbroad, "国(境)外接待费", "国(境)外公务接待费", "国(境)外接待费支出"),
                    new(LineKeys.Statistics, "相关统计数", "相关统计指标", "三公经费相关统计数"),
                    new(LineKeys.AbroadGroups, "因公出国(境)团组数", "因公出国(境)团组"),
                    new(LineKeys.AbroadPersons, "因公出国(境)人次数", "因公出国(境)人次", "因公出国(境)人数"),
                    new(LineKeys.VehiclesBought, "公务用车购置数", "公务用车购置数量"),
                    new(LineKeys.VehiclesHeld, "公务用车保有量", "公务用车保有数"),
                    new(LineKeys.ReceptionBatches, "国内公务接待批次", "公务接待批次", "国内公务接待批次数"),
                    new(LineKeys.ReceptionForeignBatches, "外事接待批次", "国内外事接待批次"),
                    new(LineKeys.ReceptionPersons, "国内公务接待人次", "公务接待人次", "国内公务接待人次数"),
                    new(LineKeys.ReceptionForeignPersons, "外事接待人次", "国内外事接待人次"),
                    new(LineKeys.ReceptionAbroadBatches, "国(境)外公务接待批次", "国(境)外接待批次"),
                    new(LineKeys.ReceptionAbroadPersons, "国(境)外公务接待人次", "国(境)外接待人次"),
                ]),
        ]);
}
