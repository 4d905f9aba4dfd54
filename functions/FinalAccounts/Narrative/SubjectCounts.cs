using System.Text.RegularExpressions;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>The counts of “三公” and of assets: words in the clause and the unit tell which line of the statement is meant.</summary>
internal static partial class SubjectCounts
{
    private static readonly string[] Foreign = ["外事", "外宾", "国（境）外", "境外", "国外"];
    private static readonly string[] NotAbroad = ["接待", "来访", "来宾"];
    private static readonly string[] NotDomestic = [.. Foreign, "陪同"];

    // All of the words, none of the others, one of the units.
    private static readonly (string[] Words, string[] Without, string[] Units, string Line)[] ThreePublic =
    [
        (["团组"], NotAbroad, ["个", "批", "次"], LineKeys.AbroadGroups),
        (["出国"], ["团组数", .. NotAbroad], ["人次", "人"], LineKeys.AbroadPersons),
        (["团组"], NotAbroad, ["人次", "人"], LineKeys.AbroadPersons),
        (["保有"], [], ["辆", "台"], LineKeys.VehiclesHeld),
        (["共有公务用车"], ["其中"], ["辆", "台"], LineKeys.VehiclesHeld),
        (["实有公务用车"], ["其中"], ["辆", "台"], LineKeys.VehiclesHeld),
        (["现有公务用车"], ["其中"], ["辆", "台"], LineKeys.VehiclesHeld),
        (["购置", "公务用车"], ["保有", "运行"], ["辆", "台"], LineKeys.VehiclesBought),
        (["购置车辆"], ["保有"], ["辆", "台"], LineKeys.VehiclesBought),
        (["更新公务用车"], ["保有"], ["辆", "台"], LineKeys.VehiclesBought),
        (["接待"], NotDomestic, ["批", "批次"], LineKeys.ReceptionBatches),
        (["接待", "批次"], [.. NotDomestic, "人次"], ["个", "次"], LineKeys.ReceptionBatches),
        (["接待", "来访团组"], NotDomestic, ["个", "批"], LineKeys.ReceptionBatches),
        (["接待"], NotDomestic, ["人次", "人"], LineKeys.ReceptionPersons),
        (["国（境）外", "接待"], ["来访"], ["批", "批次"], LineKeys.ReceptionAbroadBatches),
        (["国（境）外", "接待"], ["来访", "批次"], ["人次", "人"], LineKeys.ReceptionAbroadPersons),
        (["外事接待"], ["国（境）外"], ["批", "批次"], LineKeys.ReceptionForeignBatches),
        (["外事接待"], ["国（境）外"], ["人次", "人"], LineKeys.ReceptionForeignPersons),
        (["接待外宾"], ["国（境）外"], ["批", "批次"], LineKeys.ReceptionForeignBatches),
        (["接待外宾"], ["国（境）外"], ["人次", "人"], LineKeys.ReceptionForeignPersons),
    ];

    /// <summary>The figure that a count repeats, or null when the words do not tell.</summary>
    /// <param name="context">The compact words of the sentence up to the number.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="section">The section.</param>
    public static FigureKey? Find(string context, string unit, ProseSection section)
    {
        context = Remarks().Replace(context, "");
        if (section == ProseSection.ThreePublic)
        {
            foreach (var (words, without, units, line) in ThreePublic)
            {
                if (units.Contains(unit) && words.All(Contains) && !without.Any(Contains))
                {
                    return new(StatementId.T09, line, ColumnKeys.Final);
                }
            }
        }

        return section == ProseSection.Assets && unit.StartsWith('台') && Contains("设备") && Contains("单价100万元")
            && !Contains("专用设备") && !Contains("通用设备") && !Contains("50万元")
            ? new(StatementId.T10, LineKeys.AssetEquipment, ColumnKeys.Final)
            : null;

        bool Contains(string word) => context.Contains(word, StringComparison.Ordinal);
    }

    /// <summary>
    /// The words behind a count that a list of its parts begins with: 3 辆（局机关 2 辆、中心 1 辆）; null where no such list is open. What a part is,
    /// only they say.
    /// </summary>
    /// <param name="words">The sentence up to the number.</param>
    /// <param name="unit">Its unit.</param>
    public static string? Part(string words, string unit)
    {
        foreach (var opening in (string[])["（", "，其中", "、其中"])
        {
            var at = words.LastIndexOf(opening, StringComparison.Ordinal);
            if (at > unit.Length && words.IndexOf('）', at) < 0 && words.AsSpan(0, at).EndsWith(unit) && char.IsAsciiDigit(words[at - unit.Length - 1]))
            {
                return words[(at + opening.Length)..];
            }
        }

        return null;
    }

    // 国内公务接待 8 批次（其中：外事接待 0 批次）: what stands in parentheses is over when they close.
    [GeneratedRegex("（(?:其中|含|不含|不包括)[^（）]*）")]
    private static partial Regex Remarks();
}
