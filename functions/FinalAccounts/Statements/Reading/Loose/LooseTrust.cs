using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// Says whether a statement from text without a table was read at all. Text in column order, and other disorder, gives numbers of some other line to each
/// line: then most sums within the rows fail, or, where the form has none, most of the statement's own totals; or most numbers find no line. A report that
/// is printed wrong breaks less: its sums over the columns may all fail, those within its rows do not.
/// </summary>
internal static class LooseTrust
{
    /// <summary>The code of the problem that an unreadable statement has.</summary>
    public const string Code = "scattered-text";

    // Fewer broken sums or lost numbers tell nothing.
    private const int Least = 2;

    /// <summary>The statement, or the same as unreadable when it cannot have been printed as it was read.</summary>
    /// <param name="statement">The statement as read.</param>
    /// <param name="section">What it was read from.</param>
    /// <param name="ambiguous">How many amounts are left out already, and said to be.</param>
    public static Statement Vouch(Statement statement, StatementSection section, int ambiguous)
    {
        if (statement.Status is not (StatementStatus.Read or StatementStatus.Empty))
        {
            return statement;
        }

        var printed = LooseLines.Of(section.Rows, _ => false).SelectMany(line => line.Words).Count(word => word.Amount is { IsNumber: true, Decimals: > 0 });
        var read = statement.Figures.Count(figure => figure.Value is not null);
        var lost = printed - read - ambiguous;
        var (broken, tested) = Sums(statement);
        if (statement.Id == StatementId.T04 && Sums(statement, withinRows: true) is var (brokenRows, rows) && brokenRows > Least && brokenRows * 2 > rows)
        {
            (broken, tested) = (brokenRows, rows);
        }

        return (broken >= Least && broken * 2 > tested) || (lost >= Least && lost * 2 > printed)
            ? Unreadable(statement, broken, tested, Math.Max(0, lost), printed)
            : statement;
    }

    /// <summary>How many of the statement's own sums fail, and how many of the numbers printed with decimals it lacks: the reading with fewer is the better one.</summary>
    /// <param name="statement">The statement as read.</param>
    /// <param name="section">What it was read from.</param>
    /// <param name="ambiguous">How many amounts are left out already, and said to be.</param>
    public static int Faults(Statement statement, StatementSection section, int ambiguous)
    {
        var printed = LooseLines.Of(section.Rows, _ => false).SelectMany(line => line.Words).Count(word => word.Amount is { IsNumber: true, Decimals: > 0 });
        return Sums(statement).Broken + Math.Abs(printed - ambiguous - statement.Figures.Count(figure => figure is { Value: not null, Printed: var text } && text.Contains('.', StringComparison.Ordinal)));
    }

    private static (int Broken, int Tested) Sums(Statement statement) =>
        Sums(statement, StatementForms.Of(statement.Id).Layout == StatementLayout.FunctionalCodes);

    private static (int Broken, int Tested) Sums(Statement statement, bool withinRows)
    {
        var report = new FinalAccountsReport("", 0, ReportKind.Department, "", "", "", Alone(statement), [], [], []);
        var own = IdentityCatalogue.Identities.Where(identity => identity.Description.Statements is [var only] && only == statement.Id).ToList();
        own = own.FindAll(identity => IsWithinRow(identity.Description.Id) == withinRows);
        var (broken, tested) = (0, 0);
        HashSet<FigureKey>? inAll = null;
        foreach (var equation in own.SelectMany(identity => identity.Instantiate(report)).Where(equation => equation is { Relation: Relation.Equal, Doubtful.IsEmpty: true }))
        {
            if (report[equation.Total] is not { Value: not null } total || !equation.Terms.Any(term => report[term.Figure]?.Value is not null))
            {
                continue;
            }

            var sum = equation.Terms.Aggregate(Interval.Zero, (sum, term) => report[term.Figure] is { Value: not null } part ? sum + part.Interval.Times(term.Weight) : sum);
            tested++;
            if (!sum.Meets(total.Interval))
            {
                broken++;
                IEnumerable<FigureKey> printed = equation.Terms.Select(term => term.Figure).Prepend(equation.Total).Where(key => report[key]?.Value is not null);
                inAll = inAll is null ? [.. printed] : [.. inAll.Intersect(printed)];
            }
        }

        // Where one figure stands in all sums that fail, it is a misprint and no disorder.
        return (inAll is { Count: > 0 } ? 1 : broken, tested);
    }

    private static bool IsWithinRow(string id) => id.EndsWith("-row-sum", StringComparison.Ordinal) || id.EndsWith("-balance", StringComparison.Ordinal);

    private static ImmutableArray<Statement> Alone(Statement statement) =>
        [.. StatementForms.All.Select(form => form.Id == statement.Id
            ? statement with { Status = StatementStatus.Read }
            : new Statement(form.Id, form.Title, Form: null, Unit: null, StatementStatus.NotPublished, Place: null, [], [], [], []))];

    private static Statement Unreadable(Statement statement, int broken, int tested, int lost, int printed) => statement with
    {
        Status = StatementStatus.Unreadable,
        Figures = [],
        Problems =
        [
            new(
                Code,
                new(
                    $"本表在文件中没有表格，文字的先后次序已打乱：{tested} 条表内关系有 {broken} 条不成立，{printed} 个数有 {lost} 个找不到所在的行。数字未采用；请提供保留表格的文件（PDF、Word、Excel 或网页）。",
                    $"The file keeps no table here and its text is out of order: {broken} of {tested} sums within the statement fail, {lost} of {printed} numbers have no line. Its numbers are not used; supply a file that keeps the table (PDF, Word, Excel or a web page)."),
                statement.Place ?? new Place("")),
            .. statement.Problems.Where(problem => problem.Line is null),
        ],
    };
}
