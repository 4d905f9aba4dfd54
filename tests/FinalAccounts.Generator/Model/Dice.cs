namespace FinalAccounts.Generator.Model;

/// <summary>Random amounts and choices, the same for the same seed on every machine.</summary>
public sealed class Dice(int seed)
{
    // Predictable on purpose: a failing report must come back from its seed.
    private readonly Random random = new(seed);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>One of several.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>An amount in yuan with 分, its number of digits drawn first so that small and large ones are equally common.</summary>
    /// <param name="leastDigits">Fewest digits before the decimal point.</param>
    /// <param name="mostDigits">Most digits before the decimal point.</param>
    public decimal Yuan(int leastDigits, int mostDigits)
    {
        var high = 1L;
        for (var digits = Between(leastDigits, mostDigits); digits > 0; digits--)
        {
            high *= 10;
        }

        // One amount in four is round, as budgets are.
        return Chance(25)
            ? Math.Max(1, random.NextInt64(high / 10, high) / 100 * 100)
            : random.NextInt64(high * 10, high * 100) / 100m;
    }

    /// <summary>A part of an amount, from nothing to all of it, whole 分.</summary>
    public decimal PartOf(decimal amount) => Math.Round(amount * Between(0, 1000) / 1000m, 2, MidpointRounding.ToZero);

    /// <summary>An amount near another: half to one and a half of it; sometimes the same.</summary>
    public decimal Near(decimal amount) =>
        Chance(10) ? amount : Math.Round(amount * Between(500, 1500) / 1000m, 2, MidpointRounding.AwayFromZero);

    /// <summary>Cuts an amount into so many parts that add up to it exactly; each gets its share by a random weight.</summary>
    public decimal[] Cut(decimal amount, int parts)
    {
        var weights = new int[parts];
        for (var i = 0; i < parts; i++)
        {
            weights[i] = Chance(30) ? Between(1, 5) : Between(1, 400);
        }

        var sum = weights.Sum();
        var result = weights.Select(weight => Math.Round(amount * weight / sum, 2, MidpointRounding.ToZero)).ToArray();
        result[^1] += amount - result.Sum();
        return result;
    }
}
