using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>How the two sides of an equation stand to each other.</summary>
public enum Relation
{
    /// <summary>The terms add up to the total.</summary>
    Equal,

    /// <summary>The terms are a part of the total (其中) and add up to no more than it.</summary>
    AtMost,
}

/// <summary>One identity applied to certain figures: Σ weight·figure = total, or ≤ total.</summary>
/// <param name="Total">The figure that stands alone.</param>
/// <param name="Terms">The figures that are added up, with their weights.</param>
/// <param name="Relation">Equal or at most.</param>
public sealed record Equation(FigureKey Total, ImmutableArray<WeightedFigure> Terms, Relation Relation = Relation.Equal)
{
    /// <summary>
    /// Figures of lines that the form does not know, which may or may not belong to the sum. The equation counts as violated
    /// only when it fails without them, and is not bound when any of them has a value and it fails with them too.
    /// </summary>
    public ImmutableArray<WeightedFigure> Doubtful { get; init; } = [];

    /// <summary>An equation whose terms all have weight 1.</summary>
    public static Equation Sum(FigureKey total, IEnumerable<FigureKey> parts) =>
        new(total, [.. parts.Select(part => new WeightedFigure(1, part))]);

    /// <summary>An equation whose terms all have weight 1.</summary>
    public static Equation Sum(FigureKey total, ReadOnlySpan<FigureKey> parts)
    {
        var terms = ImmutableArray.CreateBuilder<WeightedFigure>(parts.Length);
        foreach (var part in parts)
        {
            terms.Add(new(1, part));
        }

        return new(total, terms.MoveToImmutable());
    }

    /// <summary>The same number printed in two places.</summary>
    public static Equation Same(FigureKey total, FigureKey other) => new(total, [new(1, other)]);

    /// <summary>Parts (其中) that are at most the whole.</summary>
    public static Equation Within(FigureKey whole, params IEnumerable<FigureKey> parts) =>
        new(whole, [.. parts.Select(part => new WeightedFigure(1, part))], Relation.AtMost);
}
