namespace FinalAccounts.Narrative;

/// <summary>Reads numbers in a row, each for the thing at its place.</summary>
/// <param name="text">The paragraph.</param>
/// <param name="measures">Reads each number.</param>
/// <param name="amounts">The amounts that stand before.</param>
/// <param name="builder">Takes what is not read.</param>
/// <param name="subject">The subject that is spoken of.</param>
internal sealed class NumberRowReader(ParagraphText text, MeasureReader measures, ParagraphAmounts amounts, ClaimBuilder builder, SubjectTracker subject)
{
    private readonly Dictionary<int, NumberRow> rows = NumberRow.All(text.Value, text.Measures);

    // Where the last row ends.
    private int end = -1;

    /// <summary>Reads the row that begins with a number, or what is said of the row before (…的 80 %、67 %).</summary>
    /// <param name="measure">The number.</param>
    /// <param name="leadStart">Where the words before it begin.</param>
    /// <returns>Where what was read ends, or null when the number is in no row.</returns>
    public int? Read(Measure measure, int leadStart)
    {
        if (rows.TryGetValue(measure.Start, out var row) && Read(row, leadStart))
        {
            return end = row.Numbers[^1].End;
        }

        if (leadStart == end && text.Value[leadStart..measure.Start] is "的" or "、" or "和")
        {
            builder.Skip(measure);
            return end = measure.End;
        }

        return null;
    }

    // 甲 10 万元、乙 20 万元，分别占 33 % 和 67 %: each number is said of the amount at its place. 甲、乙分别为 10 万元、20 万元: of the name at its place.
    private bool Read(NumberRow row, int leadStart)
    {
        var first = row.Numbers[0];
        var lead = SubjectPhrase.WithoutFillers(text.Value[leadStart..first.Start]);
        if (text.IsInReason(first.Start) || text.IsOfNextBudget(first.Start) || Interpretation.Of(lead, first, text.Section, text.FiscalYear) is not { } read)
        {
            return false;
        }

        var words = lead[..^read.Cue];

        // 收、支总计 10 万元，分别增加 1 万元、2 万元: the names are in the subject itself.
        if (subject.IsOne(words) || (!subject.IsNamed(words) && ParallelSubjects.Name(subject.Subject, row.Numbers.Length - 1) is not null))
        {
            return false;
        }

        if (read.Aspect is not ClaimAspect.Amount && !subject.IsNamed(words) && read.Base?.Contains('、', StringComparison.Ordinal) != true)
        {
            return ReadOfAmounts(row, words, lead, leadStart);
        }

        // Numbers of several years, counts, or of names that are not as many: none of them is certain.
        var names = NumberRow.SpeaksOfYears(words) || (first.HasUnit && !first.IsMoney && !first.IsPercent) ? []
            : row.Names(SubjectPhrase.WithoutFillers(words.Replace("分别", "", StringComparison.Ordinal)));
        for (var i = 0; i < row.Numbers.Length; i++)
        {
            if (names.IsEmpty || read.Base?.Contains('、', StringComparison.Ordinal) == true)
            {
                builder.Skip(row.Numbers[i]);
            }
            else
            {
                measures.Read(row.Numbers[i], names[i] + lead[^read.Cue..], leadStart);
            }
        }

        return true;
    }

    private bool ReadOfAmounts(NumberRow row, string words, string lead, int leadStart)
    {
        var known = amounts.Last(row.Numbers.Length, row.Numbers[0].Start);
        for (var i = 0; i < row.Numbers.Length; i++)
        {
            if (known.IsEmpty)
            {
                builder.Skip(row.Numbers[i]);
                continue;
            }

            subject.Speak(known[i]);
            measures.Read(row.Numbers[i], row.Directions[i].Length > 0 ? words + row.Directions[i] : lead, leadStart);
            subject.Return();
        }

        return true;
    }
}
