using FinalAccounts.Statements.Blanks;
using FinalAccounts.Statements.Reading.Loose;

namespace FinalAccounts.Statements.Reading;

/// <summary>A statement while its rows may still be open: as it stands so far, and as it is in the end.</summary>
internal sealed class SectionReading
{
    private readonly StatementBuilder? builder;
    private readonly StatementSection section;
    private readonly Statement? closed;

    /// <summary>A statement that is read whole.</summary>
    public SectionReading(StatementSection section, Statement statement) => (this.section, closed) = (section, statement);

    /// <summary>A statement with open rows.</summary>
    public SectionReading(StatementSection section, StatementBuilder builder) => (this.section, this.builder) = (section, builder);

    /// <summary>The rows whose blanks vanished.</summary>
    public IReadOnlyList<OpenRow> Rows => builder?.OpenRows ?? [];

    /// <summary>The statement with what is certain so far.</summary>
    public Statement SoFar() => closed ?? builder!.Build(section.TitleText, StatementPreamble.FormOf(section), section.Title.Place, final: false);

    /// <summary>Finds the cells of amounts as far as the statement's own sums leave no doubt.</summary>
    public void Settle() => new BlankResolver(Rows, () => LooseTrust.Alone(SoFar())).Settle();

    /// <summary>How many amounts of rows that have several readings are in none of them for certain, or that are too many for their row: what is said to be left out.</summary>
    public int Ambiguous =>
        Rows.Where(row => row.Candidates.Count == 0).Sum(row => row.Amounts.Length) + Rows.Where(row => row.Candidates.Count > 0).Sum(row => row.Amounts.Length - Enumerable.Range(0, row.Cells.Length).Count(cell => row.IsCertain(cell, out var amount) && amount is not null));

    /// <summary>The table as one that is not read.</summary>
    public OtherTable AsOther() => new(section.TitleText, StatementPreamble.FormOf(section), section.Title.Place, section.Rows.Count(row => row.Cells.Any(cell => !cell.IsBlank)));

    /// <summary>The statement, with what stayed open left out and said.</summary>
    /// <param name="inDisorder">True when other statements of the text are out of order.</param>
    public Statement Close(bool inDisorder)
    {
        var statement = builder is null
            ? (inDisorder && section.Rows.All(row => row.Inferred) ? LooseTrust.Vouch(closed!, section, ambiguous: 0, inDisorder) : closed!)
            : LooseTrust.Vouch(builder.Build(section.TitleText, StatementPreamble.FormOf(section), section.Title.Place, final: true), section, Ambiguous, inDisorder);
        return statement.Status == StatementStatus.Unreadable ? statement with { Figures = [] }
            : section.Rows.Any(row => row is { Inferred: true, IsParagraph: false }) ? StrayAmounts.Say(statement)
            : statement;
    }

    /// <summary>The statement of a text that is out of order as a whole: unreadable, unless the file keeps its table.</summary>
    public Statement CloseScattered()
    {
        var statement = Close(inDisorder: true);
        return statement.Status is StatementStatus.Read or StatementStatus.Empty && section.Rows.All(row => row.Inferred) ? LooseTrust.Scattered(statement) : statement;
    }
}
