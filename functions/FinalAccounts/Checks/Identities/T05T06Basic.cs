using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>Basic expenditure of T05 is the whole of T06. A T06 of all fiscal appropriations (its title does not say general public budget) holds the funds of T07 and T08 too.</summary>
public sealed class T05T06Basic() : Identity(
    "T05-T06-basic",
    new("一般公共预算支出表与基本支出表：基本支出一致", "T05 and T06: basic expenditure"),
    new("公开05表 合计行 基本支出 = 公开06表 人员经费合计 + 公用经费合计", "T05 basic expenditure = T06 personnel funds + public-use funds"),
    [StatementId.T05, StatementId.T06])
{
    /// <inheritdoc/>
    public override ImmutableArray<StatementId> AlsoUses => [StatementId.T07, StatementId.T08];

    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var t06 = report[StatementId.T06];
        var other = t06.Title.Contains("一般公共预算", StringComparison.Ordinal)
            ? []
            : new[] { StatementId.T07, StatementId.T08 }.Select(id => new WeightedFigure(-1, new(id, LineKeys.Total, ColumnKeys.Basic)));
        return
        [
            new(
                new(StatementId.T05, LineKeys.Total, ColumnKeys.Basic),
                [.. Economic.Whole(t06).Select(figure => new WeightedFigure(1, figure)), .. other]),
        ];
    }
}
