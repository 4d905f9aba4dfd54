using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Reports;

/// <summary>One version of a report: the uploaded bytes and the edition of the code that read them. What is stored of a version never changes.</summary>
/// <param name="Sha256">The hash of the uploaded bytes.</param>
/// <param name="Edition">The edition of the code.</param>
public sealed record ReportVersion(string Sha256, string Edition)
{
    /// <summary>The name of the document's record.</summary>
    public string DocumentBlob => DocumentBlobOf(Sha256);

    /// <summary>The name of the report's record, and of the record of its checks.</summary>
    public string Blob => $"{Sha256}/{Edition}.json";

    /// <summary>The partition of the version's figures and of its findings.</summary>
    /// <param name="key">The report.</param>
    public string Partition(ReportKey key) => TableKey.Of(key.Year.ToString("D4"), key.Department, ToString());

    /// <summary>The name of the record of a document.</summary>
    /// <param name="sha256">The hash of the uploaded bytes.</param>
    public static string DocumentBlobOf(string sha256) => $"{sha256}.json";

    /// <summary>The version's name for people and in keys.</summary>
    public override string ToString() => $"{Sha256}.{Edition}";

    /// <summary>Reads a name back.</summary>
    public static ReportVersion Parse(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return new(name[..dot], name[(dot + 1)..]);
    }
}
