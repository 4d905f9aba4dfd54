using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;

namespace FinalAccounts.Azure.Reports;

/// <summary>The findings of a version, the gravest first, one partition each.</summary>
/// <param name="tables">The tables.</param>
public sealed class FindingTable(TableStore tables)
{
    // A string property holds 32 Ki characters; an equation of many operands, each with its place, may be longer.
    private const int ChunkLength = 30_000;

    /// <summary>Writes the findings of a version. Nobody sees them before the pointer of the report moves to it.</summary>
    public Task WriteAsync(ReportKey key, ReportVersion version, ImmutableArray<Finding> findings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        var partition = version.Partition(key);
        return tables.WriteAsync(
            ResourceNames.FindingsTable,
            findings.Select((finding, index) => ToEntity(finding, partition, TableKey.Ordinal(index))),
            cancellationToken);
    }

    /// <summary>The findings of a version; one read.</summary>
    public IAsyncEnumerable<Finding> OfVersionAsync(ReportKey key, ReportVersion version, CancellationToken cancellationToken) =>
        RowsOfVersionAsync(key, version, cancellationToken).Select(row => row.Item);

    /// <summary>The same with their keys.</summary>
    public IAsyncEnumerable<StoredRow<Finding>> RowsOfVersionAsync(ReportKey key, ReportVersion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        return tables.ReadAsync(ResourceNames.FindingsTable, version.Partition(key), rows: null, cancellationToken)
            .Select(entity => new StoredRow<Finding>(entity.RowKey, FromEntity(entity)));
    }

    private static TableEntity ToEntity(Finding finding, string partition, string row)
    {
        var entity = new TableEntity(partition, row)
        {
            ["Identity"] = finding.Identity,
            ["Severity"] = finding.Severity.ToString(),
            ["Verdict"] = finding.Verdict.ToString(),
            ["Category"] = finding.Category.ToString(),
            ["Provided"] = Text(finding.Provided),
            ["Expected"] = Text(finding.Expected),
            ["Difference"] = Text(finding.Difference),
            ["Slack"] = Text(finding.Slack),
        };
        var json = JsonSerializer.Serialize(finding, StorageJson.Default.Finding);
        for (var i = 0; i * ChunkLength < json.Length; i++)
        {
            entity[$"Json{i}"] = json.Substring(i * ChunkLength, Math.Min(ChunkLength, json.Length - (i * ChunkLength)));
        }

        return entity;
    }

    private static Finding FromEntity(TableEntity entity)
    {
        var json = "";
        for (var i = 0; entity.GetString($"Json{i}") is { } chunk; i++)
        {
            json += chunk;
        }

        return JsonSerializer.Deserialize(json, StorageJson.Default.Finding)!;
    }

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
