using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Core;

namespace FinalAccounts.ScaleSimulation.Measuring;

/// <summary>What went over the wire to the storage account.</summary>
internal sealed partial class Traffic
{
    private readonly ConcurrentQueue<(string Service, bool Writes, long Bytes, string Address)> _requests = new();
    private readonly ConcurrentQueue<(string Table, string Partition)> _entities = new();
    private int _largestEntry;

    /// <summary>Requests of one service.</summary>
    public int Count(string service, bool writes) => _requests.Count(r => r.Service == service && r.Writes == writes);

    /// <summary>The addresses that one service was asked to read, unescaped, in order.</summary>
    public IReadOnlyList<string> Reads(string service) => [.. _requests.Where(r => r.Service == service && !r.Writes).Select(r => r.Address)];

    /// <summary>Bytes sent to one service.</summary>
    public long BytesWritten(string service) => _requests.Where(r => r.Service == service && r.Writes).Sum(r => r.Bytes);

    /// <summary>Entities written, by table.</summary>
    public IReadOnlyDictionary<string, int> Entities() =>
        _entities.GroupBy(e => e.Table, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>Entities written into the partition of a table that got the most.</summary>
    public int BusiestPartition(string table) => _entities.Where(e => e.Table == table).GroupBy(e => e.Partition).Max(g => g.Count());

    /// <summary>Bytes of the largest single entity of the table of reports: the pointer, with the entry for the index.</summary>
    public int LargestEntry => _largestEntry;

    /// <summary>Counts one request.</summary>
    /// <param name="service">blob, queue or table.</param>
    /// <param name="request">The request, about to be sent.</param>
    public void Add(string service, Request request)
    {
        using var body = new MemoryStream();
        request.Content?.WriteTo(body, CancellationToken.None);
        var writes = request.Method != RequestMethod.Get && request.Method != RequestMethod.Head;
        _requests.Enqueue((service, writes, body.Length, Uri.UnescapeDataString(request.Uri.PathAndQuery)));
        if (service != "table") return;

        var text = System.Text.Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
        var path = Uri.UnescapeDataString(request.Uri.Path);
        if (path.EndsWith("$batch", StringComparison.Ordinal))
        {
            foreach (Match part in Part().Matches(text))
                AddEntity(Uri.UnescapeDataString(part.Groups["key"].Value), "");
        }
        else if (request.Method != RequestMethod.Get && request.Method != RequestMethod.Delete)
        {
            AddEntity(path, text);
            if (path.Contains("/Reports", StringComparison.Ordinal)) _largestEntry = Math.Max(_largestEntry, (int)body.Length);
        }
    }

    // The key stands in the address, or, when an entity is added, in its body.
    private void AddEntity(string address, string body)
    {
        var match = Entity().Match(address);
        var table = match.Success ? match.Groups["table"].Value : address[(address.LastIndexOf('/') + 1)..];
        var partition = match.Success ? match.Groups["partition"].Value : InBody().Match(body).Groups["partition"].Value;
        _entities.Enqueue((table, partition.ToString(CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"^(PUT|PATCH|MERGE|POST) \S*?/(?<key>\w+\(\S*?\)|\w+)(\?\S*)? HTTP/1\.1\r?$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<table>\w+)\(PartitionKey='(?<partition>[^']*)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entity();

    [GeneratedRegex("\"PartitionKey\":\"(?<partition>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBody();
}
