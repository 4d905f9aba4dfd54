using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FinalAccounts;

/// <summary>Writes an exact decimal as a string, its printed decimals kept (<c>"22.70"</c>), so that no reader rounds it through binary floating point.</summary>
public sealed class DecimalStringConverter : JsonConverter<decimal?>
{
    /// <inheritdoc/>
    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : decimal.Parse(reader.GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        if (value is { } v)
        {
            writer.WriteStringValue(v.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
