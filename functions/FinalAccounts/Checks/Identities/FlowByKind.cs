using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>
/// In every line of a budget printed by kind (财决07表): opening balance, income, expenditure and closing balance are the sums of their parts, and each kind
/// balances by itself.
/// </summary>
/// <param name="id">The identity's id.</param>
/// <param name="statement">T05, T07 or T08.</param>
public abstract class FlowByKind(string id, StatementId statement) : Identity(
    id,
    new($"{Forms.Name(statement).Zh}：结转、收入、支出按基本和项目分列", $"{Forms.Name(statement).En}: balances, income and expenditure by kind"),
    new(
        "年初结转、本年收入、年末结转 = 基本 + 项目；基本支出 = 人员经费 + 公用经费；项目支出结转和结余 = 结转 + 结余；基本、项目各自：支出 = 年初 + 收入 − 年末",
        "opening, income, closing = basic + project; basic = personnel + public use; project balance = carried over + surplus; for each kind: expenditure = opening + income − closing"),
    [statement])
{
    private static readonly ImmutableArray<(string Total, ImmutableArray<string> Parts)> Sums =
    [
        (ColumnKeys.Opening, [ColumnKeys.OpeningBasic, ColumnKeys.OpeningProject]),
        (ColumnKeys.Income, [ColumnKeys.IncomeBasic, ColumnKeys.IncomeProject]),
        (ColumnKeys.Basic, [ColumnKeys.Personnel, ColumnKeys.PublicUse]),
        (ColumnKeys.Closing, [ColumnKeys.ClosingBasic, ColumnKeys.ClosingProject]),
        (ColumnKeys.ClosingProject, [ColumnKeys.ClosingProjectCarried, ColumnKeys.ClosingProjectSurplus]),
    ];

    private static readonly ImmutableArray<(string Expenditure, string Opening, string Income, string Closing)> Balances =
    [
        (ColumnKeys.Basic, ColumnKeys.OpeningBasic, ColumnKeys.IncomeBasic, ColumnKeys.ClosingBasic),
        (ColumnKeys.Project, ColumnKeys.OpeningProject, ColumnKeys.IncomeProject, ColumnKeys.ClosingProject),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var published = report[statement];
        var sums = Sums.Where(sum => published.HasColumn(sum.Total) && sum.Parts.All(published.HasColumn)).ToList();
        var balances = Balances.Where(one => new[] { one.Expenditure, one.Opening, one.Income, one.Closing }.All(published.HasColumn)).ToList();
        foreach (var line in published.Lines)
        {
            foreach (var (total, parts) in sums)
            {
                yield return Equation.Sum(Cell(line, total), parts.Select(part => Cell(line, part)));
            }

            foreach (var (expenditure, opening, income, closing) in balances)
            {
                yield return new(Cell(line, expenditure), [new(1, Cell(line, opening)), new(1, Cell(line, income)), new(-1, Cell(line, closing))]);
            }
        }
    }

    private FigureKey Cell(StatementLine line, string column) => new(statement, line.Key, column);
}
