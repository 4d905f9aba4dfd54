namespace FinalAccounts.Statements.Reading;

/// <summary>Reads the ten statements of a document.</summary>
internal static class StatementReader
{
    /// <summary>All ten, in the order of the forms.</summary>
    /// <param name="rows">The document's rows.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static StatementsReading ReadAll(List<SourceRow> rows, CancellationToken cancellationToken)
    {
        var tables = StatementLocator.Find(rows);
        var usual = StatementPreamble.UsualUnit(rows);
        var choice = new StatementChoice(tables.Others);
        foreach (var section in tables.Statements.Where(section => section.Kind == SectionKind.Table))
        {
            cancellationToken.ThrowIfCancellationRequested();
            choice.Offer(section, SectionReader.Read(section with { UsualUnit = usual }));
        }

        foreach (var section in tables.Statements.Where(section => section.Kind != SectionKind.Table))
        {
            choice.OfferWithoutTable(section);
        }

        choice.LeaveOutAllBudgets();
        return choice.ToReading(StatementTitle.Named(rows));
    }
}
