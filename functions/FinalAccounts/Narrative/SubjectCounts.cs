using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>The counts of “三公” and of assets: words in the clause and the unit tell which line of the statement is meant.</summary>
internal static class SubjectCounts
{
    private static readonly (string[] Words, string[] Without, string[] Units, string Line)[] ThreePublic =
    [
        (["团组"], [], ["个", "批", "次"], LineKeys.AbroadGroups),
        (["出国"], ["团组数"], ["人次", "人"], LineKeys.AbroadPersons),
        (["团组"], [], ["人次", "人"], LineKeys.AbroadPersons),
        (["保有"], [], ["辆", "台"], LineKeys.VehiclesHeld),
        (["购置", "公务用车"], ["保有", "运行"], ["辆", "台"], LineKeys.VehiclesBought),
        (["国内公务接待"], ["外事", "国（境）外"], ["批", "批次"], LineKeys.ReceptionBatches),
        (["国内公务接待"], ["外事", "国（境）外"], ["人次", "人"], LineKeys.ReceptionPersons),
        (["外事接待"], [], ["批", "批次"], LineKeys.ReceptionForeignBatches),
        (["外事接待"], [], ["人次", "人"], LineKeys.ReceptionForeignPersons),
    ];

    /// <summary>The figure that a count repeats, or null when the words do not tell.</summary>
    /// <param name="context">The compact words of the sentence up to the number.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="section">The section.</param>
    public static FigureKey? Find(string context, string unit, ProseSection section)
    {
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
}
