using System.Collections.Immutable;
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
/// <param name="Size">How far the figure's value moved, in its unit.</param>
internal sealed record Mutation(
    MutationKind Kind,
    Figure Figure,
    ImmutableArray<KeyValuePair<FigureKey, string>> Changes,
    decimal Size);
