using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Takes the lines of T06 apart: code, name, amount, whatever block they stood in; a number belongs to the name right before it.</summary>
internal sealed class EconomicRows
{
    private readonly IReadOnlyDictionary<string, string> totals;
    private readonly List<List<LooseRow>> anchors = [];
    private readonly List<List<string>> between = [[]];
    private LooseRow? current;

    /// <summary>Reads the lines.</summary>
    /// <param name="lines">The section's lines.</param>
    /// <param name="totals">The totals' labels and keys.</param>
    public EconomicRows(IEnumerable<LooseLine> lines, IReadOnlyDictionary<string, string> totals)
    {
        this.totals = totals;
        foreach (var line in lines)
        {
            Read(line);
        }

        BlockNames.Join(anchors, between);
    }

    /// <summary>The rows in the order of the text.</summary>
    public List<LooseRow> Rows => [.. anchors.SelectMany(row => row)];

    private void Read(LooseLine line)
    {
        List<LooseRow> here = [];
        List<string> words = [];
        for (var i = 0; i < line.Words.Length; i++)
        {
            var word = line.Words[i];
            if (CodeAt(line, i) is { } code)
            {
                here.Add(current = new LooseRow(code.Digits, word.Place));
                i += code.Words - 1;
            }
            else if (word.IsText && current is not null && totals.ContainsKey(LabelText.Name(word.Key)))
            {
                here.Add(current = new LooseRow(code: null, word.Place) { Name = word.Text, NamePlace = word.Place });
            }
            else if (word.IsText && current is not null && TakesName(word.Text))
            {
                current.NamePlace ??= word.Place;
                current.Name += word.Text;
            }
            else if (word.IsText)
            {
                words.Add(word.Text);
            }
            else if (current is { Code: { Length: 3 } begun, Name: "", Amounts.Count: 0 } && LooseCode.IsPart(word))
            {
                current.Code = begun + word.Key;
            }
            else if (current is { Amounts.Count: 0 })
            {
                current.Amounts.Add(word);
            }
        }

        // Above the first line these are the header, whose last words may begin the first name.
        between[^1].AddRange(words);
        if (here.Count > 0)
        {
            anchors.Add(here);
            between.Add([]);
        }
    }

    // Words behind a code are its name; words behind a name go on with it only when the classification says so.
    private bool TakesName(string text) => current is { Code: { } code, Amounts.Count: 0 }
        && (current.Name.Length == 0 || BlockNames.Begins(code, current.Name + text));

    private static LooseCode? CodeAt(LooseLine line, int at)
    {
        var key = line.Words[at].Key;
        return LooseCode.At(line, at, '3', 5) is { } code && key[1] is '0' or '1' or '9'
            && (!ClassificationCodes.NamesOf(code.Digits).IsEmpty || (at + code.Words < line.Words.Length && line.Words[at + code.Words].IsText))
            ? code
            : null;
    }
}
