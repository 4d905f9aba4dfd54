using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>The two halves of T01 and T04: which lines add up to 本年收入合计 and 本年支出合计.</summary>
internal static class Halves
{
    private static readonly ImmutableArray<string> FiscalIncome =
        [LineKeys.IncomeGeneralBudget, LineKeys.IncomeFundBudget, LineKeys.IncomeCapitalBudget];

    private static readonly ImmutableArray<string> OtherIncome =
    [
        LineKeys.IncomeSuperiorSubsidy, LineKeys.IncomeUndertaking, LineKeys.IncomeBusiness, LineKeys.IncomeAffiliatedUnits, LineKeys.IncomeOther,
    ];

    /// <summary>The lines of fiscal appropriations: the three budgets, or the one line of forms that do not split them (and show a budget as 其中 at most).</summary>
    public static IEnumerable<FigureKey> FiscalLines(Statement statement) =>
        (statement.Prints(LineKeys.IncomeFiscalAppropriation, ColumnKeys.Amount) ? [LineKeys.IncomeFiscalAppropriation] : FiscalIncome)
        .Where(statement.HasLine)
        .Select(line => new FigureKey(statement.Id, line, ColumnKeys.Amount));

    /// <summary>本年收入合计 = the income lines above it.</summary>
    public static Equation IncomeSum(Statement statement) =>
        Equation.Sum(
            new(statement.Id, LineKeys.IncomeTotal, ColumnKeys.Amount),
            FiscalLines(statement).Concat(OtherIncome.Where(statement.HasLine).Select(line => new FigureKey(statement.Id, line, ColumnKeys.Amount))))
        with
        {
            Doubtful = Unknown(statement, "income.", LineKeys.IncomeTotal, ColumnKeys.Amount),
        };

    /// <summary>本年支出合计 = Σ functional classes, in one column.</summary>
    public static Equation ExpenditureSum(Statement statement, string column) =>
        Equation.Sum(
            new(statement.Id, LineKeys.ExpenditureTotal, column),
            Classes(statement).Select(line => new FigureKey(statement.Id, line.Key, column)))
        with
        {
            Doubtful = Unknown(statement, "expenditure.", LineKeys.ExpenditureTotal, column),
        };

    /// <summary>The expenditure lines by functional class.</summary>
    public static IEnumerable<StatementLine> Classes(Statement statement) => statement.Lines.Where(line => ClassOf(line.Key) is not null);

    /// <summary>The class of an expenditure line's key: 201 of <c>expenditure.201</c>; null for other lines.</summary>
    public static string? ClassOf(string key) =>
        key.StartsWith("expenditure.", StringComparison.Ordinal) && key.Length > 12 && char.IsAsciiDigit(key[12]) ? key[12..] : null;

    // Lines above the total that the form does not know and that have a value. 其中 lines are part of the line above them.
    private static ImmutableArray<WeightedFigure> Unknown(Statement statement, string half, string total, string column)
    {
        var unknown = ImmutableArray.CreateBuilder<WeightedFigure>();
        foreach (var line in statement.Lines)
        {
            if (line.Key == total)
            {
                break;
            }

            if (line.Key.StartsWith(half, StringComparison.Ordinal)
                && ClassOf(line.Key) is null
                && !FiscalIncome.Contains(line.Key)
                && line.Key != LineKeys.IncomeFiscalAppropriation
                && !OtherIncome.Contains(line.Key)
                && !line.Label.StartsWith("其中", StringComparison.Ordinal)
                && statement.HasAmount(line.Key, column))
            {
                unknown.Add(new(1, new(statement.Id, line.Key, column)));
            }
        }

        return unknown.ToImmutable();
    }
}
