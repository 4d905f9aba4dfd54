using System.Globalization;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>One line of one statement over several reports, over HTTP.</summary>
/// <param name="reports">The pointers.</param>
/// <param name="figures">The figures.</param>
public sealed class LineEndpoints(ReportTable reports, FigureTable figures)
{
    /// <summary><see cref="Routes.YearLine"/>: one line across all departments of a year, by department.</summary>
    public Task<IResult> OfYearAsync(HttpRequest request, string year, string statement, string line, CancellationToken cancellationToken) =>
        Answer.To(request, async () =>
        {
            var number = ReportFinder.Year(year);
            var id = ReportFinder.Statement(statement);
            var key = ReportFinder.LastPart(line);

            // The line may hold a replaced publication's figures for a moment; the pointers say which ones readers see.
            var published = await reports.OfYearAsync(number, cancellationToken)
                .ToDictionaryAsync(report => report.Key.Department, report => report.Publication, cancellationToken: cancellationToken);
            return new Listing<ReportFigure>(request, "line", new("各部门同一行", "One line of all departments"), ReportFigure.Columns, ReportFigure.Filters)
            {
                Tag = string.Join('\n', published.Values),
                Context = [("year", year), ("statement", id.ToString()), ("line", key)],
                Related = [new("reports", new("本年度全部报告", "Every report of the year"), new RequestAddress(request).Resource(Routes.Reports) + "?year=" + year)],
                Rows = after => figures.OfLineAsync(number, id, key, after, cancellationToken)
                    .Where(row => published.GetValueOrDefault(row.Item.Department) == row.Item.Publication)
                    .Select(row => new StoredRow<ReportFigure>(row.Key, new(row.Item.Department, number, row.Item.Figure))),
                Link = figure => LinkTo(request, figure),
            };
        });

    /// <summary><see cref="Routes.DepartmentLine"/>: one line of one department across the years, the earliest first.</summary>
    public Task<IResult> OfDepartmentAsync(HttpRequest request, string department, string statement, string line, CancellationToken cancellationToken) =>
        Answer.To(request, async () =>
        {
            var name = ReportFinder.Part(department);
            var id = ReportFinder.Statement(statement);
            var key = ReportFinder.LastPart(line);
            var years = await reports.YearsAsync(cancellationToken);
            var found = (await Task.WhenAll(years.Order().Select(year => reports.FindAsync(new(year, name), cancellationToken))))
                .OfType<PublishedReport>()
                .ToList();
            if (found.Count == 0)
            {
                throw ProblemException.NotFound(
                    "no-such-department",
                    new($"没有“{name}”已发布的决算报告。/api/reports 列出全部报告。", $"No final accounts of “{name}” are published. /api/reports lists every report."));
            }

            return new Listing<ReportFigure>(request, "line", new("历年同一行", "One line through the years"), ReportFigure.Columns, ReportFigure.Filters)
            {
                Tag = string.Join('\n', found.Select(report => report.Publication)),
                Context = [("department", name), ("statement", id.ToString()), ("line", key)],
                Related =
                [
                    .. found.Select(report => report.Key.Year.ToString(CultureInfo.InvariantCulture)).Select(year => new Relation(
                        year,
                        new($"{year} 年各部门", $"All departments of {year}"),
                        new RequestAddress(request).Resource("years", year, "statements", id.ToString(), "lines", key))),
                ],
                Rows = _ => found.ToAsyncEnumerable().SelectMany(report => figures.OfLineAsync(report.Key, report.Publication, id, key, cancellationToken)
                    .Select(row => new StoredRow<ReportFigure>(
                        TableKey.Of(report.Key.Year.ToString("D4", CultureInfo.InvariantCulture), row.Key),
                        new(name, report.Key.Year, row.Item.Figure)))),
                Link = figure => LinkTo(request, figure),
            };
        });

    private static string LinkTo(HttpRequest request, ReportFigure figure) =>
        new RequestAddress(request).Resource(Routes.Reports, figure.Year.ToString(CultureInfo.InvariantCulture), figure.Department);
}
