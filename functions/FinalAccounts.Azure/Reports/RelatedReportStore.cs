using System.Collections.Immutable;
using FinalAccounts.Azure.Steps;
using FinalAccounts.Checks.Related;

namespace FinalAccounts.Azure.Reports;

/// <summary>Finds the other reports that a report can be held against: last year's, and those of the units that it lists.</summary>
/// <param name="reports">The pointers.</param>
/// <param name="units">Which department lists which unit.</param>
/// <param name="records">The documents and reports.</param>
/// <param name="normaliser">Reads a document that this edition has not read yet.</param>
public sealed class RelatedReportStore(ReportTable reports, ListedUnitTable units, RecordStore records, ReportNormaliser normaliser)
{
    /// <summary>Records the units that a report lists, before it is held against theirs: a unit that is published later finds the department.</summary>
    public Task AnnounceAsync(FinalAccountsReport report, CancellationToken cancellationToken) => units.RecordAsync(report, cancellationToken);

    /// <summary>
    /// What is published now. One point read for last year; for a department that lists units one more for each, up to the first that is missing.
    /// </summary>
    public async Task<RelatedVersions> FindAsync(FinalAccountsReport report, CancellationToken cancellationToken)
    {
        var key = ReportKey.Of(report);
        var prior = await reports.FindAsync(key with { Year = key.Year - 1 }, cancellationToken);
        return new(prior?.Version.Sha256, await UnitsAsync(report, cancellationToken));
    }

    /// <summary>The reports, as this edition of the code reads their documents. One that it does not take for a report is left out.</summary>
    public async Task<RelatedReports> ReadAsync(RelatedVersions related, Edition edition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(related);
        ArgumentNullException.ThrowIfNull(edition);
        var prior = related.PriorYear is { } sha256 ? await ReadAsync(new(sha256, edition.Name), cancellationToken) : null;
        var read = ImmutableArray.CreateBuilder<FinalAccountsReport?>(related.Units.Length);
        foreach (var unit in related.Units)
        {
            read.Add(await ReadAsync(new(unit, edition.Name), cancellationToken));
        }

        return new(prior, read.MoveToImmutable());
    }

    private async Task<ImmutableArray<string>> UnitsAsync(FinalAccountsReport report, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var names in ListedUnitTable.KeysOf(report))
        {
            PublishedReport? unit = null;
            foreach (var name in names)
            {
                unit ??= await reports.FindAsync(name, cancellationToken);
            }

            if (unit is null)
            {
                return [];
            }

            found.Add(unit.Version.Sha256);
        }

        return found.ToImmutable();
    }

    private async Task<FinalAccountsReport?> ReadAsync(ReportVersion version, CancellationToken cancellationToken)
    {
        if (await records.HasReportAsync(version, cancellationToken))
        {
            return await records.ReportAsync(version, cancellationToken);
        }

        var report = normaliser.Normalise(await records.DocumentAsync(version, cancellationToken), cancellationToken);
        if (report.Succeeded)
        {
            await records.KeepAsync(version, report.Value, cancellationToken);
        }

        return report.Value;
    }
}
