using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using FinalAccounts.Publishing.Check;
using FinalAccounts.Statements;
using FinalAccounts.Statements.Classification;
using FinalAccounts.Versions;

namespace FinalAccounts.Azure.Http;

/// <summary>The serialisation of answers, made at compile time; Chinese stands unescaped.</summary>
internal static class HttpJson
{
    private static readonly JsonSerializerOptions Options = Create();

    /// <summary>How a type is written.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Sets options as answers are written with, for those who describe them.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.TypeInfoResolverChain.Insert(0, HttpJsonContext.Default);
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        options.MakeReadOnly();
        return options;
    }
}

/// <summary>The types of answers.</summary>
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<ReportSummary>>))]
[JsonSerializable(typeof(Envelope<CheckDocument>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<StatementSummary>>))]
[JsonSerializable(typeof(Envelope<Statement>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<Figure>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<Finding>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<Claim>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<IdentityResult>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<VersionSummary>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<ReportFigure>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<RuleDescription>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<ClassificationEntry>>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<RejectedSummary>>))]
[JsonSerializable(typeof(Envelope<RepublishProgress>))]
[JsonSerializable(typeof(Envelope<PoisonList>))]
[JsonSerializable(typeof(Envelope<IReadOnlyList<RequeuedQueue>>))]
[JsonSerializable(typeof(Envelope<DeletedReport>))]
[JsonSerializable(typeof(Envelope<ReportDifference>))]
internal sealed partial class HttpJsonContext : JsonSerializerContext;
