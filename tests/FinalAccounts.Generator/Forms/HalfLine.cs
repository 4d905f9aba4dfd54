using FinalAccounts.Generator.Documents;

namespace FinalAccounts.Generator.Forms;

/// <summary>One line of one half of 公开01表 or 公开04表.</summary>
/// <param name="Label">The label; empty for a numbered line that nothing is written in.</param>
/// <param name="Amounts">The amount cells, given the line's key.</param>
/// <param name="Key">The line's key; null for a line without a label, whose key is its number.</param>
public sealed record HalfLine(string Label, string? Key, Func<string, IEnumerable<GridCell>> Amounts);

/// <summary>Sets the two halves of 公开01表 and 公开04表 side by side.</summary>
/// <param name="labels">The labels.</param>
/// <param name="lineNumbers">True to print 行次.</param>
public sealed class TwoHalves(Labels labels, bool lineNumbers)
{
    /// <summary>The body rows. Lines of the left half are numbered from 1, those of the right go on from there.</summary>
    /// <param name="income">The left half.</param>
    /// <param name="expenditure">The right half, as long as the left.</param>
    public IEnumerable<GridRow> Rows(IReadOnlyList<HalfLine> income, IReadOnlyList<HalfLine> expenditure)
    {
        ArgumentNullException.ThrowIfNull(income);
        ArgumentNullException.ThrowIfNull(expenditure);
        for (var i = 0; i < income.Count; i++)
        {
            yield return new([
                .. Half(income[i], "income", i + 1),
                .. Half(expenditure[i], "expenditure", income.Count + i + 1),
            ]);
        }
    }

    private IEnumerable<GridCell> Half(HalfLine line, string side, int number)
    {
        yield return new(labels.Whole(line.Label));
        if (lineNumbers)
        {
            yield return new(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var cell in line.Amounts(line.Key ?? $"{side}.line-{number}"))
        {
            // Without 行次 a line that has no label has no name either, so its blank cells are no figures.
            yield return line.Key is null && !lineNumbers ? new("") : cell;
        }
    }
}
