using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FinalAccounts.Statements.Forms;

/// <summary>How a statement's lines are laid out.</summary>
internal enum StatementLayout
{
    /// <summary>Income on the left, expenditure on the right, each with its label and 行次 (T01, T04).</summary>
    TwoSided,

    /// <summary>One line per functional code (T02, T03, T05, T07, T08).</summary>
    FunctionalCodes,

    /// <summary>Blocks of economic codes side by side (T06).</summary>
    EconomicBlocks,

    /// <summary>One line per labelled item (T09, T10).</summary>
    Items,
}

/// <summary>A side of a two-sided statement; the whole of any other.</summary>
internal enum FormSide
{
    /// <summary>The statement has one side only.</summary>
    Whole,

    /// <summary>The left half.</summary>
    Income,

    /// <summary>The right half.</summary>
    Expenditure,
}

/// <summary>A published form as data: by which titles it is known, how it is laid out, which columns and lines it has.</summary>
/// <param name="Id">Its statement.</param>
/// <param name="Title">The title of the national form.</param>
/// <param name="Titles">All titles under which provinces print it, the national one first; canonical spelling.</param>
/// <param name="Layout">How its lines are laid out.</param>
/// <param name="Halves">Its sides.</param>
internal sealed record StatementForm(
    StatementId Id, string Title, ImmutableArray<string> Titles, StatementLayout Layout, ImmutableArray<FormHalf> Halves)
{
    /// <summary>The half of that side, or the only one.</summary>
    public FormHalf this[FormSide side] => Halves.FirstOrDefault(half => half.Side == side) ?? Halves[0];
}

/// <summary>One side of a form.</summary>
/// <param name="side">Which.</param>
/// <param name="columnSets">The sets of amount columns that provinces print, the usual one first.</param>
/// <param name="lines">Its labelled lines; empty where lines are codes.</param>
internal sealed class FormHalf(FormSide side, ImmutableArray<ColumnSet> columnSets, ImmutableArray<FormLine> lines)
{
    /// <summary>Which side.</summary>
    public FormSide Side => side;

    /// <summary>The sets of amount columns that provinces print, the usual one first.</summary>
    public ImmutableArray<ColumnSet> ColumnSets => columnSets;

    /// <summary>Its labelled lines; empty where lines are codes.</summary>
    public ImmutableArray<FormLine> Lines => lines;

    /// <summary>The key of the line that has a label; of two lines with one label the first.</summary>
    public FrozenDictionary<string, string> KeyByLabel { get; } = lines
        .SelectMany(line => line.Labels.Select(label => (label, line.Key)))
        .DistinctBy(pair => pair.label)
        .ToFrozenDictionary(pair => pair.label, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The key of the line that has a label; null for none.</summary>
    /// <param name="label">The name of the label: its number and unit aside.</param>
    public string? KeyOf(ReadOnlySpan<char> label) => KeyByLabel.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(label, out var key) ? key : null;
}

/// <summary>Amount columns that belong together, in the form's order, with the equations that hold within each row.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Identities">The row identities.</param>
internal sealed record ColumnSet(ImmutableArray<FormColumn> Columns, ImmutableArray<RowIdentity> Identities);

/// <summary>An amount column of a form.</summary>
/// <param name="Key">Its key, see <see cref="ColumnKeys"/>.</param>
/// <param name="Title">The normalised title of the form.</param>
/// <param name="Aliases">The canonical endings by which a header is recognised, besides the title.</param>
internal sealed record FormColumn(string Key, string Title, params ImmutableArray<string> Aliases)
{
    /// <summary>The column as reports show it.</summary>
    public StatementColumn Column { get; } = new(Key, Title);
}

/// <summary>A labelled line of a form.</summary>
/// <param name="Key">Its key, see <see cref="LineKeys"/>.</param>
/// <param name="Labels">Its labels in canonical spelling, without numbering and without units.</param>
internal sealed record FormLine(string Key, params ImmutableArray<string> Labels);

/// <summary>An equation over the columns of one row: the terms add up to nothing.</summary>
/// <param name="Terms">Column keys with their signs.</param>
internal sealed record RowIdentity(ImmutableArray<(string Column, int Sign)> Terms)
{
    /// <summary>One column is the sum of others.</summary>
    public static RowIdentity Sum(string total, params ReadOnlySpan<string> parts)
    {
        var terms = ImmutableArray.CreateBuilder<(string, int)>(parts.Length + 1);
        terms.Add((total, -1));
        foreach (var part in parts)
        {
            terms.Add((part, 1));
        }

        return new(terms.MoveToImmutable());
    }

    /// <summary>True when a table prints enough of the columns for the equation to hold: a sum and some part of it; every term of a balance.</summary>
    /// <param name="printed">Whether the table prints a column.</param>
    public bool IsPrinted(Func<string, bool> printed)
    {
        var isSum = Terms.Count(term => term.Sign < 0) == 1;
        return isSum
            ? Terms.All(term => term.Sign > 0 || printed(term.Column)) && Terms.Any(term => term.Sign > 0 && printed(term.Column))
            : Terms.All(term => printed(term.Column));
    }
}
