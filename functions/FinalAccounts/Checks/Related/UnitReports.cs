namespace FinalAccounts.Checks.Related;

/// <summary>The reports of the units that a department lists, or why they cannot be added up.</summary>
internal static class UnitReports
{
    /// <summary>All of them; none when one is missing or has another scope.</summary>
    public static Outcome<OtherReports> Of(FinalAccountsReport report, RelatedReports related)
    {
        var listed = ListedUnit.Of(report);
        if (listed.IsEmpty)
        {
            return new Refusal("no-units", new("本报告没有列出所属单位，或本身就是单位决算。", "The report lists no units, or is a unit's own."));
        }

        if (related.Units.IsEmpty)
        {
            return new Refusal("units-missing", new(
                $"所列 {listed.Length} 个单位的决算没有收齐，不作加总。",
                $"Not all reports of the {listed.Length} listed units are stored; they are not added up."));
        }

        var missing = listed.Where((_, i) => i >= related.Units.Length || related.Units[i] is null).Select(unit => unit.Name).ToList();
        if (missing.Count > 0)
        {
            var more = missing.Count == 1 ? new BilingualText("", "") : new($"等 {missing.Count} 个单位", $" and {missing.Count - 1} more");
            return new Refusal("units-missing", new(
                $"所列 {listed.Length} 个单位的决算没有收齐，缺 {missing[0]}{more.Zh}。",
                $"Not all reports of the {listed.Length} listed units are stored: {missing[0]}{more.En} is missing."));
        }

        var units = related.Units.OfType<FinalAccountsReport>().ToList();
        if (units.Find(unit => unit.Kind == ReportKind.Department || unit.Year != report.Year) is { } other)
        {
            return new Refusal("other-scope", new(
                $"所列单位 {other.Department} 的决算是 {other.Year} 年度部门汇总，与单位决算口径不同，不作加总。",
                $"The report of the listed unit {other.Department} is a department's of {other.Year}: another scope, which is not added up."));
        }

        return units.DistinctBy(unit => unit.Sha256).Count() == units.Count
            ? new OtherReports([.. units])
            : new Refusal("units-twice", new("所列单位中有两个对应同一份决算，不作加总。", "Two of the listed units have one and the same report; they are not added up."));
    }
}
