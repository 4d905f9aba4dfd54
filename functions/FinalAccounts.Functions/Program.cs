using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using FinalAccounts.Azure;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

// Start-up does no I/O: the storage account is first called by the first trigger.
var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<PoisonCounter>();
builder.Services.AddFinalAccounts(builder.Configuration);

var telemetry = builder.Services.AddOpenTelemetry()
    .UseFunctionsWorkerDefaults()
    .WithTracing(tracing => tracing.AddSource(PipelineTelemetry.Name))
    .WithMetrics(metrics => metrics.AddMeter(PipelineTelemetry.Name));

// On a developer's machine there is nothing to send to.
if (builder.Configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is { Length: > 0 })
{
    telemetry.UseAzureMonitorExporter(options =>
        options.Credential = builder.Configuration["AzureWebJobsStorage:clientId"] is { Length: > 0 } clientId
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId))
            : new DefaultAzureCredential());
}

builder.Build().Run();
