using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Reports;

/// <summary>Which pages of many reports stand in the site, and the name of what each was made of: what is named the same need not be made again.</summary>
/// <param name="tables">The tables.</param>
public sealed class MadePagesTable(TableStore tables)
{
    private const string Partition = "pages";

    /// <summary>What the pages of one kind were made of, by their key; one read.</summary>
    public async Task<Dictionary<string, string>> AllAsync(string kind, CancellationToken cancellationToken) =>
        await tables.ReadAsync(ResourceNames.ReportsTable, Partition, TableKey.Below(kind), cancellationToken)
            .ToDictionaryAsync(entity => entity.GetString("Key"), entity => entity.GetString("Made"), StringComparer.Ordinal, cancellationToken);

    /// <summary>Records what was made, after it was written.</summary>
    public Task RecordAsync(string kind, string key, string made, CancellationToken cancellationToken) => tables.WriteAsync(
        ResourceNames.ReportsTable,
        new TableEntity(Partition, TableKey.Of(kind, key)) { ["Key"] = key, ["Made"] = made },
        cancellationToken);

    /// <summary>Forgets what was made, after it was deleted.</summary>
    public Task ForgetAsync(string kind, string key, CancellationToken cancellationToken) =>
        tables.DeleteAsync(ResourceNames.ReportsTable, Partition, TableKey.Of(kind, key), cancellationToken);

    /// <summary>Forgets everything, so that all of it is made again.</summary>
    public async Task ForgetAllAsync(CancellationToken cancellationToken) => await tables.DeleteAsync(
        ResourceNames.ReportsTable,
        await tables.ReadAsync(ResourceNames.ReportsTable, Partition, rows: null, cancellationToken).ToListAsync(cancellationToken),
        cancellationToken);
}
