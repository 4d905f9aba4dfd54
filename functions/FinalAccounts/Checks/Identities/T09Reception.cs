using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T09: receptions at home and abroad.</summary>
public sealed class T09Reception() : Identity(
    "T09-reception",
    new("“三公”经费：公务接待费", "T09: official receptions"),
    new("公务接待费 = 国内接待费 + 国（境）外接待费", "official receptions = domestic + abroad"),
    [StatementId.T09])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        ThreePublic.Sums(report, LineKeys.Reception, LineKeys.ReceptionDomestic, LineKeys.ReceptionAbroad);
}
