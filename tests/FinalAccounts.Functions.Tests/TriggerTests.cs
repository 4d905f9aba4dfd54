using System.Text.Json;
using System.Text.RegularExpressions;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Steps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FinalAccounts.Functions.Tests;

/// <summary>The triggers' names and bindings agree with the constants, host.json, the settings and the infrastructure.</summary>
public partial class TriggerTests
{
    [Fact]
    public void The_blob_trigger_watches_the_inbox_and_is_told_by_Event_Grid()
    {
        var (function, trigger) = Assert.Single(AppFunction.With<BlobTriggerAttribute>());

        Assert.Equal(nameof(IngestReport), function.Name);
        Assert.Equal("inbox/{name}", trigger.BlobPath);
        Assert.Equal(BlobTriggerSource.EventGrid, trigger.Source);
        Assert.Equal(ResourceNames.StorageConnection, trigger.Connection);
    }

    [Fact]
    public void The_infrastructure_sends_events_to_the_blob_trigger_by_its_name()
    {
        var bicep = File.ReadAllText(RepositoryFiles.PathOf("infra", "main.bicep"));

        Assert.Equal(nameof(IngestReport), FunctionName().Match(bicep).Groups["name"].Value);
    }

    [Fact]
    public void Every_queue_has_one_trigger_with_the_name_of_its_step()
    {
        var triggers = AppFunction.With<QueueTriggerAttribute>().ToList();

        Assert.Equal(ResourceNames.Queues.Order(StringComparer.Ordinal), triggers.Select(t => t.Trigger.QueueName).Order(StringComparer.Ordinal));
        Assert.All(triggers, t => Assert.Equal(ResourceNames.StorageConnection, t.Trigger.Connection));
        Assert.Equal(
            [nameof(CheckFigures), nameof(NormaliseTables), nameof(PublishReport), nameof(PublishSite), nameof(QueueYear)],
            triggers.Select(t => t.Function.Name));
    }

    [Fact]
    public void The_timers_read_their_schedules_from_the_settings_and_do_not_run_at_start()
    {
        var timers = AppFunction.With<TimerTriggerAttribute>().ToList();
        var settings = Json("local.settings.sample.json").GetProperty("Values");

        Assert.Equal(
            [(nameof(PublishLines), "%LinePagesSchedule%"), (nameof(RepublishYear), "%RepublishSchedule%")],
            timers.Select(timer => (timer.Function.Name, timer.Trigger.Schedule)));
        Assert.All(timers, timer => Assert.False(timer.Trigger.RunOnStartup));
        Assert.All(timers, timer => Assert.Equal(6, settings.GetProperty(timer.Trigger.Schedule.Trim('%')).GetString()!.Split(' ').Length));
    }

    [Fact]
    public void Every_endpoint_of_the_local_host_has_one_HTTP_trigger_with_the_same_method_and_route()
    {
        using var app = LocalServer();
        var local = ((IEndpointRouteBuilder)app).DataSources
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => (
                Methods: endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods,
                Route: endpoint.RoutePattern.RawText!.Trim('/')))
            .Where(endpoint => endpoint.Route.StartsWith(Routes.Prefix + "/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Methods.Select(method => $"{method} {endpoint.Route}"));

        var triggers = AppFunction.With<HttpTriggerAttribute>()
            .SelectMany(t => t.Trigger.Methods.Select(method => $"{method.ToUpperInvariant()} {Routes.Prefix}/{t.Trigger.Route}"));
        Assert.Equal(local.Order(StringComparer.Ordinal), triggers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_endpoint_stands_in_the_documentation_by_its_function_and_address()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "http-api.md"));

        Assert.All(AppFunction.With<HttpTriggerAttribute>(), t => Assert.Contains(
            $"| `{t.Function.Name}` | `{t.Trigger.Methods[0].ToUpperInvariant()} /{Routes.Prefix}/{Routes.Readable(t.Trigger.Route!)}`",
            page,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_is_open_and_what_changes_something_needs_a_function_key() =>
        Assert.All(AppFunction.With<HttpTriggerAttribute>(), t => Assert.Equal(
            string.Equals(t.Trigger.Methods[0], "get", StringComparison.OrdinalIgnoreCase) ? AuthorizationLevel.Anonymous : AuthorizationLevel.Function,
            t.Trigger.AuthLevel));

    [Fact]
    public void Whatever_is_read_with_GET_answers_to_HEAD() =>
        Assert.All(AppFunction.With<HttpTriggerAttribute>(), t => Assert.Equal(t.Trigger.Methods.Contains("get"), t.Trigger.Methods.Contains("head")));

    [Fact]
    public void Every_part_of_a_route_is_a_parameter_of_its_function() =>
        Assert.All(AppFunction.With<HttpTriggerAttribute>(), t => Assert.Equal(
            RoutePart().Matches(t.Trigger.Route!).Select(match => match.Groups["name"].Value),
            t.Function.Method.GetParameters().Where(parameter => parameter.ParameterType == typeof(string)).Select(parameter => parameter.Name)));

    [Fact]
    public void The_host_has_the_prefix_of_the_routes_and_reads_messages_as_they_are_sent()
    {
        var extensions = Json("host.json").GetProperty("extensions");

        Assert.Equal(Routes.Prefix, extensions.GetProperty("http").GetProperty("routePrefix").GetString());
        Assert.Equal("base64", extensions.GetProperty("queues").GetProperty("messageEncoding").GetString());
        Assert.Equal(LastTry.MaxDequeueCount, extensions.GetProperty("queues").GetProperty("maxDequeueCount").GetInt32());
        Assert.Equal("OpenTelemetry", Json("host.json").GetProperty("telemetryMode").GetString());
    }

    [Fact]
    public void The_connection_of_the_triggers_is_in_the_sample_settings() =>
        Assert.Equal(
            "UseDevelopmentStorage=true",
            Json("local.settings.sample.json").GetProperty("Values").GetProperty(ResourceNames.StorageConnection).GetString());

    [Fact]
    public void The_sample_settings_say_whether_judgements_of_plausibility_are_findings() =>
        Assert.Equal("true", Json("local.settings.sample.json").GetProperty("Values").GetProperty(ResourceNames.PlausibilitySetting).GetString());

    [Fact]
    public void Each_class_has_one_trigger_and_every_trigger_passes_the_cancellation_on()
    {
        Assert.Equal(AppFunction.All.Count, AppFunction.All.Select(function => function.Class).Distinct().Count());
        Assert.All(AppFunction.All, function =>
            Assert.Equal(typeof(CancellationToken), function.Method.GetParameters()[^1].ParameterType));
    }

    private static WebApplication LocalServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddFinalAccounts(builder.Configuration);
        var app = builder.Build();
        app.MapFinalAccounts("key");
        return app;
    }

    private static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf(file))).RootElement;

    [GeneratedRegex(@"functionName: '(?<name>\w+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FunctionName();

    [GeneratedRegex(@"\{\*?(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoutePart();
}
