namespace FinalAccounts.Checks.Claims;

/// <summary>Intervals of quotients in per cent: all rates that rounded amounts allow.</summary>
internal static class Quotient
{
    /// <summary>100·a/b; null when b may be zero or less.</summary>
    public static Interval? Percent(Interval part, Interval whole)
    {
        if (whole.Low <= 0m)
        {
            return null;
        }

        Span<decimal> corners = [part.Low / whole.Low, part.Low / whole.High, part.High / whole.Low, part.High / whole.High];
        return Of(corners);
    }

    /// <summary>100·change/(amount − change), the rate of change against last year; null when last year may have been zero or less.</summary>
    public static Interval? Rate(Interval amount, Interval change)
    {
        if ((amount - change).Low <= 0m)
        {
            return null;
        }

        Span<decimal> corners =
        [
            change.Low / (amount.Low - change.Low),
            change.Low / (amount.High - change.Low),
            change.High / (amount.Low - change.High),
            change.High / (amount.High - change.High),
        ];
        return Of(corners);
    }

    private static Interval Of(ReadOnlySpan<decimal> corners)
    {
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners)
        {
            (low, high) = (Math.Min(low, corner), Math.Max(high, corner));
        }

        return new(low * 100m, high * 100m);
    }
}
