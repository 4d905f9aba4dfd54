using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The lines that every comparison begins with.</summary>
internal static class ComparedLines
{
    public static readonly FigureKey Income = new(StatementId.T01, LineKeys.IncomeTotal, ColumnKeys.Amount);

    public static readonly FigureKey Expenditure = new(StatementId.T01, LineKeys.ExpenditureTotal, ColumnKeys.Amount);

    public static readonly ImmutableArray<(FigureKey Key, BilingualText Title)> Main =
    [
        (Income, new("本年收入", "Income")),
        (Expenditure, new("本年支出", "Expenditure")),
        (new(StatementId.T03, LineKeys.Total, ColumnKeys.Basic), new("基本支出", "Running costs")),
        (new(StatementId.T03, LineKeys.Total, ColumnKeys.Project), new("项目支出", "Projects")),
        (new(StatementId.T09, LineKeys.ThreePublic, ColumnKeys.Final), new("“三公”经费", "Travel, cars, reception")),
        (new(StatementId.T01, LineKeys.ExpenditureClosing, ColumnKeys.Amount), new("年末结转和结余", "Carried over")),
    ];
}
