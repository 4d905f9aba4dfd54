using FinalAccounts.Publishing.Grids;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

public class StatementGridTests
{
    public static TheoryData<StatementId> Ids => [.. Enum.GetValues<StatementId>()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_figure_stands_in_the_grid_once_and_every_row_is_as_wide_as_the_form(StatementId id)
    {
        var statement = TruthReport.Load()[id];

        var grid = StatementGrids.Of(statement);

        var shown = grid.Body.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<Figure>().ToList();
        Assert.Equal(statement.Figures.Length, shown.Count);
        Assert.Equal(statement.Figures.Select(figure => figure.Key).Order(new ByName()), shown.Select(figure => figure.Key).Order(new ByName()));
        Assert.All(grid.Body, row => Assert.Equal(grid.Columns, row.Cells.Sum(cell => cell.ColumnSpan)));
        Assert.Equal(grid.Columns * grid.Header.Length, grid.Header.Sum(row => row.Cells.Sum(cell => cell.ColumnSpan * cell.RowSpan)));
    }

    [Fact]
    public void Income_and_expenditure_stand_side_by_side_with_their_totals_on_one_row()
    {
        var grid = StatementGrids.Of(TruthReport.Load()[StatementId.T01]);

        // The form has 行次 1 to 31 on the left and 32 to 62 on the right.
        Assert.Equal(31, grid.Body.Length);
        Assert.Equal(["本年收入合计", "27", "34,763.87", "本年支出合计", "58", "34,768.87"], grid.Body[26].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Halves_of_different_length_still_share_the_row_of_their_totals()
    {
        var statement = TruthReport.Load()[StatementId.T01];
        var dropped = statement.Lines.Where(line => line.Number is > 8 and < 27).ToHashSet();
        var shorter = statement with { Lines = [.. statement.Lines.Where(line => !dropped.Contains(line))], Figures = [.. statement.Figures.Where(figure => !dropped.Contains(figure.Line))] };

        var grid = StatementGrids.Of(shorter);

        var row = Assert.Single(grid.Body, row => row.Cells.Any(cell => cell.Text == "本年收入合计"));
        Assert.Contains(row.Cells, cell => cell.Text == "本年支出合计");
    }

    [Fact]
    public void A_code_that_is_printed_twice_keeps_both_of_its_rows()
    {
        var statement = TruthReport.Load()[StatementId.T05];
        var doubled = statement with { Lines = statement.Lines.Add(statement.Lines[1]), Figures = [.. statement.Figures, .. statement.Figures.Where(figure => figure.Line == statement.Lines[1]).Select(figure => figure with { Printed = "9.99" })] };

        var grid = StatementGrids.Of(doubled);

        Assert.Equal(statement.Lines.Length + 1, grid.Body.Length);
        Assert.All(grid.Body[^1].Cells.Where(cell => cell.Kind == GridCellKind.Amount), cell => Assert.Equal("9.99", cell.Text));
    }

    private sealed class ByName : IComparer<FigureKey>
    {
        public int Compare(FigureKey x, FigureKey y) => string.CompareOrdinal(x.ToString(), y.ToString());
    }
}
