using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Statements;

/// <summary>One of the published tables of a report.</summary>
/// <param name="Id">Which one, by the national form.</param>
/// <param name="Title">The title as printed; the form's own title when it is not published.</param>
/// <param name="Form">The form number as printed, normalised to <c>公开01表</c>; null when the report prints none.</param>
/// <param name="Unit">The unit of its amounts; null when the statement was not found.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Place">Where its title stands; null when it is not published.</param>
/// <param name="Columns">Its amount columns, in the form's order.</param>
/// <param name="Lines">Its lines, in the report's order; those of the left half before those of the right.</param>
/// <param name="Figures">One figure for each line and column that the form has a cell for, blanks included, by line, then by column.</param>
/// <param name="Problems">What could not be read, with the reason and the place; never empty for an unreadable statement.</param>
public sealed record Statement(
    StatementId Id,
    string Title,
    string? Form,
    Unit? Unit,
    StatementStatus Status,
    Place? Place,
    ImmutableArray<StatementColumn> Columns,
    ImmutableArray<StatementLine> Lines,
    ImmutableArray<Figure> Figures,
    ImmutableArray<ReadProblem> Problems)
{
    private FigureIndex? index;

    /// <summary>The figure at a line and a column, or null when the statement has no such cell.</summary>
    /// <param name="line">The line's key.</param>
    /// <param name="column">The column's key.</param>
    public Figure? this[string line, string column]
    {
        get
        {
            // Two threads may both build it; the results are equal.
            var known = index;
            return (known?.IsOf(Figures) == true ? known : index = new(Figures))[line, column];
        }
    }
}

/// <summary>A line of a statement.</summary>
/// <param name="Key">
/// The line's name across all reports: a classification code, <c>total</c>, or a dotted name (<c>income.total</c>, <c>expenditure.201</c>); see <see cref="LineKeys"/>.
/// </param>
/// <param name="Code">The functional or economic code, without spaces; null for lines that have none.</param>
/// <param name="Label">The label as printed, its line breaks removed; empty for a numbered line without one.</param>
/// <param name="Number">The 行次 (or 栏次) as printed; null where the form prints none.</param>
public sealed record StatementLine(string Key, string? Code, string Label, int? Number)
{
    /// <summary>The whole name of its code when the printed label is only the beginning of one, cut off at the cell's edge; else null. What was printed stays.</summary>
    /// <param name="year">The report's fiscal year, for names that changed.</param>
    public string? WholeLabel(int year) => Code is null ? null : ClassificationCodes.Complete(Code, Label, year);
}

/// <summary>An amount column of a statement.</summary>
/// <param name="Key">The column's name across all reports; see <see cref="ColumnKeys"/>.</param>
/// <param name="Title">The normalised Chinese title of the form.</param>
public sealed record StatementColumn(string Key, string Title);

/// <summary>One number at one line and column of a statement.</summary>
public sealed record Figure : PrintedNumber
{
    /// <summary>The statement.</summary>
    public required StatementId Statement { get; init; }

    /// <summary>The line.</summary>
    public required StatementLine Line { get; init; }

    /// <summary>The column.</summary>
    public required StatementColumn Column { get; init; }

    /// <summary>Statement, line and column: the figure's name within a report.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public FigureKey Key => new(Statement, Line.Key, Column.Key);

    /// <summary>True for <c>---</c> and its like: the form has no such number, which is neither blank nor zero.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool NotApplicable => Value is null && Printed.Length > 0;
}

/// <summary>The name of a figure within a report.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Line">The line's key.</param>
/// <param name="Column">The column's key.</param>
public readonly record struct FigureKey(StatementId Statement, string Line, string Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Statement}/{Line}/{Column}";
}

/// <summary>Something in a statement that could not be read.</summary>
/// <param name="Code">A stable code, words joined by hyphens: <c>no-header</c>, <c>ambiguous-columns</c>, <c>not-a-number</c>, …</param>
/// <param name="Message">What, where and what to do.</param>
/// <param name="Place">Where.</param>
/// <param name="Line">The key of the one line it concerns; null when it concerns the statement.</param>
public sealed record ReadProblem(string Code, BilingualText Message, Place Place, string? Line = null);
