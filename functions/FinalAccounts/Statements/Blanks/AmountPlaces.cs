using FinalAccounts.Statements.Reading;

namespace FinalAccounts.Statements.Blanks;

/// <summary>The places at which the amounts of aligned rows stand, from left to right: printed flush right, those of a column end at the same place.</summary>
internal sealed class AmountPlaces
{
    // A tool rounds places in points to characters.
    private const int Ragged = 1;

    private readonly List<(int First, int Last)> places;
    private readonly bool wide;

    private AmountPlaces(List<(int First, int Last)> places, bool wide) => (this.places, this.wide) = (places, wide);

    /// <summary>How many there are.</summary>
    public int Count => places.Count;

    /// <summary>The places of rows, an ideograph taken for one place or for two, whichever fits; null when the rows are not aligned with each other.</summary>
    /// <param name="rows">Rows of the same columns.</param>
    public static AmountPlaces? Of(IReadOnlyList<OpenRow> rows)
    {
        var (one, two) = (Of(rows, wide: false), Of(rows, wide: true));
        return one is null ? two : two is null || one.Count <= two.Count ? one : two;
    }

    /// <summary>The place of an amount; null for one that follows the word before it so closely that its own place is not known.</summary>
    public int? IndexOf(SourceCell amount) => amount.Spot is not null && EndOf(amount, wide) is var end
        ? places.FindIndex(place => place.First <= end && end <= place.Last)
        : null;

    private static AmountPlaces? Of(IReadOnlyList<OpenRow> rows, bool wide)
    {
        List<(int First, int Last)> ends = [];
        foreach (var end in rows.SelectMany(row => row.Amounts).Where(amount => amount.Spot is not null).Select(amount => EndOf(amount, wide)).Order())
        {
            if (ends.Count > 0 && end <= ends[^1].Last + Ragged)
            {
                ends[^1] = (ends[^1].First, end);
            }
            else
            {
                ends.Add((end, end));
            }
        }

        var found = new AmountPlaces(ends, wide);
        return rows.All(row => row.Amounts.Select(found.IndexOf).OfType<int>().ToList() is var own && own.Distinct().Count() == own.Count) ? found : null;
    }

    private static int EndOf(SourceCell amount, bool wide) => amount.Spot!.Value.At(wide) + amount.Text.Length;
}
