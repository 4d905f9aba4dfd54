namespace FinalAccounts.Tests.Mutations;

/// <summary>What became of the mutations of one kind.</summary>
internal sealed class MutationScore
{
    /// <summary>Mutations larger than rounding of figures that some equation binds.</summary>
    public int Tried { get; private set; }

    /// <summary>Of these, how many gave an error.</summary>
    public int Detected { get; private set; }

    /// <summary>Of those tried, how many are of figures that two different equations bind.</summary>
    public int Bound { get; private set; }

    /// <summary>Of the bound ones, how many had the changed figure as first suspect.</summary>
    public int First { get; private set; }

    /// <summary>Of the bound ones, how many had it first with its original value.</summary>
    public int Mended { get; private set; }

    /// <summary>Of the bound ones, how many gave more than one error.</summary>
    public int Several { get; private set; }

    /// <summary>The first misses, in words.</summary>
    public List<string> Misses { get; } = [];

    public void Add(Mutation mutation, bool bound, bool detected, bool first, bool mended, List<string> errors)
    {
        Tried++;
        Detected += detected ? 1 : 0;
        if (bound)
        {
            Bound++;
            First += first ? 1 : 0;
            Mended += mended ? 1 : 0;
            Several += errors.Count > 1 ? 1 : 0;
        }

        if (!detected || (bound && (!mended || errors.Count > 1)))
        {
            var changes = string.Join(", ", mutation.Changes.Select(change => $"{change.Key} = “{change.Value}”"));
            Misses.Add($"{mutation.Kind} of {mutation.Figure.Key} “{mutation.Figure.Printed}”: {changes}: {(!detected ? "not detected" : !first ? "not first" : !mended ? "wrong value" : "")} {string.Join(' ', errors)}");
        }
    }

    public void Add(MutationScore other)
    {
        Tried += other.Tried;
        Detected += other.Detected;
        Bound += other.Bound;
        First += other.First;
        Mended += other.Mended;
        Several += other.Several;
        Misses.AddRange(other.Misses);
    }

    /// <summary>A part of a whole in per cent; 100 when there is nothing.</summary>
    public static decimal Percent(int part, int whole) => whole == 0 ? 100 : Math.Round(100m * part / whole, 1);
}
