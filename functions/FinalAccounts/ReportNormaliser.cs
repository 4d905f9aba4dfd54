using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Performance;
using FinalAccounts.Statements.Reading;

namespace FinalAccounts;

/// <summary>Turns a document into a report: the ten statements with their figures, the units, the head counts, the claims of the prose.</summary>
/// <param name="limits">How much a file may cost; its time counts anew, for the document may have been read long ago.</param>
public sealed class ReportNormaliser(ReadLimits limits)
{
    /// <summary>A normaliser with the default limits.</summary>
    public ReportNormaliser()
        : this(ReadLimits.Default)
    {
    }

    /// <summary>Reads the report in a document, or says why it is none: a budget, a blank template, another kind of document, one that takes too long.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Outcome<FinalAccountsReport> Normalise(SourceDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ReadDeadline.Run(limits, token => ReadReport(document, token), cancellationToken);
    }

    private static Outcome<FinalAccountsReport> ReadReport(SourceDocument document, CancellationToken cancellationToken)
    {
        var rows = DocumentRows.Of(document);
        var heading = ReportHeading.Read(document, rows);
        var reading = StatementReader.ReadAll(rows, cancellationToken);
        if (reading.IsOpen)
        {
            reading.Believe(ClaimReader.Read(document, reading.SoFar(), heading.Department, heading.Year, cancellationToken).Claims);
        }

        var statements = RoundedAmounts.Find(reading.Close());
        var narrative = ClaimReader.Read(document, statements, heading.Department, heading.Year, cancellationToken);
        if (ReportRefusals.Of(rows, statements, narrative.Claims) is { } refusal)
        {
            return refusal;
        }

        return new FinalAccountsReport(
            heading.Department,
            heading.Year,
            heading.Kind,
            heading.Title,
            document.FileName,
            document.Sha256,
            statements,
            IncludedUnits.Read(rows),
            HeadCounts.Read(rows),
            narrative.Claims)
        {
            Prose = narrative.Prose,
            OtherTables = reading.Others,
            Performance = PerformanceReader.Read(document, narrative),
        };
    }
}
