using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Takes the lines of T06 apart: code, name, amount, whatever block they stood in; a number belongs to the name right before it.</summary>
internal sealed class EconomicRows
{
    // The line above, the line itself and the line below.
    private const int LinesAround = 3;

    private readonly IReadOnlyDictionary<string, string> totals;
    private readonly List<List<LooseRow>> anchors = [];
    private readonly List<List<string>> between = [[]];
    private readonly List<(string Beginning, SourceCell Amount, int Line)> above = [];
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

        foreach (var (beginning, amount, line) in above)
        {
            Attach(beginning, amount, line);
        }

        BlockNames.Join(anchors, between);
    }

    /// <summary>The rows in the order of the text.</summary>
    public List<LooseRow> Rows => [.. anchors.SelectMany(row => row)];

    private void Read(LooseLine line)
    {
        List<LooseRow> here = [];
        List<string> words = [];
        var beginning = "";
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
                beginning = here.Count == 0 ? word.Text : "";
            }
            else if (beginning.Length > 0 && here.Count == 0)
            {
                above.Add((beginning, word, anchors.Count));
                beginning = "";
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

    // The beginning of a wrapped name with the amount beside it, a line above or below the code: never the amount of the code read last.
    private void Attach(string beginning, SourceCell amount, int line)
    {
        var near = anchors.Skip(Math.Max(0, line - 1)).Take(LinesAround).SelectMany(row => row)
            .Where(row => row is { Code: not null, Amounts.Count: 0 } && BlockNames.Begins(row.Code, beginning) && BlockNames.Begins(row.Code, beginning + row.Name)).ToList();
        if (near is [var only])
        {
            only.Amounts.Add(amount);
            only.Name = beginning + only.Name;
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
