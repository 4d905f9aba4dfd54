using System.Globalization;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Http;

/// <summary>Turns the parts of an address into what they name, or says why they name nothing.</summary>
/// <param name="reports">The pointers.</param>
public sealed class ReportFinder(ReportTable reports)
{
    /// <summary>A report that is published.</summary>
    internal async Task<PublishedReport> FindAsync(string year, string department, CancellationToken cancellationToken)
    {
        var number = Year(year);
        var name = Part(department);
        return await reports.FindAsync(new(number, name), cancellationToken) ?? throw NoSuchReport(new(number, name));
    }

    /// <summary>404: nothing is published for it.</summary>
    internal static ProblemException NoSuchReport(ReportKey key) => ProblemException.NotFound(
        "no-such-report",
        new(
            $"没有已发布的 {key.Year} 年度“{key.Department}”决算报告。/api/reports 列出全部报告。",
            $"No final accounts of “{key.Department}” for {key.Year} are published. /api/reports lists every report."));

    /// <summary>A fiscal year of four digits.</summary>
    internal static int Year(string? year) =>
        year?.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1900
            ? number
            : throw ProblemException.BadRequest(
                "bad-year",
                new($"“{year}”不是年度。请写四位数字，如 2024。", $"“{year}” is no fiscal year. Write four digits, such as 2024."),
                "year");

    /// <summary>A statement by its id.</summary>
    internal static StatementId Statement(string? text)
    {
        StatementId statement = default;
        return text?.Length == 3
            && text[0] is 'T' or 't'
            && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Enum.IsDefined(statement = (StatementId)number)
            ? statement
            : throw ProblemException.BadRequest(
                "bad-statement",
                new($"没有“{text}”这张表。可用 T01 到 T10。", $"There is no statement “{text}”. They are T01 to T10."),
                "statement");
    }

    /// <summary>A name in an address. Servers leave an encoded slash as it is.</summary>
    internal static string Part(string text) => text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The last name of an address, which may have the suffix of a representation.</summary>
    internal static string LastPart(string text) => Part(Representation.WithoutSuffix(text));
}
