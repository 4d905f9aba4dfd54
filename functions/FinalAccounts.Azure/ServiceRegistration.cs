using FinalAccounts.Azure.Http;
using FinalAccounts.Azure.Reports;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Azure.Storage;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Azure;

/// <summary>Registers the domain, the storage and the steps; the Functions app, the local host and the tests use the same registration.</summary>
public static class ServiceRegistration
{
    /// <summary>Registers everything. <see cref="StorageClients"/>, <see cref="TimeProvider"/> and options registered before are kept.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The settings, from which the storage account is read when it is first used.</param>
    public static IServiceCollection AddFinalAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddLogging().AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => configuration.GetSection("Site").Get<SiteOptions>() ?? new());

        // A value that is neither true nor false ends the start: a slip must not change what is found.
        var plausibility = configuration.GetValue(ResourceNames.PlausibilitySetting, true);
        return services.AddDomain(plausibility).AddStorage(configuration).AddStepsAndEndpoints(plausibility);
    }

    private static IServiceCollection AddDomain(this IServiceCollection services, bool plausibility)
    {
        services.TryAddSingleton(ReadLimits.Default);
        services.TryAddSingleton(_ => DocumentReaders.CreateDefault());
        services.TryAddSingleton<ReportNormaliser>();
        services.TryAddSingleton(_ => new ReportChecker(plausibility));
        services.TryAddSingleton<ReportPublisher>();
        services.TryAddSingleton<SitePublisher>();
        services.TryAddSingleton<ListingPublisher>();
        services.TryAddSingleton<LinesPublisher>();
        services.TryAddSingleton<DepartmentPublisher>();
        return services;
    }

    private static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(_ => StorageClients.FromConfiguration(configuration));
        services.TryAddSingleton(_ => configuration.GetSection("StorageResilience").Get<StorageResilienceOptions>() ?? new());
        services.TryAddSingleton(provider => StorageResilience.Create(
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<StorageResilienceOptions>(),
            provider.GetService<ILoggerFactory>()));
        services.AddSingleton<BlobStore>().AddSingleton<QueueStore>().AddSingleton<TableStore>();
        return services.AddSingleton<RecordStore>()
            .AddSingleton<ReportTable>()
            .AddSingleton<FigureTable>()
            .AddSingleton<RelatedReportStore>()
            .AddSingleton<ListedUnitTable>()
            .AddSingleton<FindingTable>()
            .AddSingleton<RejectedTable>()
            .AddSingleton<RepublishTable>()
            .AddSingleton<MadePagesTable>()
            .AddSingleton<LineRetirement>();
    }

    private static IServiceCollection AddStepsAndEndpoints(this IServiceCollection services, bool plausibility)
    {
        services.TryAddSingleton(plausibility ? Edition.Current : Edition.WithoutPlausibility);
        return services.AddSingleton<PipelineTelemetry>()
            .AddSingleton<Rejections>()
            .AddSingleton<SiteWriter>()
            .AddSingleton<Dependants>()
            .AddSingleton<RunProgress>()
            .AddSingleton<SiteSweeper>()
            .AddSingleton<DeleteReport>()
            .AddSingleton<VersionWriter>()
            .AddSingleton<PublicationFollowUp>()
            .AddSingleton<PoisonQueues>()
            .AddSingleton<IngestReport>()
            .AddSingleton<NormaliseTables>()
            .AddSingleton<CheckFigures>()
            .AddSingleton<PublishReport>()
            .AddSingleton<PagesName>()
            .AddSingleton<DepartmentsSite>()
            .AddSingleton<LinesSite>()
            .AddSingleton<PublishLines>()
            .AddSingleton<LastTry>()
            .AddSingleton<PublishSite>()
            .AddSingleton<RepublishYear>()
            .AddSingleton<QueueYear>()
            .AddEndpoints();
    }

    private static IServiceCollection AddEndpoints(this IServiceCollection services) => services
        .AddRouting()
        .AddResponseCompression(options =>
        {
            // Nothing of an answer is secret, so its compressed length may tell what it likes.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv", "application/problem+json"];
        })
        .AddSingleton<ReportFinder>()
        .AddSingleton<ReportEndpoints>()
        .AddSingleton<StatementEndpoints>()
        .AddSingleton<CheckEndpoints>()
        .AddSingleton<VersionEndpoints>()
        .AddSingleton<LineEndpoints>()
        .AddSingleton<CatalogueEndpoints>()
        .AddSingleton<SiteEndpoints>()
        .AddSingleton<OperationEndpoints>();
}
