using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Reports;

/// <summary>
/// One version of a report: the uploaded bytes, the edition of the code that read them, and the other reports that it was held against. What is stored of a
/// version never changes.
/// </summary>
/// <param name="Sha256">The hash of the uploaded bytes.</param>
/// <param name="Edition">The edition of the code.</param>
/// <param name="Context">The name of the other reports (<see cref="RelatedVersions.Context"/>); empty when there was none.</param>
public sealed record ReportVersion(string Sha256, string Edition, string Context = "")
{
    /// <summary>The version as it was read, whatever it was held against: it names the report and its figures, which do not depend on other reports.</summary>
    public ReportVersion Reading => Context.Length == 0 ? this : this with { Context = "" };

    /// <summary>The name of the document's record.</summary>
    public string DocumentBlob => DocumentBlobOf(Sha256);

    /// <summary>The name of the report's record.</summary>
    public string Blob => $"{Sha256}/{Edition}.json";

    /// <summary>The name of the record of its checks.</summary>
    public string ChecksBlob => Context.Length == 0 ? Blob : $"{Sha256}/{Edition}.{Context}.json";

    /// <summary>The partition of the version's findings, and of a reading's figures.</summary>
    /// <param name="key">The report.</param>
    public string Partition(ReportKey key) => TableKey.Of(key.Year.ToString("D4"), key.Department, ToString());

    /// <summary>The name of the record of a document.</summary>
    /// <param name="sha256">The hash of the uploaded bytes.</param>
    public static string DocumentBlobOf(string sha256) => $"{sha256}.json";

    /// <summary>The version's name for people and in keys.</summary>
    public override string ToString() => Context.Length == 0 ? $"{Sha256}.{Edition}" : $"{Sha256}.{Edition}.{Context}";

    /// <summary>Reads a name back.</summary>
    public static ReportVersion Parse(string name)
    {
        var parts = name.Split('.');
        return new(parts[0], parts[1], parts.Length > 2 ? parts[2] : "");
    }
}
