using System.Text.Json.Serialization;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Publishing;

namespace FinalAccounts.Azure.Storage;

/// <summary>The serialisation of what is stored, made at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(FinalAccountsReport))]
[JsonSerializable(typeof(CheckResult))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(PoisonUpload))]
[JsonSerializable(typeof(RepublishMessage))]
[JsonSerializable(typeof(SiteEntry))]
[JsonSerializable(typeof(StepMessage))]
public sealed partial class StorageJson : JsonSerializerContext;
