using System.Collections.Immutable;
using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks.Related;

namespace FinalAccounts.Azure.Reports;

/// <summary>Which department lists which unit, so that a unit that is published finds the departments to be checked again: a partition for each year.</summary>
/// <param name="tables">The tables.</param>
public sealed class ListedUnitTable(TableStore tables)
{
    private const string OwnLevel = "（本级）";

    /// <summary>For each unit that a report lists, the names under which its report may be published, the likeliest first.</summary>
    public static IEnumerable<ImmutableArray<ReportKey>> KeysOf(FinalAccountsReport report)
    {
        var own = ReportKey.Of(report);
        foreach (var unit in ListedUnit.Of(report))
        {
            ImmutableArray<string> names = unit.IsOwnLevel ? [own.Department + OwnLevel, unit.Name] : [unit.Name];
            yield return [.. names.Distinct(StringComparer.Ordinal).Select(name => new ReportKey(own.Year, name)).Where(key => key != own)];
        }
    }

    /// <summary>Records the units that a report lists; a report without a list costs nothing.</summary>
    public async Task RecordAsync(FinalAccountsReport report, CancellationToken cancellationToken)
    {
        var own = ReportKey.Of(report);
        var rows = KeysOf(report)
            .SelectMany(names => names)
            .Distinct()
            .Select(unit => new TableEntity(Partition(own.Year), TableKey.Of(unit.Department, own.Department)) { ["Department"] = own.Department })
            .ToList();
        if (rows.Count > 0)
        {
            await tables.WriteAsync(ResourceNames.ReportsTable, rows, cancellationToken);
        }
    }

    /// <summary>The departments that list a unit, their older versions included; one read.</summary>
    public IAsyncEnumerable<ReportKey> DepartmentsAsync(ReportKey unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return tables.ReadAsync(ResourceNames.ReportsTable, Partition(unit.Year), TableKey.Below(unit.Department), cancellationToken)
            .Select(entity => new ReportKey(unit.Year, entity.GetString("Department")));
    }

    private static string Partition(int year) => TableKey.Of("units", year.ToString("D4"));
}
