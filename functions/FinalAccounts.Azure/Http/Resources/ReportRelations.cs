using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Azure.Reports;

namespace FinalAccounts.Azure.Http;

/// <summary>What there is of one report, and where.</summary>
internal static class ReportRelations
{
    /// <summary>The links of a report.</summary>
    public static ImmutableArray<Relation> Of(PublishedReport report, RequestAddress address)
    {
        return
        [
            new("report", new("整份报告", "The report"), Of()),
            new("page", new("网页", "Page"), address.Site($"{report.VersionFolder}/{address.PageOf("index")}")),
            new("statements", new("报表", "Statements"), Of("statements")),
            new("figures", new("数字", "Figures"), Of("figures")),
            new("findings", new("核对结果", "Findings"), Of("findings")),
            new("claims", new("说明文字中的数字", "Claims"), Of("claims")),
            new("identities", new("勾稽关系", "Identities"), Of("identities")),
            new("versions", new("版本", "Versions"), Of("versions")),
            new("changes", new("与上一版本的差异", "Changes"), Of("changes")),
        ];

        string Of(params ReadOnlySpan<string> part) =>
            address.Resource([Routes.Reports, report.Key.Year.ToString(CultureInfo.InvariantCulture), report.Key.Department, .. part]);
    }

    /// <summary>What an answer about a report says of it.</summary>
    public static ImmutableArray<(string Name, string Value)> Context(PublishedReport report) =>
    [
        ("department", report.Key.Department),
        ("year", report.Key.Year.ToString(CultureInfo.InvariantCulture)),
        ("version", report.Version.ToString()),
    ];
}
