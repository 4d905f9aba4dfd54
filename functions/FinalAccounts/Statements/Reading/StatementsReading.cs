using System.Collections.Immutable;
using FinalAccounts.Narrative;
using FinalAccounts.Statements.Blanks;
using FinalAccounts.Statements.Forms;
using FinalAccounts.Statements.Reading.Loose;

namespace FinalAccounts.Statements.Reading;

/// <summary>The ten statements while rows may still be open: as they stand so far, and as they are in the end.</summary>
internal sealed class StatementsReading
{
    private const int Disorder = 3;

    private readonly SectionReading?[] found;
    private readonly IReadOnlyDictionary<StatementId, SourceRow> named;
    private readonly BlankResolver blanks;

    /// <summary>Takes what was found of each statement, null for those that are not published, and finds the cells of amounts whose blanks vanished.</summary>
    /// <param name="found">What was found of each statement.</param>
    /// <param name="others">The other tables.</param>
    /// <param name="named">Where the text names a statement, be it in the contents list.</param>
    public StatementsReading(SectionReading?[] found, ImmutableArray<OtherTable> others, IReadOnlyDictionary<StatementId, SourceRow> named)
    {
        (this.found, Others, this.named) = (found, others, named);
        blanks = new([.. found.SelectMany(reading => reading?.Rows ?? [])], SoFar);
        blanks.Resolve();
    }

    /// <summary>The tables that are none of the ten.</summary>
    public ImmutableArray<OtherTable> Others { get; }

    /// <summary>True while some row has several readings.</summary>
    public bool IsOpen => blanks.IsOpen;

    /// <summary>The statements with what is certain so far.</summary>
    public ImmutableArray<Statement> SoFar() => All(reading => reading.SoFar());

    /// <summary>Lets the prose decide between the readings that are left.</summary>
    /// <param name="claims">The claims, read with the statements as they are so far.</param>
    public void Believe(ImmutableArray<Claim> claims) => blanks.Believe(claims);

    /// <summary>The statements, with what stayed open left out and said.</summary>
    public ImmutableArray<Statement> Close()
    {
        var statements = All(reading => reading.Close(inDisorder: false));
        var scattered = statements.Count(statement => statement.Status == StatementStatus.Unreadable);

        // Where several statements are out of order the whole text is: one that reads well but for a few sums only seems to be in order.
        if (scattered < Disorder)
        {
            return statements;
        }

        // Where most are, nothing that a sum does not hold is believed, and a statement of which only the name was found is there all the same.
        return scattered * 2 < found.Count(reading => reading is not null)
            ? All(reading => reading.Close(inDisorder: true))
            : [.. All(reading => reading.CloseScattered()).Select(statement => statement.Status == StatementStatus.NotPublished && named.TryGetValue(statement.Id, out var title)
                ? LooseTrust.Scattered(statement with { Title = title.OnlyCell!.Text, Place = title.Place })
                : statement)];
    }

    private ImmutableArray<Statement> All(Func<SectionReading, Statement> statement) =>
        [.. found.Select((reading, index) => reading is null ? NotPublished(StatementForms.All[index]) : statement(reading))];

    private static Statement NotPublished(StatementForm form) =>
        new(form.Id, form.Title, Form: null, Unit: null, StatementStatus.NotPublished, Place: null, [], [], [], []);
}
