using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Azure.Tests.Reports;

public class FigureTableTests(AzuriteFixture azurite)
{
    private readonly FigureTable figures = azurite.Get<FigureTable>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_figure_of_the_seed_comes_back_as_it_was_in_the_order_of_the_report()
    {
        var report = TruthReport.Load() with { Department = "甲局" };
        var version = new ReportVersion("a", Edition.Current.Name);
        await figures.WriteAsync(report, version, Token);

        var read = await figures.OfVersionAsync(ReportKey.Of(report), version, statement: null, Token).ToListAsync(Token);

        Assert.Equal(report.Statements.SelectMany(statement => statement.Figures), read);
    }

    [Fact]
    public void A_figure_that_was_rounded_before_it_was_converted_comes_back_as_exact_as_it_was()
    {
        var figure = TruthReport.Load()[new FigureKey(StatementId.T01, LineKeys.IncomeTotal, ColumnKeys.Amount)]! with { Decimals = 6, RoundedTo = 2 };

        Assert.Equal(figure, FigureRow.FromEntity(FigureRow.ToEntity(figure, "p", "r")));
    }

    [Fact]
    public async Task The_figures_of_one_statement_are_a_range_of_the_reports_partition()
    {
        var report = TruthReport.Load() with { Department = "乙局" };
        var version = new ReportVersion("b", Edition.Current.Name);
        await figures.WriteAsync(report, version, Token);

        var read = await figures.OfVersionAsync(ReportKey.Of(report), version, StatementId.T05, Token).ToListAsync(Token);

        Assert.Equal(report[StatementId.T05].Figures, read);
    }

    [Fact]
    public async Task One_line_is_read_across_departments_and_a_retired_publication_is_gone_from_it()
    {
        var year = 1901;
        var first = TruthReport.Load() with { Department = "丙局", Year = year };
        var second = TruthReport.Load() with { Department = "丁局", Year = year };
        var retired = new Publication(new("c", "1"), DateTimeOffset.UnixEpoch);
        await figures.WriteLinesAsync(first, retired, Token);
        await figures.WriteLinesAsync(second, new(new("d", "1"), DateTimeOffset.UnixEpoch), Token);

        Assert.Equal(["丁局", "丙局"], await Departments());

        await figures.RetireAsync(first, retired, Token);
        await figures.RetireAsync(first, retired, Token);
        Assert.Equal(["丁局"], await Departments());

        async Task<List<string>> Departments() => await figures.OfLineAsync(year, StatementId.T03, LineKeys.Total, after: null, Token)
            .Select(row => row.Item.Department)
            .Distinct()
            .ToListAsync(Token);
    }
}
