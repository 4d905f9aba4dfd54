using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Truth;

public class TruthReportTests
{
    [Fact]
    public void The_truth_has_all_ten_statements_with_their_figures_and_places()
    {
        var report = TruthReport.Load();

        Assert.Equal(10, report.Statements.Length);
        var total = report[new FigureKey(StatementId.T01, LineKeys.IncomeTotal, ColumnKeys.Amount)]!;
        Assert.Equal(34763.87m, total.Value);
        Assert.Equal(146, total.Place.Line);
        Assert.Equal("0.88", report[new FigureKey(StatementId.T09, LineKeys.ReceptionDomestic, ColumnKeys.Final)]!.Printed);
        Assert.Equal(StatementStatus.Empty, report[StatementId.T08].Status);
    }

    [Fact]
    public void A_change_shows_in_the_copy_only()
    {
        var key = new FigureKey(StatementId.T05, LineKeys.Total, ColumnKeys.Basic);

        var changed = TruthReport.Load().With(key, "1,275.83");

        Assert.Equal(1275.83m, changed[key]!.Value);
        Assert.Equal(1275.38m, TruthReport.Load()[key]!.Value);
    }
}
