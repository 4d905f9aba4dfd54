using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T09: what was spent stays within the adjusted budget.</summary>
public sealed class T09WithinBudget() : Identity(
    "T09-within-budget",
    new("“三公”经费：决算数不超过全年预算数", "T09: spending within the adjusted budget"),
    new("决算数 ≤ 全年预算数", "final ≤ adjusted budget"),
    [StatementId.T09],
    Severity.Info,
    FindingCategory.Plausibility)
{
    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report) =>
        ThreePublic.MoneyLines.Select(line => Equation.Within(
            new(StatementId.T09, line, ColumnKeys.AdjustedBudget),
            new FigureKey(StatementId.T09, line, ColumnKeys.Final)));
}
