using System.Collections.Immutable;
using FinalAccounts.Checks.Related;
using FinalAccounts.Documents;

namespace FinalAccounts.Publishing;

/// <summary>Where the files of a report stand in the site.</summary>
public static class ReportFolder
{
    private const string UnitSuffix = "-unit";

    /// <summary>The folder of a report from the root of the site: <c>reports/2024/景德镇市政务服务管理局</c>. A later version stands in the same folder.</summary>
    /// <param name="report">The report.</param>
    public static string Of(FinalAccountsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(OtherReport.Of(report));
    }

    /// <summary>The folders in which versions of a report may stand: a department and a unit of one name are one report, whichever it was read as.</summary>
    /// <param name="entry">The report's entry in the index of the site.</param>
    public static ImmutableArray<string> AllOf(SiteEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Kind switch
        {
            ReportKind.Department => [entry.Folder, entry.Folder + UnitSuffix],
            ReportKind.Unit => [entry.Folder, entry.Folder[..^UnitSuffix.Length]],
            _ => [entry.Folder],
        };
    }

    /// <summary>The folder of a report that is known by name.</summary>
    internal static string Of(OtherReport report)
    {
        var name = Segment(report.Department);
        var kind = report.Kind switch
        {
            ReportKind.Department => "",
            ReportKind.Unit => UnitSuffix,
            _ => "-own-level",
        };
        return $"reports/{report.Year}/{(name.Length > 0 ? name : report.Sha256[..12])}{kind}";
    }

    /// <summary>The name of the source file in its report's folder. The name that it was uploaded under is foreign text and stays out of paths.</summary>
    /// <param name="document">The document.</param>
    internal static string Original(SourceDocument document)
    {
        var extension = Path.GetExtension(document.FileName);
        return extension.Length is > 1 and <= 5 && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? "original" + extension.ToLowerInvariant() : "original";
    }

    /// <summary>A name as a part of a path: letters and digits of any script, everything else a hyphen.</summary>
    internal static string Segment(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '（' or '）' ? c : '-')).Trim('-');

    /// <summary>A path as a link, percent-encoded.</summary>
    internal static string Link(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
