using System.Text.Json;
using FinalAccounts.Azure.Storage;

namespace FinalAccounts.Azure.Steps;

/// <summary>Reads messages of poison queues. They are what made a step fail, so anything may stand in them.</summary>
internal static class PoisonText
{
    /// <summary>The poison queues with the step that each belongs to.</summary>
    public static IReadOnlyList<(string Queue, string Step)> Queues { get; } =
    [
        (ResourceNames.InboxPoisonQueue, nameof(IngestReport)),
        (ResourceNames.RepublishQueue + ResourceNames.PoisonSuffix, nameof(QueueYear)),
        (ResourceNames.NormaliseQueue + ResourceNames.PoisonSuffix, nameof(NormaliseTables)),
        (ResourceNames.CheckQueue + ResourceNames.PoisonSuffix, nameof(CheckFigures)),
        (ResourceNames.PublishQueue + ResourceNames.PoisonSuffix, nameof(PublishReport)),
        (ResourceNames.SiteQueue + ResourceNames.PoisonSuffix, nameof(PublishSite)),
    ];

    /// <summary>The file and the hash that a message names; empty where it names none.</summary>
    public static (string File, string Sha256) Names(string queue, string text)
    {
        if (queue == ResourceNames.InboxPoisonQueue)
        {
            return (FileOf(text) ?? "", "");
        }

        return Read(text, StorageJson.Default.StepMessage) is { } message ? (message.File ?? "", message.Sha256 ?? "") : ("", "");
    }

    /// <summary>The file of the inbox that a message of the blob trigger names; null when it names none.</summary>
    public static string? FileOf(string text) =>
        Read(text, StorageJson.Default.PoisonUpload) is { ContainerName: ResourceNames.InboxContainer, BlobName: { Length: > 0 } file } ? file : null;

    private static T? Read<T>(string text, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(text, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
