using FinalAccounts.Documents;

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
        throw new NotSupportedException("Comes with the next commits.");
    }
}
