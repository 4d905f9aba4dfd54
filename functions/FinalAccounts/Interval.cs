namespace FinalAccounts;

/// <summary>A closed interval of exact decimals: all true values that a printed number, or a sum of printed numbers, can stand for.</summary>
public readonly record struct Interval
{
    private static readonly decimal[] HalfUnits = [.. Enumerable.Range(-8, 29).Select(HalfUnitOf)];

    /// <summary>An interval from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <exception cref="ArgumentException">When the ends are the wrong way round.</exception>
    public Interval(decimal low, decimal high)
    {
        if (low > high)
        {
            throw new ArgumentException($"An interval from {low} to {high} is empty.", nameof(low));
        }

        (Low, High) = (low, high);
    }

    /// <summary>The lowest value.</summary>
    public decimal Low { get; }

    /// <summary>The highest value.</summary>
    public decimal High { get; }

    /// <summary>Half of the width: how far a value may be from the middle.</summary>
    public decimal Slack => (High - Low) / 2;

    /// <summary>The single value zero: what a blank adds.</summary>
    public static Interval Zero => default;

    /// <summary>The interval of a number printed with <paramref name="decimals"/> decimals, rounded to nearest (XBRL Calculations 1.1).</summary>
    /// <param name="value">The printed value.</param>
    /// <param name="decimals">-8 to 20.</param>
    public static Interval OfPrinted(decimal value, int decimals)
    {
        var half = HalfUnit(decimals);
        return new(value - half, value + half);
    }

    /// <summary>½·10^-decimals; below zero, what is rounded to tens, hundreds, … .</summary>
    /// <param name="decimals">-8 to 20.</param>
    public static decimal HalfUnit(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, -8);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 20);
        return HalfUnits[decimals + 8];
    }

    /// <summary>Every sum of a value of one and a value of the other.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>Every difference.</summary>
    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>Every value times a weight; a negative weight swaps the ends.</summary>
    public Interval Times(decimal weight) => weight < 0 ? new(High * weight, Low * weight) : new(Low * weight, High * weight);

    /// <summary>True when some value lies in both, the end points included.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>True when the value lies in it, the end points included.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <inheritdoc/>
    public override string ToString() => $"[{Low}, {High}]";

    private static decimal HalfUnitOf(int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i != decimals; i += Math.Sign(decimals))
        {
            half = decimals < 0 ? half * 10m : half / 10m;
        }

        return half;
    }
}
