using System.Text.Json;
using System.Text.Json.Serialization;

namespace FinalAccounts.Statements;

/// <summary>The unit in which a number is printed: 元, 万元, 亿元, %, or what a count counts (个, 辆, 人, 台).</summary>
/// <param name="Symbol">The unit as the form prints it.</param>
[JsonConverter(typeof(UnitJsonConverter))]
public readonly record struct Unit(string Symbol)
{
    /// <summary>Yuan.</summary>
    public static readonly Unit Yuan = new("元");

    /// <summary>Ten thousand yuan.</summary>
    public static readonly Unit WanYuan = new("万元");

    /// <summary>A hundred million yuan.</summary>
    public static readonly Unit YiYuan = new("亿元");

    /// <summary>Per cent.</summary>
    public static readonly Unit Percent = new("%");

    /// <summary>True for amounts of money.</summary>
    public bool IsMoney => Symbol is "元" or "千元" or "百元" or "万元" or "百万元" or "亿元";

    /// <summary>How many base units (yuan for money, 1 for everything else) one of this unit is.</summary>
    public decimal Scale => Symbol switch
    {
        "百元" => 100m,
        "千元" => 1_000m,
        "万元" => 10_000m,
        "百万元" => 1_000_000m,
        "亿元" => 100_000_000m,
        _ => 1m,
    };

    /// <inheritdoc/>
    public override string ToString() => Symbol;
}

/// <summary>Writes a unit as its symbol.</summary>
public sealed class UnitJsonConverter : JsonConverter<Unit>
{
    /// <inheritdoc/>
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options) => writer.WriteStringValue(value.Symbol);
}
