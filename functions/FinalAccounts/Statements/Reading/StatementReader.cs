using FinalAccounts.Statements.Forms;
using FinalAccounts.Statements.Reading.Loose;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads the ten statements of a document.</summary>
internal static class StatementReader
{
    /// <summary>All ten, in the order of the forms.</summary>
    /// <param name="rows">The document's rows.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static StatementsReading ReadAll(List<SourceRow> rows, CancellationToken cancellationToken)
    {
        var tables = StatementLocator.Find(rows);
        List<OtherTable> others = [.. tables.Others];
        var found = new SectionReading?[StatementForms.All.Length];
        foreach (var section in tables.Statements.Where(section => !section.IsHeadless))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var index = (int)section.Form.Id - 1;
            var reading = Read(section);
            var statement = reading.SoFar();
            if (IsBreakdown(statement, section))
            {
                others.Add(reading.AsOther());
                continue;
            }

            var first = found[index];
            var better = first is null || IsBetter(statement, first.SoFar());
            found[index] = better ? reading : first;
            if (first is not null)
            {
                others.Add((better ? first : reading).AsOther());
            }
        }

        foreach (var torn in tables.Statements.Where(section => section.IsHeadless && found[(int)section.Form.Id - 1] is null))
        {
            found[(int)torn.Form.Id - 1] = new(torn, Headless(torn));
        }

        // Beside the statements of the other budgets, one of all fiscal appropriations would count their money twice.
        var expenditure = (int)StatementId.T05 - 1;
        if (found[expenditure] is { } all && IsOfAllBudgets(all.SoFar()) && (HoldsMoney(found[(int)StatementId.T07 - 1]) || HoldsMoney(found[(int)StatementId.T08 - 1])))
        {
            others.Add(all.AsOther());
            found[expenditure] = null;
        }

        return new(found, [.. others]);
    }

    private static Statement Headless(StatementSection section) => new(
        section.Form.Id,
        section.TitleText,
        StatementPreamble.FormOf(section),
        UnitOf(section) ?? Unit.WanYuan,
        StatementStatus.Unreadable,
        section.Title.Place,
        [],
        [],
        [],
        [
            new(
                "no-header",
                new(
                    "找到了表名和表中的数，但表头已打乱，无法确定各列的含义。数字未采用；请提供保留表格的文件（PDF、Word、Excel 或网页）。",
                    "The title and numbers under it were found, but the header is torn apart, so the meaning of the columns is not certain. Its numbers are not used; supply a file that keeps the table (PDF, Word, Excel or a web page)."),
                section.Title.Place),
        ]);

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

    // Text without tables is read line by line; where spaces align it, as a grid first, if the grid's own sums vouch for it.
    private static SectionReading Read(StatementSection section)
    {
        if (section.Rows.All(row => row.IsParagraph))
        {
            return ReadLoose(section);
        }

        var grid = ReadGrid(section);
        if (!section.Rows.Any(row => row is { Inferred: true, IsParagraph: false }))
        {
            return new(section, grid);
        }

        // Pages that do not keep the same columns were aligned each by itself: a column of one may be another of the next.
        var pages = PagesOf(section);
        var vouched = pages.Count > 1 && grid.Status == StatementStatus.Read && pages.DistinctBy(WidthOf).Skip(1).Any()
            ? InferredReading.Unreadable(grid)
            : LooseTrust.Vouch(InferredReading.Vouch(grid, section), section, ambiguous: 0);
        var faults = vouched.Status == StatementStatus.Read ? LooseTrust.Faults(vouched, section, ambiguous: 0) + vouched.Problems.Length : int.MaxValue;

        // No sum tells whether counts stand in their column. On a page of a PDF every amount has its place, and a grid without faults is right.
        var counts = section.Form.Id == StatementId.T10;
        var placed = section.Rows.Any(row => row.Place.Box is not null);
        if (faults == 0 && (placed || (pages.Count < 2 && !counts)))
        {
            return new(section, vouched);
        }

        // Line by line the arithmetic decides on the columns; what it leaves open is said, and no fault.
        var loose = ReadLoose(section);
        loose.Settle();
        var byLines = loose.SoFar();
        return LooseTrust.Vouch(byLines, section, loose.Ambiguous).Status == StatementStatus.Read && ((pages.Count > 1 && !placed) || LooseTrust.Faults(byLines, section, loose.Ambiguous) < faults || (counts && Values(byLines) > Values(vouched)))
            ? loose
            : new(section, vouched);
    }

    // Of a form by codes, a code and one amount make no page.
    private static List<IGrouping<int, SourceRow>> PagesOf(StatementSection section)
    {
        var decimals = section.Form.Layout == StatementLayout.FunctionalCodes ? 1 : 0;
        return [.. section.Rows.Where(row => !row.IsParagraph).GroupBy(row => row.TableNumber)
            .Where(page => page.Any(row => row.Cells.Count(cell => cell.Amount.IsNumber && cell.Amount.Decimals >= decimals) > 1))];
    }

    private static int Values(Statement statement) => statement.Figures.Count(figure => figure.Value is not null);

    private static int WidthOf(IEnumerable<SourceRow> page) => page.Max(row => row.Cells.Length == 0 ? 0 : row.Cells[^1].Column + row.Cells[^1].Span);

    private static SectionReading ReadLoose(StatementSection section)
    {
        var builder = new StatementBuilder(section.Form.Id, UnitOf(section) ?? Unit.WanYuan);
        LooseStatement.Read(section, builder);
        return new(section, builder);
    }

    private static Statement ReadGrid(StatementSection section)
    {
        var builder = new StatementBuilder(section.Form.Id, UnitOf(section) ?? Unit.WanYuan);
        switch (section.Form.Layout)
        {
            case StatementLayout.TwoSided:
                TwoSidedReader.Read(section, builder);
                break;
            case StatementLayout.EconomicBlocks:
                EconomicReader.Read(section, builder);
                break;
            case StatementLayout.Items:
                ItemReader.Read(section, builder);
                break;
            default:
                FunctionalReader.Read(section, builder);
                break;
        }

        return builder.Build(section.TitleText, StatementPreamble.FormOf(section), section.Title.Place);
    }

    private static Unit? UnitOf(StatementSection section)
    {
        foreach (var cell in StatementPreamble.Around(section))
        {
            if (StatementPreamble.UnitIn(cell.Key) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }
}
