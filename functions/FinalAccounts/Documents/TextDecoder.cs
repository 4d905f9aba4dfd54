using System.Text;
using UtfUnknown;

namespace FinalAccounts.Documents;

/// <summary>Turns the bytes of a text file into characters: UTF-8, UTF-16, GB18030 and whatever else the detector knows.</summary>
internal static class TextDecoder
{
    // So many bytes are enough to tell one encoding from another; the rest need not be looked at twice.
    private const int SampleBytes = 64 * 1024;

    private const int Gb18030 = 54936;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>True when the bytes cannot be text: they hold NUL bytes without being UTF-16, or many control characters.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length, SampleBytes)];
        if (HasByteOrderMark(sample) || LooksUtf16(sample) is not null)
        {
            return false;
        }

        var controls = 0;
        foreach (var b in sample)
        {
            if (b == 0)
            {
                return true;
            }

            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1A))
            {
                controls++;
            }
        }

        return controls * 50 > sample.Length;
    }

    /// <summary>The characters of a text file, or null when no encoding explains the bytes.</summary>
    public static string? Decode(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (HasByteOrderMark(bytes))
        {
            var (encoding, skip) = bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
                [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
                _ => (Encoding.BigEndianUnicode, 2),
            };
            return encoding.GetString(bytes[skip..]);
        }

        if (LooksUtf16(bytes[..Math.Min(bytes.Length, SampleBytes)]) is { } utf16)
        {
            return utf16.GetString(bytes);
        }

        // Chinese text in UTF-8 is never valid by accident, so validity alone decides; anything else is for the detector.
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        // The code pages of old put a question mark for what they do not know; it must be told from a printed one.
        var text = Encoding.GetEncoding(Detect(bytes), EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")).GetString(bytes);
        return Damaged(text) ? null : text;
    }

    private static int Detect(ReadOnlySpan<byte> bytes)
    {
        var found = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, SampleBytes)].ToArray()).Detected;

        // GB2312 and GBK are parts of GB18030; text without a hint in a Chinese report is GB18030 too.
        return found?.Encoding is null || found.EncodingName.StartsWith("gb", StringComparison.OrdinalIgnoreCase)
            || found.Confidence < 0.5f || found.Encoding.IsSingleByte
            ? Gb18030
            : found.Encoding.CodePage;
    }

    // A few broken characters are a damaged report, many are another encoding or no text at all.
    private static bool Damaged(string text)
    {
        var broken = 0;
        foreach (var c in text)
        {
            if (c is '\uFFFD' or (< ' ' and not ('\t' or '\n' or '\r' or '\f' or '\u001A')))
            {
                broken++;
            }
        }

        return broken * 20 > text.Length;
    }

    private static bool HasByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // Without a mark, UTF-16 shows by the bytes of its line feeds, digits and spaces: every second one is zero.
    // Ideographs such as 一 (U+4E00) have a zero in the other place, but seldom.
    private static Encoding? LooksUtf16(ReadOnlySpan<byte> sample)
    {
        int low = 0, high = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            low += sample[i] == 0 ? 1 : 0;
            high += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return high > 8 && high * 20 > pairs && low * 8 < high ? Encoding.Unicode
            : low > 8 && low * 20 > pairs && high * 8 < low ? Encoding.BigEndianUnicode
            : null;
    }
}
