using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T09: official vehicles, bought and run.</summary>
public sealed class T09Vehicles() : Identity(
    "T09-vehicles",
    new("“三公”经费：公务用车购置及运行维护费", "T09: official vehicles"),
    new("公务用车购置及运行维护费 = 公务用车购置费 + 公务用车运行维护费", "official vehicles = purchase + operation"),
    [StatementId.T09])
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        ThreePublic.Sums(report, LineKeys.Vehicles, LineKeys.VehiclesPurchase, LineKeys.VehiclesOperation);
}
