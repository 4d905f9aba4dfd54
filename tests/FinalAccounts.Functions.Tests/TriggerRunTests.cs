using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Storage.Queues.Models;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Azure.Tests;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Functions.Tests;

/// <summary>Every trigger class runs: the seed goes its whole way through them, on a real storage emulator, and every endpoint answers.</summary>
public partial class TriggerRunTests(AzuriteFixture azurite)
{
    private const string Department = "景德镇市政务服务管理局";
    private static readonly JsonSerializerOptions AsTheWorker = new(JsonSerializerDefaults.Web);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_seed_goes_its_whole_way_through_the_triggers()
    {
        var name = $"{Guid.NewGuid():N}/report.txt";
        var inbox = azurite.Get<StorageClients>().Blobs.GetBlobContainerClient(ResourceNames.InboxContainer);
        var upload = inbox.GetBlobClient(name);
        await upload.UploadAsync(RepositoryFiles.Seed, Token);

        var ran = new HashSet<string>(StringComparer.Ordinal);
        await RunAsync(Function<BlobTriggerAttribute>(_ => true), upload);
        await DrainAsync(ran);
        foreach (var (timer, _) in AppFunction.With<TimerTriggerAttribute>())
        {
            await RunAsync(timer, new TimerInfo());
        }

        await DrainAsync(ran);

        Assert.Equal(ResourceNames.Queues.Order(StringComparer.Ordinal), ran.Order(StringComparer.Ordinal));

        // What deletes the report comes last.
        foreach (var (function, trigger) in AppFunction.With<HttpTriggerAttribute>().OrderBy(one => one.Trigger.Methods[0] == "delete"))
        {
            var (status, body) = await RequestAsync(function, trigger);
            Assert.True(status is StatusCodes.Status200OK or StatusCodes.Status202Accepted, $"{function.Name}: {status} {body}");
            Assert.NotEqual("", body);
        }
    }

    private async Task DrainAsync(HashSet<string> ran)
    {
        var queues = azurite.Get<QueueStore>();
        bool any;
        do
        {
            any = false;
            foreach (var queue in ResourceNames.Queues)
            {
                foreach (var message in await queues.ReceiveAsync(queue, 32, TimeSpan.FromMinutes(5), Token))
                {
                    any = true;
                    ran.Add(queue);
                    await RunAsync(Function<QueueTriggerAttribute>(trigger => trigger.QueueName == queue), message);
                    await queues.DeleteAsync(queue, message, Token);
                }
            }
        }
        while (any);
    }

    private async Task<(int Status, string Body)> RequestAsync(AppFunction function, HttpTriggerAttribute trigger)
    {
        var context = new DefaultHttpContext { RequestServices = azurite.Services };
        context.Request.Method = trigger.Methods[0].ToUpperInvariant();
        context.Request.Path = $"/{Routes.Prefix}/{RoutePart().Replace(Routes.Readable(trigger.Route!), part => RouteValue(part.Groups["name"].Value))}";
        using var body = new MemoryStream();
        context.Response.Body = body;
        var result = await RunAsync(function, context.Request);
        await result!.ExecuteAsync(context);
        return (context.Response.StatusCode, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }

    private static AppFunction Function<T>(Func<T, bool> which)
        where T : Attribute =>
        Assert.Single(AppFunction.With<T>(), candidate => which(candidate.Trigger)).Function;

    /// <summary>Calls a function as the worker does: the class from its services, the arguments by type and name.</summary>
    private async Task<IResult?> RunAsync(AppFunction function, object input)
    {
        var instance = ActivatorUtilities.CreateInstance(azurite.Services, function.Class);
        object?[] arguments =
        [
            .. function.Method.GetParameters().Select(parameter =>
                parameter.ParameterType == typeof(CancellationToken) ? Token
                : parameter.GetCustomAttributes().Any(IsTrigger) ? Bound(parameter, input)
                : RouteValue(parameter.Name!)),
        ];
        var task = (Task)function.Method.Invoke(instance, arguments)!;
        await task;
        return task is Task<IResult> answer ? await answer : null;
    }

    private static bool IsTrigger(Attribute attribute) => attribute.GetType().Name.EndsWith("TriggerAttribute", StringComparison.Ordinal);

    private static object? Bound(ParameterInfo parameter, object input) => input switch
    {
        QueueMessage message when parameter.ParameterType == typeof(QueueMessage) => message,
        QueueMessage message => JsonSerializer.Deserialize(message.MessageText, parameter.ParameterType, AsTheWorker),
        _ => input,
    };

    [GeneratedRegex(@"\{\*?(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoutePart();

    private static string RouteValue(string name) => name switch
    {
        "year" => "2024",
        "department" => Department,
        "statement" => "T01",
        "line" => "income.total",
        "path" => "index.html",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The test knows no value for this part of a route."),
    };
}
