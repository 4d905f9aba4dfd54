using System.Collections.Immutable;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>The part of a document that holds one statement.</summary>
/// <param name="Form">Which.</param>
/// <param name="Title">The row with its title.</param>
/// <param name="TitleText">The title as printed.</param>
/// <param name="Before">The rows right before the title that may hold its form number or unit.</param>
/// <param name="Rows">The rows behind the title, up to the next table's title or the prose.</param>
internal sealed record StatementSection(
    StatementForm Form,
    SourceRow Title,
    string TitleText,
    ImmutableArray<SourceRow> Before,
    ImmutableArray<SourceRow> Rows)
{
    /// <summary>What the rows are.</summary>
    public SectionKind Kind { get; init; }

    /// <summary>The unit where none is declared around the title.</summary>
    public Unit UsualUnit { get; init; } = Unit.WanYuan;

    /// <summary>The section with the rows of the page that goes on with it; the note at a page's end is no part of the table.</summary>
    /// <param name="more">The rows under the repeated title.</param>
    public StatementSection With(IEnumerable<SourceRow> more) => this with { Rows = [.. Rows.Where(row => !row.EndsTable), .. more] };
}
