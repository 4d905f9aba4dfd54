using FinalAccounts.Checks;
using FinalAccounts.Checks.Related;
using FinalAccounts.Documents;

namespace FinalAccounts;

/// <summary>The whole way of one file without any storage: bytes → document → report → findings.</summary>
/// <param name="readers">The document readers.</param>
/// <param name="normaliser">The normaliser.</param>
/// <param name="checker">The checks.</param>
/// <param name="limits">How much a file may cost.</param>
public sealed class ReportInspector(DocumentReaders readers, ReportNormaliser normaliser, ReportChecker checker, ReadLimits limits)
{
    /// <summary>An inspector with every reader, the whole catalogue of identities and the default limits.</summary>
    /// <param name="plausibility">False leaves the judgements of plausibility out.</param>
    public static ReportInspector CreateDefault(bool plausibility = true) =>
        new(DocumentReaders.CreateDefault(), new ReportNormaliser(), new ReportChecker(plausibility), ReadLimits.Default);

    /// <summary>Reads and checks one file.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Outcome<Inspection> Inspect(ReadOnlyMemory<byte> content, string fileName, CancellationToken cancellationToken = default)
    {
        var document = readers.Read(content, fileName, limits, cancellationToken);
        if (!document.Succeeded)
        {
            return document.Refusal;
        }

        var report = normaliser.Normalise(document.Value, cancellationToken);
        if (!report.Succeeded)
        {
            return report.Refusal;
        }

        var checks = checker.CheckInTime(report.Value, RelatedReports.None, limits, cancellationToken);
        return checks.Succeeded ? new Inspection(document.Value, report.Value, checks.Value) : checks.Refusal;
    }
}

/// <summary>A report that was read and checked.</summary>
/// <param name="Document">The document as read.</param>
/// <param name="Report">The report in it.</param>
/// <param name="Checks">What the checks gave.</param>
public sealed record Inspection(SourceDocument Document, FinalAccountsReport Report, CheckResult Checks);
