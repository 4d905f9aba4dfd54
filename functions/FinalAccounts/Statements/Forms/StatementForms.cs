using System.Collections.Immutable;

namespace FinalAccounts.Statements.Forms;

/// <summary>All ten forms.</summary>
internal static class StatementForms
{
    /// <summary>The forms, in the order of their numbers.</summary>
    public static ImmutableArray<StatementForm> All { get; } =
    [
        TwoSidedForms.IncomeAndExpenditure,
        FunctionalForms.Income,
        FunctionalForms.Expenditure,
        TwoSidedForms.FiscalAppropriation,
        FunctionalForms.GeneralBudget,
        EconomicForm.BasicExpenditure,
        FunctionalForms.FundBudget,
        FunctionalForms.CapitalBudget,
        ThreePublicForm.ThreePublic,
        AssetForm.Assets,
    ];

    /// <summary>The form of a statement.</summary>
    public static StatementForm Of(StatementId id) => All[(int)id - 1];
}
