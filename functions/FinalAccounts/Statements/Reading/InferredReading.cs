using FinalAccounts.Documents;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Vouches for a statement whose columns the reader had to infer from the alignment of text, by the statement's own arithmetic. One wrong figure breaks
/// a row, its class and its total; a reading that breaks more, or leaves many lines without an amount, is the reader's own mistake and is not used.
/// </summary>
internal static class InferredReading
{
    // What one misprint can break: its row, its own parts, and the sum that it is part of.
    private const int OneMisprint = 3;

    /// <summary>The statement, or the same as unreadable when its own arithmetic speaks against the reading.</summary>
    /// <param name="statement">The statement as read.</param>
    /// <param name="section">What it was read from.</param>
    public static Statement Vouch(Statement statement, StatementSection section)
    {
        if (statement.Status == StatementStatus.Empty && section.Rows.SelectMany(row => row.Cells).Any(cell => cell.Amount is { IsNumber: true, Decimals: > 0 }))
        {
            return Unreadable(statement, broken: 0, tested: 0, statement.Lines.Length);
        }

        if (statement.Status != StatementStatus.Read)
        {
            return statement;
        }

        // A cell that reaches over several columns would be read in each of them.
        var shared = statement.Figures.Where(figure => figure.Value is not null).GroupBy(figure => figure.Place).Sum(same => same.Count() - 1);
        if (shared > 0)
        {
            return Unreadable(statement, shared, statement.Figures.Count(figure => figure.Value is not null), missing: 0);
        }

        // Where a head names no column although the form's own are not all there, the heads do not stand above their columns.
        var unnamed = statement.Columns.Count(column => ColumnKeys.IsExtra(column.Key));
        if (unnamed > 0 && section.Form.Halves[0].ColumnSets.All(set => set.Columns.Any(column => !statement.Columns.Contains(column.Column))))
        {
            return Unreadable(statement, broken: 0, tested: 0, missing: 0);
        }

        var layout = section.Form.Layout;
        var (broken, tested) = CountRows(statement);
        var rowsBroken = broken;
        var missing = 0;
        if (layout is StatementLayout.FunctionalCodes or StatementLayout.EconomicBlocks)
        {
            var (brokenSums, sums) = CountSums(statement);
            (broken, tested) = (broken + brokenSums, tested + sums);
            missing = layout == StatementLayout.FunctionalCodes ? statement.Lines.Count(line => line.Code is not null && Leading(statement, line.Key) is null) : 0;
        }

        var doubtful = (broken > OneMisprint && broken * 8 > tested)
            || (layout == StatementLayout.TwoSided && rowsBroken > 1)
            || missing * 5 > statement.Lines.Length
            || (statement.Problems.Length > OneMisprint && statement.Problems.Length * 5 > statement.Lines.Length);
        return doubtful ? Unreadable(statement, broken, tested, missing) : statement;
    }

    /// <summary>The statement as unreadable: its pages do not keep the same columns.</summary>
    /// <param name="statement">The statement as read.</param>
    public static Statement Unreadable(Statement statement) => Unreadable(statement, broken: 0, tested: 0, missing: 0);

    // The form's own row sums: the total's column is the term with the minus sign. A balance over the year is left to the checks.
    private static (int Broken, int Tested) CountRows(Statement statement)
    {
        var (broken, tested) = (0, 0);
        var sums = StatementForms.Of(statement.Id).Halves
            .SelectMany(half => half.ColumnSets).SelectMany(set => set.Identities)
            .Where(identity => identity.Terms.Count(term => term.Sign < 0) == 1)
            .ToList();
        foreach (var line in statement.Lines)
        {
            foreach (var identity in sums)
            {
                var parts = identity.Terms.Where(term => term.Sign > 0).Select(term => statement[line.Key, term.Column]).ToList();
                if (statement[line.Key, identity.Terms.First(term => term.Sign < 0).Column] is { Value: not null } sum && parts.Exists(part => part?.Value is not null))
                {
                    tested++;
                    broken += Meets(sum, parts) ? 0 : 1;
                    break;
                }
            }
        }

        return (broken, tested);
    }

    private static (int Broken, int Tested) CountSums(Statement statement)
    {
        var (broken, tested) = (0, 0);
        var amounts = statement.Lines
            .Where(line => line.Code is not null)
            .Select(line => (Code: line.Code!, Amount: Leading(statement, line.Key)))
            .ToList();
        var children = amounts.Where(line => line.Code.Length > 3).ToLookup(line => line.Code[..^2], line => line.Amount);
        foreach (var (code, amount) in amounts)
        {
            if (children[code].Any(child => child is not null))
            {
                tested++;
                broken += amount is not null && Meets(amount, children[code]) ? 0 : 1;
            }
        }

        return (broken, tested);
    }

    private static Figure? Leading(Statement statement, string line) =>
        new[] { ColumnKeys.Total, ColumnKeys.Expenditure, ColumnKeys.Amount }
            .Select(column => statement[line, column])
            .FirstOrDefault(figure => figure?.Value is not null);

    private static bool Meets(Figure total, IEnumerable<Figure?> parts) =>
        parts.Aggregate(Interval.Zero, (sum, part) => part?.Value is null ? sum : sum + part.Interval).Meets(total.Interval);

    private static Statement Unreadable(Statement statement, int broken, int tested, int missing) => statement with
    {
        Status = StatementStatus.Unreadable,
        Figures = [],
        Problems =
        [
            new(
                "ambiguous-columns",
                new(
                    $"本表在文件中没有表格线，按文字对齐推断的各栏不可信：{tested} 条表内关系有 {broken} 条不成立，{missing} 行没有读到金额。数字未采用；请提供保留表格的文件（PDF、Word、Excel 或网页）。",
                    $"The file keeps no table here, and the columns inferred from the alignment of text cannot be trusted: {broken} of {tested} sums within the statement fail, {missing} lines have no amount. Its numbers are not used; supply a file that keeps the table (PDF, Word, Excel or a web page)."),
                statement.Place ?? new Place("")),
            .. statement.Problems,
        ],
    };
}
