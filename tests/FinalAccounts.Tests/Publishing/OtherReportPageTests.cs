using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Checks.Related;
using FinalAccounts.Publishing;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Publishing;

/// <summary>What last year's report contradicts stands on the page with last year's number, and leads to last year's page.</summary>
public class OtherReportPageTests(PublishedSeed seed) : IClassFixture<PublishedSeed>
{
    private static readonly FigureKey Closing = new(StatementId.T01, LineKeys.ExpenditureClosing, ColumnKeys.Amount);

    [Fact]
    public void A_number_of_last_year_is_named_as_such_and_linked_to_last_years_page()
    {
        var report = seed.Inspection.Report;
        var prior = report.With(Closing, "77.77") with { Year = 2023, Sha256 = new('b', 64) };
        var checks = new ReportChecker().Check(report, new RelatedReports(prior, []));
        Assert.Contains(checks.Findings, finding => finding.Identity == "prior-T01-opening");

        var files = new ReportPublisher().Render(seed.Inspection with { Checks = checks }, PublishedSeed.Provenance);

        var page = Text("index.html");
        Assert.Contains($"2023 {report.Department} T01", page, StringComparison.Ordinal);
        Assert.Contains($"../../../reports/2023/{Uri.EscapeDataString(report.Department)}/index.html", page, StringComparison.Ordinal);
        Assert.Contains("77.77", Text("checks.en.html"), StringComparison.Ordinal);
        Assert.Contains($"2023:{report.Department}:{Closing}", Text("identities.csv"), StringComparison.Ordinal);

        string Text(string name) => Encoding.UTF8.GetString(files.Single(file => file.Path.EndsWith("/" + name, StringComparison.Ordinal)).Content.Span);
    }
}
