using CsvHelper;
using FinalAccounts.Publishing.Exports;

namespace FinalAccounts.Azure.Http;

/// <summary>
/// Writes CSV (RFC 4180, UTF-8 with a byte order mark) in pieces, so that nothing waits for the last row. The last record says that it is the last:
/// <c>#complete</c> and the number of rows, or <c>#next</c> and the address of the rest; a file without it is a part of one.
/// </summary>
internal sealed class CsvStream : IDisposable
{
    private const int PieceLength = 32 * 1024;

    private readonly MemoryStream piece = new();
    private readonly Stream body;
    private readonly int width;
    private readonly CsvWriter csv;

    public CsvStream(Stream body, int width)
    {
        (this.body, this.width) = (body, width);
        csv = CsvWriter.Create(piece, new CsvWriterOptions { NewLine = "\r\n", WriteByteOrderMark = true }, leaveOpen: true);
    }

    /// <summary>True when a piece was sent.</summary>
    public bool HasStarted { get; private set; }

    /// <summary>Adds a record.</summary>
    public void Write(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(SpreadsheetText.Safe(cell));
        }

        csv.EndRecord();
    }

    /// <summary>Adds a record, and sends what there is when it is much.</summary>
    public async ValueTask WriteAsync(IEnumerable<string> cells, CancellationToken cancellationToken)
    {
        Write(cells);
        csv.Flush();
        if (piece.Length >= PieceLength)
        {
            await SendAsync(cancellationToken);
        }
    }

    /// <summary>Adds the last record and sends the rest.</summary>
    public async Task EndAsync(string mark, string value, CancellationToken cancellationToken)
    {
        Write([mark, value, .. Enumerable.Repeat("", Math.Max(0, width - 2))]);
        csv.Flush();
        await SendAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        csv.Dispose();
        piece.Dispose();
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        HasStarted = true;
        await body.WriteAsync(piece.GetBuffer().AsMemory(0, (int)piece.Length), cancellationToken);
        piece.SetLength(0);
    }
}
