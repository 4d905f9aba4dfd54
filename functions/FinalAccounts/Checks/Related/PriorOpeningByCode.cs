using System.Collections.Immutable;
using FinalAccounts.Checks.Identities;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>A statement with balances by code: every line opens with what it closed with last year, where both years print it.</summary>
/// <param name="id">The identity's id.</param>
/// <param name="statement">T05, T07 or T08.</param>
public abstract class PriorOpeningByCode(string id, StatementId statement) : RelatedIdentity(
    id,
    new($"{Forms.Name(statement).Zh}：年初数与上年年末数衔接", $"{Forms.Name(statement).En}: opening balances and last year's closing balances"),
    new(
        $"公开{(int)statement:00}表 合计、各科目 年初结转和结余 = 上年公开{(int)statement:00}表 同一科目 年末结转和结余",
        $"{statement} opening balance of the total and of a code = last year's {statement} closing balance of the same code"),
    [statement],
    Relationship.PriorYear)
{
    /// <inheritdoc/>
    public override IEnumerable<RelatedEquation> Instantiate(FinalAccountsReport report, ImmutableArray<FinalAccountsReport> others)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report[statement].Lines
            .Select(line => line.Key)
            .Distinct(StringComparer.Ordinal)
            .Where(line => line == LineKeys.Total
                || (report[statement].Prints(line, ColumnKeys.Opening) && others[0][statement].Prints(line, ColumnKeys.Closing)))
            .Select(line => RelatedEquation.Same(report, new(statement, line, ColumnKeys.Opening), new(statement, line, ColumnKeys.Closing)));
    }
}
