using System.Globalization;
using FinalAccounts.Azure.Reports;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>Turns the parts of an address into what they name, or into the problem that says why not.</summary>
internal static class ReportAddress
{
    /// <summary>A fiscal year of four digits.</summary>
    public static (int Year, IResult? Problem) Year(HttpRequest request, string? year) =>
        year?.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1900
            ? (number, null)
            : (0, Problems.BadRequest(request, "bad-year", new($"“{year}”不是年度。请写四位数字，如 2024。", $"“{year}” is no fiscal year. Write four digits, such as 2024.")));

    /// <summary>A report that is published.</summary>
    public static async Task<(PublishedReport? Report, IResult? Problem)> ReportAsync(
        HttpRequest request,
        ReportTable reports,
        string? year,
        string? department,
        CancellationToken cancellationToken)
    {
        var (number, problem) = Year(request, year);
        if (problem is not null)
        {
            return (null, problem);
        }

        // Servers leave an encoded slash in a path as it is.
        var name = (department ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        return await reports.FindAsync(new(number, name), cancellationToken) is { } report
            ? (report, null)
            : (null, Problems.NotFound(
                request,
                "no-such-report",
                new(
                    $"没有已发布的 {number} 年度“{name}”决算报告。/api/reports 列出全部报告。",
                    $"No final accounts of “{name}” for {number} are published. /api/reports lists every report.")));
    }
}
