using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Tells the lines of income from those of expenditure in one stream of tokens.</summary>
/// <param name="income">The left half's labels.</param>
/// <param name="expenditure">The right half's labels.</param>
/// <param name="numbered">Whether the form prints 行次.</param>
internal sealed class HalfLines(LabelledLines income, LabelledLines expenditure, bool numbered)
{
    private const int RightFrom = 3;

    private readonly HashSet<string> seen = [];

    /// <summary>The lines in the order of the stream.</summary>
    public List<(FormSide Side, LooseRow Row)> Read(List<SourceCell> tokens)
    {
        List<(FormSide, LooseRow)> lines = [];
        var side = FormSide.Expenditure;
        var numbers = new Dictionary<FormSide, decimal>();
        for (var i = 0; i < tokens.Count;)
        {
            List<SourceCell> lead = [];
            if (tokens[i].IsText)
            {
                side = SideOf(tokens[i], side);
                lead.Add(tokens[i++].At(side == FormSide.Income ? 0 : RightFrom));
            }
            else if (numbered && tokens[i].Amount.IsWhole)
            {
                // A number alone is the 行次 of a line without a label; it counts on from the side it belongs to.
                side = numbers.GetValueOrDefault(FormSide.Expenditure) > 0 && tokens[i].Amount.Value == numbers[FormSide.Expenditure] + 1 ? FormSide.Expenditure : FormSide.Income;
            }
            else
            {
                i++;
                continue;
            }

            var column = side == FormSide.Income ? 0 : RightFrom;
            if (numbered && i < tokens.Count && tokens[i].Amount.IsWhole && IsNext(numbers, side, tokens[i].Amount.Value))
            {
                numbers[side] = tokens[i].Amount.Value;
                lead.Add(tokens[i++].At(column + 1));
            }

            var amounts = i;
            while (i < tokens.Count && tokens[i].IsAmount && !(numbered && IsAlone(tokens, i, numbers)))
            {
                i++;
            }

            if (lead.Count > 0)
            {
                lines.Add((side, new([.. lead], [.. tokens[amounts..i]], Code: null)));
            }
            else
            {
                i++;
            }
        }

        return lines;
    }

    private static bool IsNext(Dictionary<FormSide, decimal> numbers, FormSide side, decimal value) =>
        numbers.TryGetValue(side, out var last) ? value == last + 1 : value is >= 1 and < 60;

    // A whole number that counts on from one of the sides begins the next line.
    private static bool IsAlone(List<SourceCell> tokens, int index, Dictionary<FormSide, decimal> numbers) =>
        tokens[index].Amount.IsWhole && numbers.Values.Any(last => tokens[index].Amount.Value == last + 1);

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
