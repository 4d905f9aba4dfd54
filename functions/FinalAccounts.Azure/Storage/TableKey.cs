using System.Buffers;
using System.Globalization;
using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Azure.Storage;

/// <summary>
/// Builds partition keys and row keys. Parts are joined by <c>|</c>; what Table Storage forbids in a key (<c>/ \ # ?</c> and control
/// characters), the two characters used here (<c>|</c>, <c>%</c>) and halves of surrogate pairs are percent-encoded. This is the only
/// place where keys are made.
/// </summary>
public static class TableKey
{
    private const char Separator = '|';

    // Table Storage takes 1 KiB in UTF-16 per key. A part longer than this keeps its beginning and gets a hash, so that keys stay distinct.
    private const int MaxPartLength = 160;

    private const int HashLength = 32;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(ForbiddenCharacters());

    /// <summary>A key of several parts, in an order that sorts by the first part first.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            if (key.Length > 0)
            {
                key.Append(Separator);
            }

            key.Append(Encode(part));
        }

        return key.ToString();
    }

    /// <summary>The range of all keys that begin with these parts and have more: from the first, included, to the second, excluded.</summary>
    public static (string From, string To) Below(params ReadOnlySpan<string> parts)
    {
        var key = Of(parts);
        return (key + Separator, key + (char)(Separator + 1));
    }

    /// <summary>The rest of a range from a key on, that key included; the whole range without one.</summary>
    public static (string From, string To) From((string From, string To) rows, string? key) =>
        key is not null && string.CompareOrdinal(key, rows.From) > 0 ? (key, rows.To) : rows;

    /// <summary>The parts of a key, decoded. A part that was too long comes back shortened.</summary>
    public static string[] Parts(string key) => [.. key.Split(Separator).Select(Decode)];

    /// <summary>A number that sorts as text, for rows that keep the order of the report.</summary>
    public static string Ordinal(int number) => number.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>One part of a key.</summary>
    public static string Encode(string part)
    {
        if (part.Length == 0)
        {
            return "%";
        }

        if (part.AsSpan().IndexOfAny(Forbidden) < 0 && part.Length <= MaxPartLength)
        {
            return part;
        }

        var encoded = new StringBuilder(part.Length + 16);
        for (var i = 0; i < part.Length; i++)
        {
            var c = part[i];
            if (char.IsHighSurrogate(c) && i + 1 < part.Length && char.IsLowSurrogate(part[i + 1]))
            {
                encoded.Append(c).Append(part[++i]);
            }
            else if (Forbidden.Contains(c))
            {
                encoded.Append('%').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                encoded.Append(c);
            }
        }

        return encoded.Length <= MaxPartLength ? encoded.ToString() : Shorten(encoded, part);
    }

    private static string Shorten(StringBuilder encoded, string part)
    {
        var keep = MaxPartLength - HashLength - 1;
        if (char.IsHighSurrogate(encoded[keep - 1]))
        {
            keep--;
        }

        var hash = DocumentReaders.Hash(Encoding.Unicode.GetBytes(part));
        return $"{encoded.ToString(0, keep)}~{hash[..HashLength]}";
    }

    private static string Decode(string part)
    {
        if (part == "%")
        {
            return "";
        }

        var decoded = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '%' && i + 4 < part.Length
                && ushort.TryParse(part.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                i += 4;
            }
            else
            {
                decoded.Append(part[i]);
            }
        }

        return decoded.ToString();
    }

    private static string ForbiddenCharacters()
    {
        var characters = new StringBuilder("/\\#?|%");
        for (var c = (char)0; c <= 0x9F; c++)
        {
            if (char.IsControl(c))
            {
                characters.Append(c);
            }
        }

        for (int c = 0xD800; c <= 0xDFFF; c++)
        {
            characters.Append((char)c);
        }

        return characters.Append('\uFFFE').Append('\uFFFF').ToString();
    }
}
