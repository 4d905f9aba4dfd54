using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FinalAccounts.Publishing.Check;

/// <summary>Writes check documents as JSON: Chinese unescaped, null written where a format or a report does not have something.</summary>
public static class CheckJson
{
    /// <summary>One document over several lines, for one file.</summary>
    public static void WriteIndented(Stream stream, CheckDocument document) =>
        JsonSerializer.Serialize(stream, document, Indented.CheckDocument);

    /// <summary>One document on one line without its end, for JSON Lines.</summary>
    public static void WriteLine(Stream stream, CheckDocument document) =>
        JsonSerializer.Serialize(stream, document, Compact.CheckDocument);

    /// <summary>Reads a document back.</summary>
    /// <exception cref="JsonException">When the text is no check document.</exception>
    public static CheckDocument Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Compact.CheckDocument) ?? throw new JsonException("The document is null.");

    private static readonly CheckJsonContext Compact = new(Options(indented: false));

    private static readonly CheckJsonContext Indented = new(Options(indented: true));

    // The output is a file or a response of its own type, never part of a page: Chinese may stand unescaped.
    private static JsonSerializerOptions Options(bool indented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
    };
}

/// <summary>The serialisation of check documents, made at compile time.</summary>
[JsonSerializable(typeof(CheckDocument))]
internal sealed partial class CheckJsonContext : JsonSerializerContext;
