using System.Security.Cryptography;
using System.Text;
using FinalAccounts.Azure.Reports;

namespace FinalAccounts.Azure.Steps;

/// <summary>Names what pages of many reports are made of: pages made of the same are the same.</summary>
/// <param name="edition">The edition of the code.</param>
public sealed class PagesName(Edition edition)
{
    /// <summary>The name of these reports, as they are published, and of the code.</summary>
    public string Of(IEnumerable<PublishedReport> published)
    {
        var names = published.Select(report => $"{report.Key} {report.Version} {report.Publication}")
            .Order(StringComparer.Ordinal)
            .Append(edition.Name)
            .Append(SiteWriter.Software);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))));
    }
}
