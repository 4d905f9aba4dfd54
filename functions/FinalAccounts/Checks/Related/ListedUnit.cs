using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>A unit that a department lists as part of its accounts, and that may publish accounts of its own.</summary>
/// <param name="Name">Its name as listed.</param>
/// <param name="IsOwnLevel">True for the department's own office (本级, 机关), however the list names it.</param>
public sealed record ListedUnit(string Name, bool IsOwnLevel)
{
    private static readonly string[] OfficeWords = ["(本级)", "本级", "(机关)", "机关"];

    /// <summary>The units that a report lists; none unless it is a department's and lists them, each once.</summary>
    public static ImmutableArray<ListedUnit> Of(FinalAccountsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Kind != ReportKind.Department)
        {
            return [];
        }

        var department = CanonicalText.Of(report.Department);
        return [.. report.Units.Select(unit => new ListedUnit(unit.Name.Trim(), IsOffice(CanonicalText.Of(unit.Name), department))).Distinct()];
    }

    private static bool IsOffice(string name, string department) =>
        name == department || Array.Exists(OfficeWords, word => name == department + word);
}
