using System.Text.Json;
using System.Text.Json.Serialization;

namespace FinalAccounts.ScaleSimulation;

/// <summary>What one report costs in storage, counted while the real steps published the seed report (not timed).</summary>
/// <param name="Figures">Figures of the report.</param>
/// <param name="BlobReads">Requests that read blobs or ask for their properties.</param>
/// <param name="BlobWrites">Requests that write blobs.</param>
/// <param name="QueueSends">Messages sent.</param>
/// <param name="TableReads">Requests that read entities.</param>
/// <param name="TableWrites">Requests that write entities; a batch is one.</param>
/// <param name="Entities">Entities written, by table.</param>
/// <param name="BusiestLinesPartition">Entities written into the fullest partition of the table of lines (one statement of one year).</param>
/// <param name="BlobBytes">Bytes of all blobs written.</param>
/// <param name="TableBytes">Bytes of all entities written, as sent.</param>
/// <param name="IndexEntryBytes">Bytes of the report's entry that the index of the site is made from.</param>
internal sealed record Measured(
    int Figures,
    int BlobReads,
    int BlobWrites,
    int QueueSends,
    int TableReads,
    int TableWrites,
    IReadOnlyDictionary<string, int> Entities,
    int BusiestLinesPartition,
    long BlobBytes,
    long TableBytes,
    int IndexEntryBytes)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Requests to storage that the steps make for one report.</summary>
    [JsonIgnore]
    public int Requests => BlobReads + BlobWrites + QueueSends + TableReads + TableWrites;

    /// <summary>Reads a measurement.</summary>
    public static Measured Load(string file) => JsonSerializer.Deserialize<Measured>(File.ReadAllText(file), Format)!;

    /// <summary>Keeps a measurement.</summary>
    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Format) + "\n");
}
