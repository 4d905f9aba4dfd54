using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Amounts too long for their cell, broken within their digits: <c>1,090,44</c> above or in a row by functional code, <c>9,984.51</c> below it.</summary>
internal static class BrokenAmounts
{
    /// <summary>The lines with such amounts whole, in their row; a row in which their place cannot be told is marked.</summary>
    /// <param name="lines">The lines.</param>
    public static List<LooseLine> Join(List<LooseLine> lines)
    {
        List<LooseLine> joined = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var firsts = lines[i].Words.Where(IsFirst).ToList();
            if (firsts.Count > 0 && firsts.Count < lines[i].Words.Length && At(lines, i + 1, firsts) is { } beside)
            {
                joined.Add(InPlace(lines[i], beside));
                i++;
            }
            else if (firsts.Count > 0 && firsts.Count == lines[i].Words.Length && At(lines, i + 2, firsts) is { } around)
            {
                joined.Add(Around(lines[i + 1], around));
                i += 2;
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined;
    }

    // Digits and separators that are no amount: the last group is not whole.
    private static bool IsFirst(SourceCell word) =>
        word.IsText && char.IsAsciiDigit(word.Key[0]) && word.Key.Contains(',', StringComparison.Ordinal) && word.Key.All(c => c == ',' || char.IsAsciiDigit(c));

    // The whole amounts, when a line holds nothing but what the firsts lack.
    private static List<SourceCell>? At(List<LooseLine> lines, int index, List<SourceCell> firsts)
    {
        if (index >= lines.Count || lines[index].Words.Length != firsts.Count)
        {
            return null;
        }

        var whole = firsts.Zip(lines[index].Words, (first, rest) => first.WithText(first.Text + rest.Text)).ToList();
        return whole.TrueForAll(amount => amount.Amount is { IsNumber: true, Decimals: > 0 }) ? whole : null;
    }

    private static LooseLine InPlace(LooseLine row, List<SourceCell> whole)
    {
        var next = 0;
        return new([.. row.Words.Select(word => IsFirst(word) ? whole[next++] : word)]);
    }

    // Beside other amounts only the sum of them all has a place that is known: it is the longest, and stands first.
    private static LooseLine Around(LooseLine row, List<SourceCell> whole)
    {
        var from = row.Words.Length - row.Words.Reverse().TakeWhile(IsCell).Count();
        return from == row.Words.Length ? new([.. row.Words, .. whole])
            : whole is [var only] && IsSum(only, row.Words[from..]) ? new(row.Words.Insert(from, only))
            : new([.. row.Words, .. whole]) { HasBrokenAmounts = true };
    }

    // An amount, a zero or a dash, but no part of a code.
    private static bool IsCell(SourceCell word) => word.IsAmount && (word.Amount is { IsNumber: false } or { Decimals: > 0 } or { Value: 0 });

    private static bool IsSum(SourceCell total, ImmutableArray<SourceCell> parts) =>
        parts.Aggregate(Interval.Zero, (sum, part) => part.Amount.IsNumber ? sum + Of(part.Amount) : sum).Meets(Of(total.Amount));

    private static Interval Of(PrintedAmount amount) => Interval.OfPrinted(amount.Value, amount.Decimals);
}
