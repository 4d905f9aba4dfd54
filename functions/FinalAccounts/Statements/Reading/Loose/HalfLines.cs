using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Tells the lines of income from those of expenditure in one stream of words.</summary>
/// <param name="income">The left half's labels.</param>
/// <param name="expenditure">The right half's labels.</param>
/// <param name="numbered">Whether the form prints 行次.</param>
internal sealed class HalfLines(LabelledLines income, LabelledLines expenditure, bool numbered)
{
    // A wrapped label stands above its number, at most so many lines.
    private const int MostLines = 3;

    private readonly HashSet<string> seen = [];
    private readonly Dictionary<FormSide, decimal> numbers = [];
    private readonly Dictionary<FormSide, int> ordinals = [];

    // The line of each side whose label has been read and whose number has not.
    private readonly Dictionary<FormSide, int> waiting = [];

    /// <summary>The lines in the order of the stream.</summary>
    public List<HalfLine> Read(List<SourceCell> words)
    {
        List<HalfLine> lines = [];
        var side = FormSide.Expenditure;
        for (var i = 0; i < words.Count;)
        {
            var place = words[i].Place;
            SourceCell? label = null;
            if (words[i].IsText)
            {
                // The rest of a wrapped label is no line.
                if (IsRest(words[i]) && (i + 1 == words.Count || words[i + 1].Amount is not { IsNumber: true, Decimals: > 0 }))
                {
                    i++;
                    continue;
                }

                side = SideOf(words[i], side);
                label = words[i++];
                while (i < words.Count && words[i].IsText && IsRest(words[i]))
                {
                    i++;
                }
            }
            else if (numbered && IsAlone(words[i]))
            {
                // A number alone is the 行次 of a line whose label stands above it, or of a line without one; it counts on from the side it belongs to.
                side = Counts(FormSide.Expenditure, words[i]) ? FormSide.Expenditure : FormSide.Income;
            }
            else
            {
                i++;
                continue;
            }

            // A wrapped row may print the left half's amount between the right half's label and its number, or its amounts.
            if (i < words.Count && words[i].Amount is { IsNumber: true, Decimals: > 0 } && lines is [.., { Amounts.Count: 0 } left] && left.Side != side
                && (numbered ? left.Number is not null && i + 1 < words.Count && Counts(side, words[i + 1]) : label is not null && EndsBefore(words[i], label)))
            {
                left.Amounts.Add(words[i++]);
            }

            var number = numbered && i < words.Count && words[i].Amount.IsWhole && IsNext(side, words[i].Amount.Value) ? words[i++] : null;
            var amounts = i;
            while (i < words.Count && words[i].IsAmount && !(numbered && IsAlone(words[i])))
            {
                i++;
            }

            Add(lines, new(side, label, number, words[amounts..i], place));
        }

        return lines;
    }

    // Spaces that align a line below tell that its amount stands left of the label.
    private static bool EndsBefore(SourceCell amount, SourceCell label) =>
        amount.Spot is { } spot && amount.Place.Line > label.Place.Line && spot.Wide + amount.Text.Length < label.Place.Column;

    private void Add(List<HalfLine> lines, HalfLine line)
    {
        var waits = waiting.Remove(line.Side, out var at);
        if (line.Number is { } number)
        {
            numbers[line.Side] = number.Amount.Value;
            if (line.Label is null && waits && number.Place.Line - lines[at].Place.Line <= MostLines)
            {
                lines[at] = lines[at] with { Number = number, Amounts = line.Amounts };
                return;
            }
        }
        else if (numbered && line.Amounts.Count == 0)
        {
            waiting[line.Side] = lines.Count;
        }

        lines.Add(line);
    }

    private bool IsNext(FormSide side, decimal value) =>
        numbers.TryGetValue(side, out var last) ? value == last + 1 : value is >= 1 and < 60;

    // A whole number that counts on from one of the sides begins the next line.
    private bool IsAlone(SourceCell word) => numbers.Keys.Any(side => Counts(side, word));

    private bool Counts(FormSide side, SourceCell word) => word.Amount.IsWhole && numbers.TryGetValue(side, out var last) && word.Amount.Value == last + 1;

    private bool IsRest(SourceCell word) => !LabelText.IsNumbered(word.Key) && !Knows(income, word) && !Knows(expenditure, word);

    private FormSide SideOf(SourceCell label, FormSide last)
    {
        var ordinal = LabelText.OrdinalOf(label.Key);
        var (left, right) = (Knows(income, label), Knows(expenditure, label));
        var side = left != right ? (left ? FormSide.Income : FormSide.Expenditure)
            : CountsOn(ordinal) is { } counted ? counted

            // 总计 stands once on each side, the left one first.
            : left ? (seen.Add(label.Key) ? FormSide.Income : FormSide.Expenditure)
            : last == FormSide.Income ? FormSide.Expenditure : FormSide.Income;
        if (ordinal is { } number)
        {
            ordinals[side] = number;
        }

        return side;
    }

    private static bool Knows(LabelledLines half, SourceCell label) => half.Knows(label) || half.KnowsBeginning(label.Key);

    // 二十一、 counts on from the side whose last number was 二十.
    private FormSide? CountsOn(int? ordinal) =>
        ordinal is > 1 && ordinals.Where(pair => pair.Value + 1 == ordinal).Select(pair => pair.Key).ToList() is [var only] ? only : null;
}
