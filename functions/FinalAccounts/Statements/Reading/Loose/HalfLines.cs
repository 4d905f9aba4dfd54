using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Tells the lines of income from those of expenditure in one stream of words.</summary>
/// <param name="income">The left half's labels.</param>
/// <param name="expenditure">The right half's labels.</param>
/// <param name="numbered">Whether the form prints 行次.</param>
internal sealed class HalfLines(LabelledLines income, LabelledLines expenditure, bool numbered)
{
    private readonly HashSet<string> seen = [];
    private readonly Dictionary<FormSide, decimal> numbers = [];

    /// <summary>The lines in the order of the stream.</summary>
    public List<HalfLine> Read(List<SourceCell> words)
    {
        List<HalfLine> lines = [];
        var side = FormSide.Expenditure;
        for (var i = 0; i < words.Count;)
        {
            SourceCell? label = null;
            SourceCell? number = null;
            var place = words[i].Place;
            if (words[i].IsText)
            {
                side = SideOf(words[i], side);
                label = words[i++];
            }
            else if (numbered && words[i].Amount.IsWhole)
            {
                // A number alone is the 行次 of a line without a label; it counts on from the side it belongs to.
                side = numbers.GetValueOrDefault(FormSide.Expenditure) > 0 && words[i].Amount.Value == numbers[FormSide.Expenditure] + 1 ? FormSide.Expenditure : FormSide.Income;
            }
            else
            {
                i++;
                continue;
            }

            if (numbered && i < words.Count && words[i].Amount.IsWhole && IsNext(side, words[i].Amount.Value))
            {
                numbers[side] = words[i].Amount.Value;
                number = words[i++];
            }

            var amounts = i;
            while (i < words.Count && words[i].IsAmount && !(numbered && IsAlone(words[i])))
            {
                i++;
            }

            if (label is not null || number is not null)
            {
                lines.Add(new(side, label, number, words[amounts..i], place));
            }
            else
            {
                i++;
            }
        }

        return lines;
    }

    private bool IsNext(FormSide side, decimal value) =>
        numbers.TryGetValue(side, out var last) ? value == last + 1 : value is >= 1 and < 60;

    // A whole number that counts on from one of the sides begins the next line.
    private bool IsAlone(SourceCell word) => word.Amount.IsWhole && numbers.Values.Any(last => word.Amount.Value == last + 1);

    private FormSide SideOf(SourceCell label, FormSide last)
    {
        var (left, right) = (income.Knows(label), expenditure.Knows(label));
        if (left == right)
        {
            // 总计 stands once on each side, the left one first.
            return left ? (seen.Add(label.Key) ? FormSide.Income : FormSide.Expenditure) : last == FormSide.Income ? FormSide.Expenditure : FormSide.Income;
        }

        return left ? FormSide.Income : FormSide.Expenditure;
    }
}
