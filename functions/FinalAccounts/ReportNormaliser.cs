using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Performance;
using FinalAccounts.Statements.Reading;

namespace FinalAccounts;

/// <summary>Turns a document into a report: the ten statements with their figures, the units, the head counts, the claims of the prose.</summary>
public sealed class ReportNormaliser
{
    /// <summary>Reads the report in a document, or says why it is none: a budget, a blank template, another kind of document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Outcome<FinalAccountsReport> Normalise(SourceDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var rows = DocumentRows.Of(document);
        var heading = ReportHeading.Read(document, rows);
        var reading = StatementReader.ReadAll(rows, cancellationToken);
        if (reading.IsOpen)
        {
            reading.Believe(ClaimReader.Read(document, reading.SoFar(), heading.Department, heading.Year).Claims);
        }

        var statements = reading.Close();
        var narrative = ClaimReader.Read(document, statements, heading.Department, heading.Year);
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
