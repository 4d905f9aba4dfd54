using System.Collections.Immutable;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Which of the tables under a statement's title is the statement. The others are named as tables that are not read.</summary>
/// <param name="others">The tables that have no statement's title.</param>
internal sealed class StatementChoice(IEnumerable<OtherTable> others)
{
    private readonly List<OtherTable> others = [.. others];
    private readonly SectionReading?[] found = new SectionReading?[StatementForms.All.Length];

    /// <summary>Takes a table for its statement, unless it is a breakdown of one or the one before is the better.</summary>
    /// <param name="section">The table.</param>
    /// <param name="reading">What was read from it.</param>
    public void Offer(StatementSection section, SectionReading reading)
    {
        var statement = reading.SoFar();
        if (IsBreakdown(statement, section))
        {
            others.Add(reading.AsOther());
            return;
        }

        ref var chosen = ref Chosen(section.Form.Id);
        if (chosen is null)
        {
            chosen = reading;
            return;
        }

        var better = IsBetter(statement, chosen.SoFar());
        others.Add((better ? chosen : reading).AsOther());
        chosen = better ? reading : chosen;
    }

    /// <summary>Takes a title without a table, where no table is the statement: as unreadable when its header is torn apart, as empty when a sentence says so.</summary>
    /// <param name="section">The title with the rows under it.</param>
    public void OfferWithoutTable(StatementSection section)
    {
        ref var chosen = ref Chosen(section.Form.Id);
        chosen ??= new(section, section.Kind == SectionKind.Headless ? WithoutTable(section, StatementStatus.Unreadable, TornHeader(section)) : WithoutTable(section, StatementStatus.Empty));
    }

    /// <summary>Leaves out an expenditure of all fiscal appropriations: beside the statements of the other budgets it would count their money twice.</summary>
    public void LeaveOutAllBudgets()
    {
        ref var expenditure = ref Chosen(StatementId.T05);
        if (expenditure is not null && IsOfAllBudgets(expenditure.SoFar()) && (HoldsMoney(Chosen(StatementId.T07)) || HoldsMoney(Chosen(StatementId.T08))))
        {
            others.Add(expenditure.AsOther());
            expenditure = null;
        }
    }

    /// <summary>The chosen tables, by statement, and all others.</summary>
    /// <param name="named">Where the text names a statement.</param>
    public StatementsReading ToReading(IReadOnlyDictionary<StatementId, SourceRow> named) => new(found, [.. others], named);

    private ref SectionReading? Chosen(StatementId id) => ref found[(int)id - 1];

    // The first one counts, unless it holds nothing and a later one of the same title does, or it is of all fiscal appropriations
    // (江苏 财政拨款支出决算表) and a later one is of the general public budget.
    private static bool IsBetter(Statement later, Statement first) =>
        later.Status == StatementStatus.Read
        && (first.Status != StatementStatus.Read || (IsOfAllBudgets(first) && !IsOfAllBudgets(later)));

    private static bool IsOfAllBudgets(Statement statement) =>
        statement.Id is StatementId.T05 or StatementId.T06
        && CanonicalText.Of(statement.Title) is var title
        && title.Contains("财政拨款", StringComparison.Ordinal)
        && !title.Contains("公共预算", StringComparison.Ordinal);

    private static bool HoldsMoney(SectionReading? reading) => reading?.SoFar().Status == StatementStatus.Read;

    // 支出决算明细表 of 四川 and others: the same title, but economic classes for columns or for lines. It is none of the ten.
    private static bool IsBreakdown(Statement statement, StatementSection section)
    {
        if (section.Form.Layout != StatementLayout.FunctionalCodes || (statement.Status == StatementStatus.Unreadable && section.Rows.All(row => row.Inferred)))
        {
            return false;
        }

        var columns = statement.Columns.Length > 2 && statement.Columns.Count(column => !ColumnKeys.IsExtra(column.Key)) == 1;
        var lines = !statement.Lines.IsEmpty && statement.Lines.All(line => line.Code is null) && section.Rows.Count(row => row.Cells.Any(cell => EconomicReader.EconomicCode(cell) is not null)) > 1;
        return columns || lines;
    }

    private static Statement WithoutTable(StatementSection section, StatementStatus status, params ImmutableArray<ReadProblem> problems) => new(
        section.Form.Id,
        section.TitleText,
        StatementPreamble.FormOf(section),
        StatementPreamble.UnitOf(section) ?? Unit.WanYuan,
        status,
        section.Title.Place,
        [],
        [],
        [],
        problems);

    private static ReadProblem TornHeader(StatementSection section) => new(
        "no-header",
        new(
            "找到了表名和表中的数，但表头已打乱，无法确定各列的含义。数字未采用；请提供保留表格的文件（PDF、Word、Excel 或网页）。",
            "The title and numbers under it were found, but the header is torn apart, so the meaning of the columns is not certain. Its numbers are not used; supply a file that keeps the table (PDF, Word, Excel or a web page)."),
        section.Title.Place);
}
