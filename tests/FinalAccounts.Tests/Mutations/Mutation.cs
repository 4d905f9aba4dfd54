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

    /// <summary>A digit before the decimal point stands twice.</summary>
    DoubledDigit,

    /// <summary>The decimal point stands one place from its own.</summary>
    MovedPoint,

    /// <summary>元 are printed where 万元 are meant.</summary>
    Yuan,

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

    /// <summary>The figures of a column slid by one line over a stretch of lines; the last went round.</summary>
    ColumnStretch,

    /// <summary>Whole lines slid by one against their codes; the last went round.</summary>
    LineStretch,

    /// <summary>All figures of a line slid by one column into a blank at its end.</summary>
    LineSlide,

    /// <summary>A digit is dropped in a code's figure and carried into the codes above it.</summary>
    Carried,

    /// <summary>One digit each is wrong in two figures.</summary>
    Two,

    /// <summary>One digit each is wrong in two figures of two statements.</summary>
    TwoStatements,
}

/// <summary>A change of one report.</summary>
/// <param name="Kind">The slip.</param>
/// <param name="Figure">The figure that it is about.</param>
/// <param name="Changes">What is printed instead, for each figure that changes.</param>
internal sealed record Mutation(MutationKind Kind, Figure Figure, ImmutableArray<KeyValuePair<FigureKey, string>> Changes)
{
    /// <summary>How many causes a reader should be told of.</summary>
    public int Causes => Kind is MutationKind.Two or MutationKind.TwoStatements ? 2 : 1;

    /// <summary>How far each figure's value moves, in its unit; a blank counts as zero.</summary>
    /// <param name="report">The unchanged report.</param>
    public IReadOnlyDictionary<FigureKey, decimal> Moves(FinalAccountsReport report) =>
        Changes.ToDictionary(change => change.Key, change => Value(change.Value) - (report[change.Key]!.Value ?? 0m));

    /// <summary>True when it shows by more than rounding can hide; of two wrong figures, each by itself.</summary>
    public bool Shows(FinalAccountsReport report, Binding binding) => Causes == 2
        ? Moves(report).All(move => binding.Shows(new Dictionary<FigureKey, decimal> { [move.Key] = move.Value }))
        : binding.Shows(Moves(report));

    private static decimal Value(string printed) => printed.Length == 0 ? 0m : decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);
}
