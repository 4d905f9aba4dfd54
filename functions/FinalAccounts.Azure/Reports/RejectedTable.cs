using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Reports;

/// <summary>The files that were refused. One record for each name and content, however often they were uploaded.</summary>
/// <param name="tables">The tables.</param>
public sealed class RejectedTable(TableStore tables)
{
    private const string Partition = "rejected";

    /// <summary>Records a refusal.</summary>
    public Task AddAsync(RejectedFile rejected, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        return tables.WriteAsync(
            ResourceNames.RejectedTable,
            new TableEntity(Partition, Row(rejected.File, rejected.Sha256))
            {
                ["File"] = rejected.File,
                ["Sha256"] = rejected.Sha256,
                ["UploadedAt"] = rejected.UploadedAt,
                ["RejectedAt"] = rejected.RejectedAt,
                ["Code"] = rejected.Refusal.Code,
                ["MessageZh"] = rejected.Refusal.Message.Zh,
                ["MessageEn"] = rejected.Refusal.Message.En,
            },
            cancellationToken);
    }

    /// <summary>Takes a refusal back: the same bytes were read after all, by a later edition of the code.</summary>
    public Task RemoveAsync(string file, string sha256, CancellationToken cancellationToken) =>
        tables.DeleteAsync(ResourceNames.RejectedTable, Partition, Row(file, sha256), cancellationToken);

    /// <summary>Every refused file, by name; one read.</summary>
    public IAsyncEnumerable<RejectedFile> ListAsync(CancellationToken cancellationToken) =>
        tables.ReadAsync(ResourceNames.RejectedTable, Partition, rows: null, cancellationToken).Select(entity => new RejectedFile(
            entity.GetString("File"),
            entity.GetString("Sha256"),
            entity.GetDateTimeOffset("UploadedAt")!.Value,
            entity.GetDateTimeOffset("RejectedAt")!.Value,
            new(entity.GetString("Code"), new(entity.GetString("MessageZh"), entity.GetString("MessageEn")))));

    private static string Row(string file, string sha256) => TableKey.Of(file, sha256);
}

/// <summary>A file that was refused; it still lies where it was uploaded.</summary>
/// <param name="File">Its name in the inbox.</param>
/// <param name="Sha256">The hash of its bytes; empty when it was too large to be read.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
/// <param name="RejectedAt">When it was refused.</param>
/// <param name="Refusal">Why, and what to do.</param>
public sealed record RejectedFile(string File, string Sha256, DateTimeOffset UploadedAt, DateTimeOffset RejectedAt, Refusal Refusal);
