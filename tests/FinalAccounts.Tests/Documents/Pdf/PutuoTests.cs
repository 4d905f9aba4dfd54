using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>A published PDF of another form, from file to figures. The expected values were copied by eye from its rendered pages.</summary>
public sealed class PutuoTests
{
    private const string File = "shanghai-putuo-finance-2024.pdf";

    [Theory]
    [InlineData("T01", "income.total", "amount", "2946.25")]
    [InlineData("T01", "expenditure.208", "amount", "326.71")]
    [InlineData("T02", "2010602", "other", "6.19")]
    [InlineData("T02", "2210203", "total", "258.50")]
    [InlineData("T03", "total", "basic", "2336.91")]
    [InlineData("T03", "2010601", "project", "8.37")]
    [InlineData("T05", "2080505", "basic", "160.75")]
    [InlineData("T06", "30102", "amount", "1238.58")]
    [InlineData("T06", "31002", "amount", "13.58")]
    public void The_figures_are_those_of_the_pages(string statement, string line, string column, string value)
    {
        var report = Report();
        var read = report[Enum.Parse<StatementId>(statement)];
        var figure = read[line, column];
        Assert.True(figure is not null, $"{statement} has the lines {string.Join(' ', read.Lines.Select(l => l.Key))} and the columns {string.Join(' ', read.Columns.Select(c => c.Key))}");
        Assert.Equal(value, figure.Value?.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotNull(figure.Place.Page);
        Assert.NotNull(figure.Place.Box);
    }

    [Fact]
    public void Nine_statements_are_read_or_empty_and_the_tenth_is_not_published()
    {
        var statuses = Report().Statements.ToDictionary(statement => statement.Id.ToString(), statement => statement.Status);
        Assert.All(["T01", "T02", "T03", "T04", "T05", "T06", "T09"], id => Assert.Equal(StatementStatus.Read, statuses[id]));
        Assert.All(["T07", "T08"], id => Assert.Equal(StatementStatus.Empty, statuses[id]));
        Assert.Equal(StatementStatus.NotPublished, statuses["T10"]);
    }

    [Fact]
    public void The_blank_template_is_refused_as_blank()
    {
        var document = ReadingFiles.Document(ReadingFiles.Corpus("shanghai-putuo-blank-template.pdf"), "template.pdf");
        Assert.Equal("blank-template", new ReportNormaliser().Normalise(document, TestContext.Current.CancellationToken).Refusal?.Code);
    }

    private static FinalAccountsReport Report()
    {
        var document = ReadingFiles.Document(ReadingFiles.Corpus(File), File);
        var report = new ReportNormaliser().Normalise(document, TestContext.Current.CancellationToken);
        Assert.True(report.Succeeded, report.Refusal?.Message.En);
        return report.Value!;
    }
}
