using FinalAccounts.Checks.Related;
using FinalAccounts.Truth;

namespace FinalAccounts.Tests.Checks.Related;

/// <summary>The five cases of an identity with the units' reports: the department's own office has the amount, and the other unit none.</summary>
/// <param name="identity">The identity's id.</param>
/// <param name="figure">The figure, the same in every report.</param>
public abstract class UnitTotalsTests(string identity, string figure) : RelatedIdentityTests(identity, figure, figure)
{
    protected override FinalAccountsReport Report => base.Report with
    {
        Units = [.. TruthReport.Load().Units.Take(2)],
    };

    protected override FinalAccountsReport Other => TruthReport.Load() with { Kind = ReportKind.OwnLevel, Sha256 = new('b', 64) };

    protected override RelatedReports Related(FinalAccountsReport other) => new(
        PriorYear: null,
        [other, Printing(TruthReport.Load() with { Kind = ReportKind.Unit, Sha256 = new('c', 64), Department = "青山市服务中心" }, Here, "")]);
}
