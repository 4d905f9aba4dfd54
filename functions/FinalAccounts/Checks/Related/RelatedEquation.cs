using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>A value that this report prints, or that follows from its prose, and the figure of the other report (added up over the others) that it must be.</summary>
/// <param name="Figure">The figure of this report that it is about.</param>
/// <param name="Said">The numbers of this report that the value is made of; none when the figure is not there.</param>
/// <param name="Value">All true values that they can stand for, in base units; null when nothing is printed.</param>
/// <param name="Other">The figure of each other report.</param>
/// <param name="Words">The numbers in words; empty for a figure alone, which is worded as in every finding.</param>
public sealed record RelatedEquation(FigureKey Figure, ImmutableArray<PrintedNumber> Said, Interval? Value, FigureKey Other, BilingualText Words = default)
{
    /// <summary>A figure of this report and one of the other.</summary>
    /// <param name="report">This report.</param>
    /// <param name="figure">Its figure.</param>
    /// <param name="other">The other's figure; the same one when null.</param>
    public static RelatedEquation Same(FinalAccountsReport report, FigureKey figure, FigureKey? other = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report[figure] is { } printed
            ? new(figure, [printed], printed.Value is null ? null : printed.Interval, other ?? figure)
            : new(figure, [], Value: null, other ?? figure);
    }
}
