using FinalAccounts.Statements.Forms;
using FinalAccounts.Statements.Reading.Loose;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads one table: as a grid where the file keeps or the text shows one, line by line where it does not.</summary>
internal static class SectionReader
{
    // Fewer amounts tell nothing of the others.
    private const int FewestAmounts = 8;

    // An empty statement has the numbers of its columns and no others.
    private const int MostColumns = 20;

    /// <summary>The statement of a table. Of text that spaces align, the reading as a grid is taken if the grid's own sums vouch for it.</summary>
    /// <param name="section">The table.</param>
    public static SectionReading Read(StatementSection section)
    {
        if (section.Rows.All(row => row.IsParagraph))
        {
            return ReadLoose(section);
        }

        var grid = ReadGrid(section);
        return section.Rows.Any(row => row is { Inferred: true, IsParagraph: false }) ? ReadInferred(section, grid) : new(section, grid);
    }

    // The columns of the grid are inferred: its own arithmetic vouches for them, or the reading by lines has fewer faults.
    private static SectionReading ReadInferred(StatementSection section, Statement grid)
    {
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
        var better = counts && IsNumbered(byLines)
            ? byLines.Status is StatementStatus.Read or StatementStatus.Empty
            : LooseTrust.Vouch(byLines, section, loose.Ambiguous).Status == StatementStatus.Read
                && ((pages.Count > 1 && !placed) || LooseTrust.Faults(byLines, section, loose.Ambiguous) + loose.Ambiguous < faults || (counts && Values(byLines) > Values(vouched)));
        return better ? loose : new(section, vouched);
    }

    // Of a form by codes, a code and one amount make no page.
    private static List<IGrouping<int, SourceRow>> PagesOf(StatementSection section)
    {
        var decimals = section.Form.Layout == StatementLayout.FunctionalCodes ? 1 : 0;
        return [.. section.Rows.Where(row => !row.IsParagraph).GroupBy(row => row.TableNumber)
            .Where(page => page.Any(row => row.Cells.Count(cell => cell.Amount.IsNumber && cell.Amount.Decimals >= decimals) > 1))];
    }

    // Where 行次 are known by their order, a count is what stands beside them.
    private static bool IsNumbered(Statement statement) => statement.Lines.Count(line => line.Number is not null) * 2 > statement.Lines.Length;

    private static int Values(Statement statement) => statement.Figures.Count(figure => figure.Value is not null);

    private static int WidthOf(IEnumerable<SourceRow> page) => page.Max(row => row.Cells.Length == 0 ? 0 : row.Cells[^1].Column + row.Cells[^1].Span);

    private static SectionReading ReadLoose(StatementSection section)
    {
        var builder = new StatementBuilder(section.Form.Id, StatementPreamble.UnitOf(section) ?? section.UsualUnit) { HasUniformDecimals = HasUniformDecimals(section) };
        LooseStatement.Read(section, builder);
        return new(section, builder);
    }

    private static bool HasUniformDecimals(StatementSection section)
    {
        if (section.Form.Id == StatementId.T10)
        {
            return false;
        }

        var numbers = LooseLines.Of(section.Rows, _ => false).SelectMany(line => line.Words).Select(word => word.Amount).Where(amount => amount.IsNumber).ToList();
        var decimals = numbers.Where(number => number.Decimals > 0).Select(number => number.Decimals).ToList();
        return decimals.Count >= FewestAmounts ? decimals.TrueForAll(count => count == decimals[0]) : numbers.TrueForAll(number => number.Decimals == 0 && number.Value <= MostColumns);
    }

    private static Statement ReadGrid(StatementSection section)
    {
        var builder = new StatementBuilder(section.Form.Id, StatementPreamble.UnitOf(section) ?? section.UsualUnit);
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
}
