using System.Globalization;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Publishing;
using FinalAccounts.Publishing.Check;
using FinalAccounts.Statements;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>The reports over HTTP. The triggers of the Functions app and the routes of the local host call these.</summary>
/// <param name="reports">The pointers.</param>
/// <param name="figures">The figures.</param>
/// <param name="findings">The findings.</param>
/// <param name="records">The whole reports.</param>
/// <param name="blobs">The published pages.</param>
public sealed class ReportEndpoints(ReportTable reports, FigureTable figures, FindingTable findings, RecordStore records, BlobStore blobs)
{
    /// <summary><see cref="Routes.Reports"/>: every report, or those of <c>?year=</c>.</summary>
    public async Task<IResult> ListAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var years = new List<int>();
        if (request.Query.TryGetValue("year", out var wanted))
        {
            var (year, problem) = ReportAddress.Year(request, wanted);
            if (problem is not null)
            {
                return problem;
            }

            years.Add(year);
        }
        else
        {
            years.AddRange(await reports.YearsAsync(cancellationToken));
        }

        var list = new List<ReportSummary>();
        foreach (var year in years)
        {
            list.AddRange(await reports.OfYearAsync(year, cancellationToken).Select(ReportSummary.Of).ToListAsync(cancellationToken));
        }

        return TypedResults.Json(new ReportList(list), HttpJson.ReportList);
    }

    /// <summary><see cref="Routes.Report"/>: one report in the shape of <c>docs/check.schema.json</c>.</summary>
    public async Task<IResult> GetAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken)
    {
        var (report, problem) = await ReportAddress.ReportAsync(request, reports, year, department, cancellationToken);
        if (report is null)
        {
            return problem!;
        }

        if (NotModified(request, report))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var content = records.ReportAsync(report.Version, cancellationToken);
        var checks = records.ChecksAsync(report.Version, cancellationToken);
        using var json = new MemoryStream();
        CheckJson.WriteLine(json, CheckDocument.Of(await content, await checks));
        return TypedResults.Bytes(json.ToArray(), "application/json; charset=utf-8");
    }

    /// <summary><see cref="Routes.ReportPage"/>: the published page of one report.</summary>
    public async Task<IResult> GetPageAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken)
    {
        var (report, problem) = await ReportAddress.ReportAsync(request, reports, year, department, cancellationToken);
        if (report is null)
        {
            return problem!;
        }

        var language = request.Query["lang"].ToString() is { Length: > 0 } asked ? asked : "zh";
        var page = report.VersionFolder + "/" + (language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "index.en.html" : "index.html");
        return await PublishedFileAsync(request, page, cancellationToken);
    }

    /// <summary><see cref="Routes.Figures"/>: the figures of one report, or those of <c>?statement=T05</c>.</summary>
    public async Task<IResult> GetFiguresAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        StatementId? statement = null;
        if (request.Query.TryGetValue("statement", out var wanted))
        {
            if (!TryStatement(wanted, out var id))
            {
                return NoSuchStatement(request, wanted);
            }

            statement = id;
        }

        var (report, problem) = await ReportAddress.ReportAsync(request, reports, year, department, cancellationToken);
        return report is null
            ? problem!
            : TypedResults.Json(
                new FigureList(
                    ReportSummary.Of(report),
                    await figures.OfVersionAsync(report.Key, report.Version, statement, cancellationToken).ToListAsync(cancellationToken)),
                HttpJson.FigureList);
    }

    /// <summary><see cref="Routes.Findings"/>: the findings of one report.</summary>
    public async Task<IResult> GetFindingsAsync(HttpRequest request, string year, string department, CancellationToken cancellationToken)
    {
        var (report, problem) = await ReportAddress.ReportAsync(request, reports, year, department, cancellationToken);
        return report is null
            ? problem!
            : TypedResults.Json(
                new FindingList(
                    ReportSummary.Of(report),
                    await findings.OfVersionAsync(report.Key, report.Version, cancellationToken).ToListAsync(cancellationToken)),
                HttpJson.FindingList);
    }

    /// <summary><see cref="Routes.Line"/>: one line of one statement across all departments of a year.</summary>
    public async Task<IResult> GetLineAsync(HttpRequest request, string year, string statement, string line, CancellationToken cancellationToken)
    {
        var (number, problem) = ReportAddress.Year(request, year);
        if (problem is not null)
        {
            return problem;
        }

        if (!TryStatement(statement, out var id))
        {
            return NoSuchStatement(request, statement);
        }

        // The line may hold a replaced publication's figures for a moment; the pointers say which ones readers see.
        var published = await reports.OfYearAsync(number, cancellationToken)
            .ToDictionaryAsync(report => report.Key.Department, report => report.Publication, cancellationToken: cancellationToken);
        var departments = await figures.OfLineAsync(number, id, line, cancellationToken)
            .Where(figure => published.GetValueOrDefault(figure.Department) == figure.Publication)
            .GroupBy(figure => figure.Department)
            .Select(group => new DepartmentLine(group.Key, [.. group.Select(figure => figure.Figure)]))
            .ToListAsync(cancellationToken);
        return TypedResults.Json(new LineList(number, id, line, departments), HttpJson.LineList);
    }

    /// <summary>A file of the published site. Addresses that end with a slash, and those without a dot in their last part, mean the index of the folder.</summary>
    public async Task<IResult> PublishedFileAsync(HttpRequest request, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(path);
        var name = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (await blobs.ReadAsync(ResourceNames.WebContainer, name, cancellationToken) is not { } file)
        {
            return Problems.NotFound(
                request,
                "no-such-page",
                new($"网站上没有“{path}”这一页。", $"The site has no page “{path}”."));
        }

        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = SitePolicy.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(file.Content.ToMemory(), file.ContentType, lastModified: file.LastModified, entityTag: new(file.Tag));
    }

    private static bool NotModified(HttpRequest request, PublishedReport report)
    {
        var tag = $"\"{report.Version}\"";
        request.HttpContext.Response.Headers.ETag = tag;
        return request.Headers.IfNoneMatch.Contains(tag, StringComparer.Ordinal);
    }

    private static bool TryStatement(string? text, out StatementId statement)
    {
        statement = default;
        return text?.Length == 3
            && text[0] is 'T' or 't'
            && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Enum.IsDefined(statement = (StatementId)number);
    }

    private static IResult NoSuchStatement(HttpRequest request, string? statement) => Problems.BadRequest(
        request,
        "bad-statement",
        new($"没有“{statement}”这张表。可用 T01 到 T10。", $"There is no statement “{statement}”. They are T01 to T10."));
}
