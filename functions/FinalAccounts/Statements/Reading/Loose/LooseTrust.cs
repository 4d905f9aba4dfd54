using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>
/// Says whether a statement from text without a table was read at all. Text in column order, and other disorder, gives numbers of some other line to each
/// line: then most sums within the rows fail, or, where the form has none, most of the statement's own totals; or most numbers find no line. A report that
/// is printed wrong breaks less, and loses none of its numbers: its sums over the columns may all fail, those within its rows do not.
/// </summary>
internal static partial class LooseTrust
{
    /// <summary>The code of the problem that an unreadable statement has.</summary>
    public const string Code = "scattered-text";

    // Fewer broken sums or lost numbers tell nothing.
    private const int Least = 2;

    /// <summary>The statement, or the same as unreadable when it cannot have been printed as it was read.</summary>
    /// <param name="statement">The statement as read.</param>
    /// <param name="section">What it was read from.</param>
    /// <param name="ambiguous">How many amounts are left out already, and said to be.</param>
    /// <param name="inDisorder">True when other statements of the text are out of order: then nothing may be wrong in this one.</param>
    public static Statement Vouch(Statement statement, StatementSection section, int ambiguous, bool inDisorder = false)
    {
        if (statement.Status is not (StatementStatus.Read or StatementStatus.Empty))
        {
            return statement;
        }

        var glued = Glued(section);
        var printed = Printed(section) + glued;
        var lost = printed - ambiguous - Read(statement);
        var (broken, tested) = Sums(statement);
        if ((inDisorder || statement.Id == StatementId.T04) && Sums(statement, withinRows: statement.Id == StatementId.T04) is var (brokenRows, rows) && ((brokenRows > Least && brokenRows * 2 > rows) || inDisorder))
        {
            (broken, tested) = (Math.Max(broken, brokenRows), Math.Max(tested, rows));
        }

        return (broken >= Least && broken * 2 > tested) || (lost >= Least && lost * 2 > printed) || (lost > 0 && broken > 0) || glued >= (StatementForms.Of(statement.Id).Layout == StatementLayout.TwoSided ? 1 : Least) || (inDisorder && (broken > 0 || lost > 0)) || IsEmptied(statement, inDisorder)
            ? Unreadable(statement, broken, tested, Math.Max(0, lost), printed)
            : lost > 0 ? WithLost(statement, lost) : statement;
    }

    /// <summary>The statement as unreadable, for most others of the same text are.</summary>
    /// <param name="statement">The statement.</param>
    public static Statement Scattered(Statement statement) => Unreadable(
        statement with { Problems = [] },
        new(
            "文件中没有表格，多数报表的文字先后次序已打乱，本表的数字也未采用。请提供保留表格的文件（PDF、Word、Excel 或网页）。",
            "The file keeps no tables and the text of most statements is out of order, so the numbers of this one are not used either. Supply a file that keeps the tables (PDF, Word, Excel or a web page)."));

    // A statement without amounts prints no codes of functions; where they stand alone, their amounts stand elsewhere.
    private static bool IsEmptied(Statement statement, bool inDisorder) => statement.Status == StatementStatus.Empty
        && (inDisorder || (StatementForms.Of(statement.Id).Layout == StatementLayout.FunctionalCodes && statement.Lines.Any(line => line.Code is not null)));

    private static List<LooseLine> Lines(StatementSection section) => LooseLines.Of(section.Rows, _ => false) is var lines && section.Form.Layout == StatementLayout.FunctionalCodes
        ? BrokenAmounts.Join(lines)
        : lines;

    // A total in the header is printed on each page again.
    private static int Printed(StatementSection section)
    {
        HashSet<string> totals = [];
        return Lines(section)
            .Where(line => !line.Words.Any(word => CodeColumns.IsTotal(word.Text)) || totals.Add(line.Key))
            .SelectMany(line => line.Words).Count(word => word.Amount is { IsNumber: true, Decimals: > 0 });
    }

    // Amounts within words ran into the label beside them, or are parts of amounts that were wrapped: 1498000262.22本年支出合计, 8,856,017.8,564,345.
    private static int Glued(StatementSection section) =>
        Lines(section).SelectMany(line => line.Words).Where(word => word.IsText).Sum(word => Amounts().Count(word.Key));

    private static int Read(Statement statement) =>
        statement.Figures.Count(figure => figure.Value is not null && PrintedAmount.Parse(figure.Printed).Decimals > 0);

    private static Statement WithLost(Statement statement, int lost) => statement with
    {
        Problems =
        [
            new(
                "numbers-without-line",
                new(
                    $"本表在文件中没有表格，有 {lost} 个数找不到所在的行，未采用。请提供保留表格的文件（PDF、Word、Excel 或网页）。",
                    $"The file keeps no table here; {lost} of its numbers have no line and are left out. Supply a file that keeps the table (PDF, Word, Excel or a web page)."),
                statement.Place ?? new Place("")),
            .. statement.Problems,
        ],
    };

    /// <summary>How many of the statement's own sums fail, and how many of the numbers printed with decimals it lacks: the reading with fewer is the better one.</summary>
    /// <param name="statement">The statement as read.</param>
    /// <param name="section">What it was read from.</param>
    /// <param name="ambiguous">How many amounts are left out already, and said to be.</param>
    public static int Faults(Statement statement, StatementSection section, int ambiguous)
    {
        return Sums(statement).Broken + Math.Abs(Printed(section) - ambiguous - Read(statement));
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

    /// <summary>The ten statements of a report of which only this one is known.</summary>
    public static ImmutableArray<Statement> Alone(Statement statement) =>
        [.. StatementForms.All.Select(form => form.Id == statement.Id
            ? statement with { Status = StatementStatus.Read }
            : new Statement(form.Id, form.Title, Form: null, Unit: null, StatementStatus.NotPublished, Place: null, [], [], [], []))];

    private static Statement Unreadable(Statement statement, int broken, int tested, int lost, int printed) => Unreadable(
        statement,
        new(
            $"本表在文件中没有表格，文字的先后次序已打乱：{tested} 条表内关系有 {broken} 条不成立，{printed} 个数有 {lost} 个找不到所在的行。数字未采用；请提供保留表格的文件（PDF、Word、Excel 或网页）。",
            $"The file keeps no table here and its text is out of order: {broken} of {tested} sums within the statement fail, {lost} of {printed} numbers have no line. Its numbers are not used; supply a file that keeps the table (PDF, Word, Excel or a web page)."));

    private static Statement Unreadable(Statement statement, BilingualText message) => statement with
    {
        Status = StatementStatus.Unreadable,
        Figures = [],
        Problems = [new(Code, message, statement.Place ?? new Place("")), .. statement.Problems.Where(problem => problem.Line is null)],
    };

    [GeneratedRegex(@"[0-9](?:\.[0-9]{2}|,[0-9]{3})[0-9,.]*")]
    private static partial Regex Amounts();
}
