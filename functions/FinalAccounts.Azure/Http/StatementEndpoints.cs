using System.Globalization;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Statements;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>The statements of a report and their figures over HTTP.</summary>
/// <param name="finder">Finds a report by its address.</param>
/// <param name="figures">The figures.</param>
/// <param name="findings">The findings, for the figures that they name.</param>
/// <param name="records">The whole reports.</param>
public sealed class StatementEndpoints(ReportFinder finder, FigureTable figures, FindingTable findings, RecordStore records)
{
    /// <summary><see cref="Routes.Statements"/>: all ten, those that are not published as well.</summary>
    public Task<IResult> ListAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var report = await finder.FindAsync(year, ReportFinder.Part(department), cancellationToken);
        var address = new RequestAddress(request);
        return new Listing<StatementSummary>(request, "statements", new("报表", "Statements"), StatementSummary.Columns, StatementSummary.Filters)
        {
            Tag = report.Version.ToString(),
            Context = ReportRelations.Context(report),
            Related = ReportRelations.Of(report, address),
            Link = statement => statement.Link,
            Rows = _ => StoredRow.Of(async () => (await records.ReportAsync(report.Version, cancellationToken)).Statements.Select(statement =>
                StatementSummary.Of(statement, address.Resource(Routes.Reports, year, report.Key.Department, "statements", statement.Id.ToString())))),
        };
    });

    /// <summary><see cref="Routes.Statement"/>: one statement whole; as a table a row for each line.</summary>
    public Task<IResult> GetAsync(HttpRequest request, string year, string department, string statement, CancellationToken cancellationToken) =>
        Answer.To(request, async () =>
        {
            var id = ReportFinder.Statement(ReportFinder.LastPart(statement));
            var report = await finder.FindAsync(year, ReportFinder.Part(department), cancellationToken);
            if (KnownResource.Of(request, "statement", report.Version.ToString()) is { } known)
            {
                return known;
            }

            var found = (await records.ReportAsync(report.Version, cancellationToken))[id];
            (string, string)[] context = [.. ReportRelations.Context(report), ("statement", id.ToString())];
            var table = new Listing<StatementLine>(request, "statement", new(found.Title, found.Title), StatementTable.Columns(found), StatementTable.Filters(found))
            {
                Tag = report.Version.ToString(),
                Context = [.. context],
                Related = ReportRelations.Of(report, new(request)),
                Rows = _ => StoredRow.Of<StatementLine>(found.Lines),
                Link = line => new RequestAddress(request).Resource("years", year, "statements", id.ToString(), "lines", line.Key),
            };
            return new Item<Statement>(request, table, _ => Task.FromResult(found))
            {
                Tag = table.Tag,
                Context = table.Context,
                Related = table.Related,
            };
        });

    /// <summary><see cref="Routes.Figures"/>: the figures of one report, or those of <c>?statement=T05</c>.</summary>
    public Task<IResult> FiguresAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken) => Answer.To(request, async () =>
    {
        var asked = request.Query["statement"].ToString();
        StatementId? statement = asked.Length > 0 ? ReportFinder.Statement(asked) : null;
        var report = await finder.FindAsync(year, ReportFinder.Part(department), cancellationToken);
        var filters = request.Query["has"] == "finding"
            ? FigureFilters.With(await findings.OfVersionAsync(report.Key, report.Version, cancellationToken).ToListAsync(cancellationToken))
            : FigureFilters.All;
        var columns = FigureColumns.Of(report.Key.Department, report.Key.Year);
        return new Listing<Figure>(request, "figures", new("报表数字", "Figures of the statements"), columns, filters, "statement")
        {
            Tag = report.Version.ToString(),
            Context = [.. ReportRelations.Context(report), .. statement is { } one ? (ReadOnlySpan<(string, string)>)[("statement", one.ToString())] : []],
            Related = ReportRelations.Of(report, new(request)),
            Rows = after => figures.RowsOfVersionAsync(report.Key, report.Version, statement, after, cancellationToken),
            Link = figure => new RequestAddress(request).Resource(
                "years", report.Key.Year.ToString(CultureInfo.InvariantCulture), "statements", figure.Statement.ToString(), "lines", figure.Line.Key),
        };
    });
}
