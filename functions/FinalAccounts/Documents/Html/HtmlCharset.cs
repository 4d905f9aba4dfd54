using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Html;

/// <summary>Decodes a page: by its byte order mark, by the charset that its head declares, as UTF-8 if it is valid, else as detected.</summary>
internal static partial class HtmlCharset
{
    /// <summary>The page's text.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="detect">False for a cut-off beginning, where only the ASCII tags matter.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, bool detect)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (!detect)
            return Encoding.Latin1.GetString(bytes);

        var head = Encoding.Latin1.GetString(bytes[..Math.Min(4096, bytes.Length)]);
        var declared = Declared().Match(head) is { Success: true } match ? Named(match.Groups["name"].Value) : null;
        // A page that says UTF-8 and is not is a copy that was saved in another encoding: the text decoder finds out.
        return declared is not null and not UTF8Encoding ? declared.GetString(bytes) : TextDecoder.Decode(bytes.ToArray()) ?? Encoding.UTF8.GetString(bytes);
    }

    // GB2312 and GBK are parts of GB18030, and pages that declare one of them use all of it.
    private static Encoding? Named(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => Encoding.UTF8,
        "GB2312" or "GBK" or "GB18030" or "GB_2312-80" or "X-GBK" or "HZ-GB-2312" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030"),
        // A page in UTF-16 would have a byte order mark; its declaration could not have been read.
        "UTF-16" or "UTF-16LE" or "UTF-16BE" => Encoding.UTF8,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };

    [GeneratedRegex("""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declared();
}
