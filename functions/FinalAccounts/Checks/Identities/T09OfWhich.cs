using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T09: lines of which (其中) are at most the line that they are a part of.</summary>
public sealed class T09OfWhich() : Identity(
    "T09-of-which",
    new("“三公”经费：其中项不大于所属项", "T09: parts are at most the whole"),
    new("其中：外事接待（费、批次、人次）≤ 国内接待（费、批次、人次）", "of which foreign affairs (cost, batches, persons) ≤ domestic receptions (cost, batches, persons)"),
    [StatementId.T09])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
    [
        .. ThreePublic.Parts(report, LineKeys.ReceptionDomestic, LineKeys.ReceptionForeignAffairs),
        .. ThreePublic.Parts(report, LineKeys.ReceptionBatches, LineKeys.ReceptionForeignBatches),
        .. ThreePublic.Parts(report, LineKeys.ReceptionPersons, LineKeys.ReceptionForeignPersons),
    ];
}
