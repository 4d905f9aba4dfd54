using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T09: the three public expenses.</summary>
public sealed class T09ThreePublic() : Identity(
    "T09-three-public",
    new("“三公”经费：合计", "T09: three public expenses"),
    new("“三公”经费支出 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费", "three public expenses = travel abroad + official vehicles + official receptions"),
    [StatementId.T09])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        ThreePublic.Sums(report, LineKeys.ThreePublic, LineKeys.Abroad, LineKeys.Vehicles, LineKeys.Reception);
}
