using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FinalAccounts.Publishing.Exports;

/// <summary>Describes a report's CSV files as a Frictionless data package, the fiscal columns in the words of the Fiscal Data Package.</summary>
internal static class DataPackage
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The content of <c>datapackage.json</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="provenance">Its version and time.</param>
    /// <param name="tables">The tables with the bytes of their CSV files.</param>
    public static byte[] Of(FinalAccountsReport report, Provenance provenance, ImmutableArray<(ExportTable Table, byte[] Csv)> tables)
    {
        var package = new JsonObject
        {
            ["profile"] = "fiscal-data-package",
            ["name"] = $"final-accounts-{report.Year}-{report.Sha256[..12]}",
            ["title"] = $"{report.Department} {report.Year} 年度部门决算",
            ["version"] = provenance.Version,
            ["created"] = provenance.PublishedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"),
            ["countryCode"] = "CN",
            ["fiscalPeriod"] = new JsonObject { ["start"] = $"{report.Year:0000}-01-01", ["end"] = $"{report.Year:0000}-12-31" },
            ["sources"] = new JsonArray(new JsonObject { ["title"] = report.Title, ["path"] = report.File, ["hash"] = "sha256:" + report.Sha256 }),
            ["resources"] = new JsonArray([.. tables.Select(item => Resource(item.Table, item.Csv))]),
        };
        return JsonSerializer.SerializeToUtf8Bytes(package, Indented);
    }

    private static JsonObject Resource(ExportTable table, byte[] csv) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = table.Name,
        ["title"] = table.Title.Zh,
        ["description"] = table.Title.En,
        ["path"] = table.File,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = csv.Length,
        ["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(csv)),
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
        },
    };

    private static JsonObject Field(ExportField field)
    {
        var described = new JsonObject { ["name"] = field.Name, ["type"] = field.Type, ["title"] = field.Title.Zh, ["description"] = field.Title.En };
        if (field.FiscalType is { } type)
        {
            described["columnType"] = type;
        }

        if (field.FiscalType is "value")
        {
            described["currency"] = "CNY";
        }

        return described;
    }
}
