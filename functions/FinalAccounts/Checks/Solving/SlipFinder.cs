using System.Globalization;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Solving;

/// <summary>Tells how a printed number came from the one that was meant, and lists what may have been meant.</summary>
internal static class SlipFinder
{
    /// <summary>The slip that turns one value into what is printed; null when none does.</summary>
    /// <param name="figure">The figure as printed.</param>
    /// <param name="meant">The value that was meant.</param>
    public static Slip? Between(Figure figure, decimal meant)
    {
        if (figure.Value is not { } printed)
        {
            return figure.NotApplicable ? null : Slip.Blank;
        }

        if (meant == 0m || printed == meant)
        {
            return null;
        }

        if (printed == -meant)
        {
            return Slip.Sign;
        }

        var half = figure.HalfUnit;
        // Small amounts are any number with its point moved.
        if (Math.Abs(meant) >= 100m * half)
        {
            if (Math.Abs((printed / 10_000m) - meant) <= half)
            {
                return Slip.Yuan;
            }

            for (var shift = 10m; shift <= 1_000_000m; shift *= 10m)
            {
                if (Math.Abs((printed / shift) - meant) <= half || (Math.Abs(printed) >= 100m * half && Math.Abs(printed - (meant / shift)) <= half) || printed * shift == meant)
                {
                    return Slip.PointMoved;
                }
            }
        }

        return Math.Sign(printed) != Math.Sign(meant) ? null : OfDigits(RawDigits(figure.Printed), Digits(printed, figure), Digits(meant, figure));
    }

    /// <summary>Values that a known slip could have turned into the printed number, within an interval.</summary>
    public static IEnumerable<decimal> Meant(Figure figure, decimal low, decimal high)
    {
        if (figure.Value is not { } printed || printed == 0m)
        {
            yield break;
        }

        // The interval is narrow, by rounding only: its values are few, and each is held against the printed number.
        var step = 2m * figure.HalfUnit;
        var first = Math.Ceiling(low / step) * step;
        for (var (value, count) = (first, 0); value <= high && count < 200; value += step, count++)
        {
            if (Between(figure, value) is not null)
            {
                yield return value;
            }
        }
    }

    private static Slip? OfDigits(string raw, string printed, string meant)
    {
        if (printed.Length == meant.Length)
        {
            var different = Enumerable.Range(0, meant.Length).Where(i => printed[i] != meant[i]).ToArray();
            if (different is [var at] && at >= 0)
            {
                return Slip.OneDigit;
            }

            if (different is [var left, var right] && right == left + 1 && printed[left] == meant[right] && printed[right] == meant[left])
            {
                return Slip.Transposed;
            }
        }

        if (Lacks(raw, meant) || Lacks(printed, meant))
        {
            return Slip.Dropped;
        }

        if (Lacks(meant, raw) || Lacks(meant, printed))
        {
            return IsDoubling(meant, printed) || IsDoubling(meant, raw) ? Slip.Doubled : Slip.Inserted;
        }

        return null;
    }

    // True when the first is the second with one digit left out.
    private static bool Lacks(string shorter, string longer)
    {
        if (shorter.Length != longer.Length - 1 || shorter.Length == 0)
        {
            return false;
        }

        var i = 0;
        while (i < shorter.Length && shorter[i] == longer[i])
        {
            i++;
        }

        return shorter.AsSpan(i).SequenceEqual(longer.AsSpan(i + 1));
    }

    private static bool IsDoubling(string meant, string printed)
    {
        if (!Lacks(meant, printed))
        {
            return false;
        }

        var i = 0;
        while (i < meant.Length && meant[i] == printed[i])
        {
            i++;
        }

        return i > 0 && printed[i] == printed[i - 1];
    }

    private static string Digits(decimal value, Figure figure) =>
        Math.Abs(value).ToString("F" + figure.Decimals, CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('0');

    private static string RawDigits(string printed) => string.Concat(printed.Where(char.IsAsciiDigit)).TrimStart('0');
}
