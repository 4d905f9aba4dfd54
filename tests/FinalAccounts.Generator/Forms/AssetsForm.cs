using System.Globalization;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>公开10表 国有资产占用情况表.</summary>
public static class AssetsForm
{
    private static readonly (string Key, string Label)[] Kinds =
    [
        ("leaders", "副部（省）级及以上领导用车"),
        ("principals", "主要负责人用车"),
        ("secret-communication", "机要通信用车"),
        ("emergency", "应急保障用车"),
        ("law-enforcement", "执法执勤用车"),
        ("special", "特种专业技术用车"),
        ("retired-cadres", "离退休干部服务用车"),
        ("other", "其他用车"),
    ];

    /// <summary>The kinds of vehicles as the prose names them, in the form's order.</summary>
    public static IEnumerable<string> KindNames => Kinds.Select(kind => kind.Label);

    /// <summary>The table.</summary>
    public static Grid Print(ReportStyle style, Department department)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(department);
        var amounts = new AmountPrinter(style, 10);
        var assets = department.Assets;
        var lines = new List<(string Label, GridCell Count)>
        {
            ("一、车辆数合计（台、辆）", amounts.Count("vehicles", "final", assets.Vehicles.Sum())),
        };
        lines.AddRange(Kinds.Select((kind, i) => ($"{i + 1}. {kind.Label}", amounts.Count("vehicles." + kind.Key, "final", assets.Vehicles[i]))));
        lines.Add(("二、单价 100 万元（含）以上设备（不含车辆）（台、套）", amounts.Count("equipment", "final", assets.Equipment)));
        return new Grid([
            new([new("项 目"), .. Number("栏次"), new("决算数")], Header: true),
            .. lines.Select((line, i) => new GridRow([new(line.Label), .. Number((i + 1).ToString(CultureInfo.InvariantCulture)), line.Count])),
        ]);

        IEnumerable<GridCell> Number(string text) => style.LineNumbers ? [new GridCell(text)] : [];
    }
}
