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

    private static readonly ImmutableArray<string> Balances =
    [
        LineKeys.IncomeSurplusUsed, LineKeys.IncomeOpening, LineKeys.OpeningGeneralBudget, LineKeys.OpeningFundBudget, LineKeys.OpeningCapitalBudget,
        LineKeys.SurplusDistribution, LineKeys.ExpenditureClosing,
    ];

    /// <summary>The lines of fiscal appropriations: the three budgets, or the one line of forms that do not split them (and show a budget as 其中 at most).</summary>
    public static IEnumerable<FigureKey> FiscalLines(Statement statement) =>
        (HasOneFiscalLine(statement) ? [LineKeys.IncomeFiscalAppropriation] : FiscalIncome)
        .Where(statement.HasLine)
        .Select(line => new FigureKey(statement.Id, line, ColumnKeys.Amount));

    /// <summary>True when fiscal appropriations stand in one line: it is printed, or it is blank and no budget has a line with an amount.</summary>
    public static bool HasOneFiscalLine(Statement statement) =>
        statement.Prints(LineKeys.IncomeFiscalAppropriation, ColumnKeys.Amount)
        || (statement.HasLine(LineKeys.IncomeFiscalAppropriation) && !FiscalIncome.Any(line => statement.Prints(line, ColumnKeys.Amount)));

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
    public static IEnumerable<StatementLine> Classes(Statement statement) => statement.Lines.Where(line => IsClass(line.Key));

    /// <summary>The class of an expenditure line's key: 201 of <c>expenditure.201</c>; null for other lines.</summary>
    public static string? ClassOf(string key) => IsClass(key) ? key[12..] : null;

    private static bool IsClass(string key) => key.StartsWith("expenditure.", StringComparison.Ordinal) && key.Length > 12 && char.IsAsciiDigit(key[12]);

    /// <summary>
    /// A statement by code lists every class that has money, so the classes of a general statement that it does not list must have none:
    /// its 合计 is its classes and theirs. Null when it lists them all, or when its codes cannot be added up by class.
    /// </summary>
    /// <param name="general">T01 or T04.</param>
    /// <param name="column">The column of it.</param>
    /// <param name="byCode">T03, T05, T07 or T08.</param>
    /// <param name="total">The column of that.</param>
    public static Equation? Unlisted(Statement general, string column, Statement byCode, string total)
    {
        var unlisted = Classes(general).Where(line => !byCode.HasLine(ClassOf(line.Key)!) && general.HasAmount(line.Key, column)).ToArray();
        var listed = byCode.Lines.Where(line => line.Code is { Length: 3 }).ToArray();
        return unlisted.Length == 0 || listed.Length == 0 || !byCode.Lines.All(line => line.Code is { } code ? byCode.HasLine(code[..3]) : line.Key == LineKeys.Total)
            ? null
            : Equation.Sum(
                new(byCode.Id, LineKeys.Total, total),
                [
                    .. listed.Select(line => new FigureKey(byCode.Id, line.Key, total)),
                    .. unlisted.Select(line => new FigureKey(general.Id, line.Key, column)),
                ]);
    }

    /// <summary>
    /// Labelled lines between 本年收入合计 (本年支出合计) and 总计 that the form does not know and that have a value: a balance that only a province prints by
    /// itself, or a part of the balance above. Where those under a balance are all of it, they are its parts.
    /// </summary>
    public static ImmutableArray<WeightedFigure> Doubtful(Statement statement, string half, string balance, string column)
    {
        var (total, grandTotal) = (half + "total", half + "grand-total");
        var after = statement.Lines.Where(line => line.Key.StartsWith(half, StringComparison.Ordinal))
            .SkipWhile(line => line.Key != total).Skip(1).TakeWhile(line => line.Key != grandTotal);
        var unknown = after.Where(line => !Balances.Contains(line.Key) && IsDoubtful(statement, line, column)).ToList();
        var under = statement.Lines.SkipWhile(line => line.Key != balance).Where(unknown.Contains).ToList();
        if (statement[balance, column]?.Value is { } whole && under.Sum(line => statement[line.Key, column]!.Value) == whole)
        {
            unknown.RemoveAll(under.Contains);
        }

        return [.. unknown.Select(line => new WeightedFigure(1, new(statement.Id, line.Key, column)))];
    }

    // Lines above the total that the form does not know and that have a value.
    private static ImmutableArray<WeightedFigure> Unknown(Statement statement, string half, string total, string column) =>
    [
        .. statement.Lines
            .TakeWhile(line => line.Key != total)
            .Where(line => line.Key.StartsWith(half, StringComparison.Ordinal)
                && !IsClass(line.Key)
                && !FiscalIncome.Contains(line.Key)
                && line.Key != LineKeys.IncomeFiscalAppropriation
                && !OtherIncome.Contains(line.Key)
                && IsDoubtful(statement, line, column, withoutLabel: true))
            .Select(line => new WeightedFigure(1, new(statement.Id, line.Key, column))),
    ];

    // 其中 lines are part of the line above them.
    private static bool IsDoubtful(Statement statement, StatementLine line, string column, bool withoutLabel = false) =>
        (withoutLabel || (line.Label.Length > 0 && !line.Key.Contains(".line-", StringComparison.Ordinal)))
        && !line.Label.StartsWith("其中", StringComparison.Ordinal)
        && statement.HasAmount(line.Key, column);
}
