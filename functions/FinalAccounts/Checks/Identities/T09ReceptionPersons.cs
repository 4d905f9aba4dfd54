using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T09: a batch of guests is at least one person.</summary>
public sealed class T09ReceptionPersons() : Identity(
    "T09-reception-persons",
    new("“三公”经费：接待批次不大于人次", "T09: batches are at most persons"),
    new("公务接待批次 ≤ 公务接待人次", "batches received ≤ persons received"),
    [StatementId.T09],
    Severity.Warning,
    FindingCategory.Plausibility)
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        .. ThreePublic.Parts(report, LineKeys.ReceptionPersons, LineKeys.ReceptionBatches),
        .. ThreePublic.Parts(report, LineKeys.ReceptionForeignPersons, LineKeys.ReceptionForeignBatches),
        .. ThreePublic.Parts(report, LineKeys.ReceptionAbroadPersons, LineKeys.ReceptionAbroadBatches),
    ];
}
