using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FinalAccounts.Statements;

namespace FinalAccounts.Azure.Http;

/// <summary>The serialisation of answers, made at compile time; Chinese stands unescaped.</summary>
internal static class HttpJson
{
    private static readonly HttpJsonContext Context = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static JsonTypeInfo<Problem> Problem => Context.Problem;

    public static JsonTypeInfo<ReportList> ReportList => Context.ReportList;

    public static JsonTypeInfo<FigureList> FigureList => Context.FigureList;

    public static JsonTypeInfo<FindingList> FindingList => Context.FindingList;

    public static JsonTypeInfo<LineList> LineList => Context.LineList;

    public static JsonTypeInfo<RejectedList> RejectedList => Context.RejectedList;

    public static JsonTypeInfo<Republishing> Republishing => Context.Republishing;
}

/// <summary>The types of answers.</summary>
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(ReportList))]
[JsonSerializable(typeof(FigureList))]
[JsonSerializable(typeof(FindingList))]
[JsonSerializable(typeof(LineList))]
[JsonSerializable(typeof(RejectedList))]
[JsonSerializable(typeof(Republishing))]
[JsonSerializable(typeof(Figure))]
internal sealed partial class HttpJsonContext : JsonSerializerContext;
