using System.IO.Compression;
using System.Text;

namespace FinalAccounts.Tests.Fuzz;

/// <summary>Spoils files in ways that come back from a number: bits, lengths, pieces of other files, numbers within the text, parts of packages.</summary>
/// <param name="seed">The number.</param>
internal sealed class Spoiler(int seed)
{
    private static readonly string[] Numbers = ["0", "-1", "99999999999999999999", "2147483647", "-2147483648", "1e308", "0.0000001", "NaN"];

    private readonly Random random = new(seed);

    /// <summary>A spoilt copy.</summary>
    /// <param name="content">The file.</param>
    /// <param name="other">A file to take pieces from.</param>
    public byte[] Spoil(byte[] content, byte[] other) =>
        content.AsSpan().StartsWith("PK"u8) && random.Next(3) > 0 ? SpoilPart(content, other) : SpoilBytes(content, other);

    private byte[] SpoilBytes(byte[] content, byte[] other)
    {
        var spoilt = content.ToList();
        for (var change = random.Next(1, 5); change > 0 && spoilt.Count > 4; change--)
        {
            var at = random.Next(spoilt.Count);
            var length = random.Next(1, Math.Min(64, spoilt.Count - at) + 1);
            switch (random.Next(9))
            {
                case 0 or 1:
                    spoilt[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    spoilt[at] = (byte)random.Next(256);
                    break;
                case 3:
                    spoilt.RemoveRange(at, spoilt.Count - at);
                    break;
                case 4:
                    spoilt.RemoveRange(at, length);
                    break;
                case 5:
                    spoilt.InsertRange(random.Next(spoilt.Count), spoilt.GetRange(at, length));
                    break;
                case 6:
                    var from = random.Next(other.Length);
                    spoilt.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(1, 200))]);
                    break;
                case 7:
                    spoilt.InsertRange(at, Enumerable.Repeat(spoilt[at], random.Next(1, 5_000)));
                    break;
                default:
                    ReplaceNumber(spoilt, at);
                    break;
            }
        }

        return [.. spoilt];
    }

    // The first number in ASCII behind a place becomes another.
    private void ReplaceNumber(List<byte> content, int at)
    {
        var start = content.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (start < 0)
            return;
        var end = start;
        while (end < content.Count && content[end] is >= (byte)'0' and <= (byte)'9')
            end++;
        content.RemoveRange(start, end - start);
        content.InsertRange(start, Encoding.ASCII.GetBytes(Numbers[random.Next(Numbers.Length)]));
    }

    // Unpacks, spoils one part and packs again, so that the spoilt bytes reach the reader behind the decompression.
    private byte[] SpoilPart(byte[] content, byte[] other)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(content, writable: false)))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(source.Entries.Count);
            for (var i = 0; i < source.Entries.Count; i++)
            {
                using var bytes = new MemoryStream();
                using (var part = source.Entries[i].Open())
                    part.CopyTo(bytes);
                using var written = target.CreateEntry(source.Entries[i].FullName, CompressionLevel.Fastest).Open();
                written.Write(i == chosen ? SpoilBytes(bytes.ToArray(), other) : bytes.ToArray());
            }
        }

        return stream.ToArray();
    }
}
