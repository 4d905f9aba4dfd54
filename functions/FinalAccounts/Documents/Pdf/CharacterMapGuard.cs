using System.Globalization;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Counts the characters that the ranges of a file's character maps (CMap) span. PdfPig makes an entry for each of them, so a range of a few bytes
/// in a spoilt or hostile file could take gigabytes.
/// </summary>
internal sealed class CharacterMapGuard
{
    /// <summary>Room for the maps of dozens of whole Chinese fonts.</summary>
    private const long MostCharacters = 1 << 20;

    private long characters;

    /// <summary>Counts the ranges in a stream, or in a file's bytes outside of compressed streams.</summary>
    /// <exception cref="ExpansionLimitException">When they span too much.</exception>
    public void Count(ReadOnlySpan<byte> stream)
    {
        for (int at; (at = stream.IndexOf("range"u8)) >= 0;)
        {
            var isBegin = at >= 7 && (stream[..at].EndsWith("beginbf"u8) || stream[..at].EndsWith("begincid"u8));
            stream = stream[(at + "range"u8.Length)..];
            if (isBegin)
            {
                var end = stream.IndexOf("end"u8);
                CountRanges(end < 0 ? stream : stream[..end]);
            }
        }
    }

    // <from> <to> <target>, or <from> <to> [targets], one after the other.
    private void CountRanges(ReadOnlySpan<byte> ranges)
    {
        while (Next(ref ranges) is { } from && Next(ref ranges) is { } to)
        {
            Add(to - from);
            var target = ranges.IndexOfAny((byte)'<', (byte)'[');
            if (target < 0)
            {
                return;
            }

            var end = ranges[target..].IndexOf(ranges[target] == '[' ? (byte)']' : (byte)'>');
            ranges = end < 0 ? [] : ranges[(target + end + 1)..];
        }
    }

    private static long? Next(ref ReadOnlySpan<byte> ranges)
    {
        var open = ranges.IndexOf((byte)'<');
        var length = open < 0 ? -1 : ranges[open..].IndexOf((byte)'>');
        if (length < 0)
        {
            return null;
        }

        var code = Code(ranges.Slice(open + 1, length - 1));
        ranges = ranges[(open + length + 1)..];
        return code;
    }

    private void Add(long span)
    {
        characters += Math.Max(0, span);
        if (characters > MostCharacters)
            throw new ExpansionLimitException();
    }

    // No character code has more than four bytes: what PdfPig makes of such a one cannot be known.
    private static long Code(ReadOnlySpan<byte> digits) =>
        uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? code : throw new ExpansionLimitException();
}
