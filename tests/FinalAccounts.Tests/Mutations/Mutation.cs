using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Mutations;

/// <summary>The slips that people and programs make when they copy figures.</summary>
internal enum MutationKind
{
    /// <summary>One digit is another one.</summary>
    Digit,

    /// <summary>Two neighbouring digits change places.</summary>
    Transposition,

    /// <summary>A digit before the decimal point is lost.</summary>
    DroppedDigit,

    /// <summary>A minus sign appears or is lost.</summary>
    Sign,

    /// <summary>The figure is that of the next line.</summary>
    RowCopy,

    /// <summary>The figure is that of the next column.</summary>
    ColumnCopy,

    /// <summary>The figure stands one line lower, and what stood there in its place.</summary>
    RowSlide,

    /// <summary>The figure stands one column further right, and what stood there in its place.</summary>
    ColumnSlide,
}

/// <summary>A change of one report.</summary>
/// <param name="Kind">The slip.</param>
/// <param name="Figure">The figure that it is about.</param>
/// <param name="Changes">What is printed instead, for each figure that changes: one, or two for a slide.</param>
internal sealed record Mutation(MutationKind Kind, Figure Figure, ImmutableArray<KeyValuePair<FigureKey, string>> Changes)
{
    /// <summary>How far each figure's value moves, in its unit; a blank counts as zero.</summary>
    /// <param name="report">The unchanged report.</param>
    public IReadOnlyDictionary<FigureKey, decimal> Moves(FinalAccountsReport report) =>
        Changes.ToDictionary(change => change.Key, change => Value(change.Value) - (report[change.Key]!.Value ?? 0m));

    private static decimal Value(string printed) => printed.Length == 0 ? 0m : decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);
}
