using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FinalAccounts.Documents.Pdf;

/// <summary>PdfPig's filters with a limit on how many bytes all streams of a file may expand to, and how many characters its maps may span.</summary>
/// <param name="maxBytes">The limit.</param>
/// <param name="deadline">Ends the reading.</param>
internal sealed class ExpansionGuard(long maxBytes, CancellationToken deadline) : IFilterProvider
{
    /// <summary>Deflate never expands further than this.</summary>
    private const int MostRatio = 1032;

    private readonly CharacterMapGuard characterMaps = new();
    private long expanded;

    /// <summary>Counts what PdfPig would make of the character maps that are not compressed.</summary>
    /// <param name="file">The whole file.</param>
    public void CountUncompressed(ReadOnlySpan<byte> file) => characterMaps.Count(file);

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guard(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guard(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Guard(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Guard(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Guarded(filter, this))];

    private void Count(long bytes)
    {
        deadline.ThrowIfCancellationRequested();
        expanded += bytes;
        if (expanded > maxBytes)
            throw new ExpansionLimitException();
    }

    // A stream large enough to burst the limit is measured before PdfPig expands it in memory.
    private void Measure(Memory<byte> input)
    {
        if (input.Length < (maxBytes - expanded) / MostRatio)
            return;
        using var source = new MemoryStream(input.ToArray(), writable: false);
        using var inflated = new ZLibStream(source, CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        var total = 0L;
        try
        {
            for (int read; (read = inflated.Read(buffer)) > 0;)
            {
                total += read;
                if (expanded + total > maxBytes)
                    throw new ExpansionLimitException();
            }
        }
        catch (InvalidDataException)
        {
            // Broken data is PdfPig's to report; what could be expanded was within the limit.
        }
    }

    private sealed class Guarded(IFilter filter, ExpansionGuard guard) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
                guard.Measure(input);
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            guard.Count(output.Length);
            guard.characterMaps.Count(output.Span);
            return output;
        }
    }
}

/// <summary>A file's streams expand beyond the limit.</summary>
internal sealed class ExpansionLimitException : Exception;
