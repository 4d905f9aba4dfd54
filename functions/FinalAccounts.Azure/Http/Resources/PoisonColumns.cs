using System.Collections.Immutable;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Publishing.Exports;

namespace FinalAccounts.Azure.Http;

/// <summary>The messages that were put aside, as a table.</summary>
internal static class PoisonColumns
{
    /// <summary>The columns.</summary>
    public static ImmutableArray<ExportColumn<PoisonMessage>> All { get; } =
    [
        new("queue", "string", new("队列", "Queue"), message => message.Queue),
        new("step", "string", new("步骤", "Step"), message => message.Step),
        new("file", "string", new("文件", "File"), message => message.File),
        new("put_aside_at", "datetime", new("搁置时间", "Put aside"), message => message.PutAsideAt is { } time ? CellText.Of(time) : null),
        new("sha256", "string", new("SHA-256", "SHA-256"), message => message.Sha256),
        new("id", "string", new("消息编号", "Message"), message => message.Id),
    ];

    /// <summary>The filters.</summary>
    public static ImmutableArray<ListFilter<PoisonMessage>> Filters { get; } =
    [
        ListFilter.Contains<PoisonMessage>("file", new("文件名包含", "File contains"), ".pdf", message => message.File),
        ListFilter.OneOf<PoisonMessage>(
            "queue",
            new("队列", "Queue"),
            [.. PoisonText.Queues.Select(one => (one.Queue, (Func<PoisonMessage, bool>)(message => message.Queue == one.Queue)))]),
    ];
}
