namespace FinalAccounts.Statements.Forms;

/// <summary>公开10表: vehicles and equipment.</summary>
internal static class AssetForm
{
    /// <summary>The form.</summary>
    public static StatementForm Assets { get; } = new(
        StatementId.T10,
        "国有资产占用情况表",
        ["国有资产占用情况表", "国有资产占有使用情况表", "国有资产占有情况表", "国有资产占用表", "国有资产使用情况表", "国有资产情况表", "部门国有资产占用情况表", "国有资产占有使用情况统计表"],
        StatementLayout.Items,
        [
            new(
                FormSide.Whole,
                [new([new(ColumnKeys.Final, "决算数", "决算统计数", "统计数", "数量", "年末数", "期末数", "决算", "年末数量", "金额")], [])],
                [
                    new(LineKeys.AssetVehicles, "车辆数合计", "车辆合计", "车辆数", "车辆数量合计", "公务用车合计", "车辆"),
                    new("vehicles.leaders", "副部(省)级及以上领导用车", "副省级及以上领导用车", "部(省)级及以上领导用车", "副部级及以上领导用车", "部级领导干部用车", "省级领导用车", "副部(省)级以上领导用车", "部(省)级领导干部用车"),
                    new("vehicles.principals", "主要负责人用车", "主要领导干部用车", "主要领导用车", "主要负责人(干部)用车"),
                    new("vehicles.secret-communication", "机要通信用车"),
                    new("vehicles.emergency", "应急保障用车"),
                    new("vehicles.law-enforcement", "执法执勤用车", "一般执法执勤用车"),
                    new("vehicles.special", "特种专业技术用车"),
                    new("vehicles.retired-cadres", "离退休干部服务用车", "离退休干部用车"),
                    new("vehicles.other", "其他用车", "其他车辆"),
                    new(LineKeys.AssetEquipment, "单价100万元(含)以上设备(不含车辆)", "单价100万元以上设备(不含车辆)", "单价100万元(含)以上设备", "单价100万元以上设备", "单位价值100万元以上设备(不含车辆)", "单位价值100万元(含)以上设备(不含车辆)", "单价100万元(含)以上的设备(不含车辆)"),
                    new("equipment.general", "单价50万元以上通用设备", "单价50万元(含)以上通用设备", "单位价值50万元以上通用设备", "单位价值50万元(含)以上通用设备", "单价50万元以上的通用设备"),
                    new("equipment.special", "单价100万元以上专用设备", "单价100万元(含)以上专用设备", "单位价值100万元以上专用设备", "单位价值100万元(含)以上专用设备", "单价100万元以上的专用设备"),
                ]),
        ]);
}
