using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FinalAccounts.Azure.Http;

/// <summary>Where a page of a list ended. Names the last row, not its number, so that rows that come or go in between shift nothing.</summary>
/// <param name="Key">The key of the last row.</param>
/// <param name="Cell">Its cell in the column that the list is sorted by; null when it is in its own order.</param>
internal sealed record PageToken(string Key, string? Cell)
{
    private const int HashLength = 6;

    /// <summary>The token as it stands in addresses.</summary>
    /// <param name="question">What was asked: a token answers no other question.</param>
    public string Write(string question) =>
        Base64Url.EncodeToString([.. Hash(question), .. JsonSerializer.SerializeToUtf8Bytes(Cell is null ? [Key] : [Key, Cell], HttpJson.Of<string[]>())]);

    /// <summary>Reads a token.</summary>
    /// <exception cref="ProblemException">400 when it is none, or belongs to another question.</exception>
    public static PageToken Read(string text, string question)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(text).AsSpan();
            if (bytes.Length > HashLength
                && bytes[..HashLength].SequenceEqual(Hash(question))
                && JsonSerializer.Deserialize(bytes[HashLength..], HttpJson.Of<string[]>()) is [var key, .. var rest])
            {
                return new(key, rest is [var cell] ? cell : null);
            }
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            // Said below.
        }

        throw ProblemException.BadRequest(
            "bad-token",
            new(
                $"参数 next 的“{text}”不是这个列表给出的。请使用上一页的 next_url，筛选和排序须保持不变。",
                $"“{text}” in next was not given by this list. Follow next_url of the page before, with the same filters and the same order."),
            "next");
    }

    private static ReadOnlySpan<byte> Hash(string question) => SHA256.HashData(Encoding.UTF8.GetBytes(question)).AsSpan(0, HashLength);
}
