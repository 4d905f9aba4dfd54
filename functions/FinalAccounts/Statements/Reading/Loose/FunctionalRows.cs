using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>Takes the lines of a statement by functional code apart: the header, then code, name and amounts, again and again.</summary>
internal sealed class FunctionalRows
{
    private readonly List<LooseLine> lines;
    private readonly FormHalf half;
    private readonly HashSet<string> headerLines = [];
    private LooseRow? current;

    /// <summary>Reads the lines.</summary>
    /// <param name="lines">The section's lines.</param>
    /// <param name="half">The form's half.</param>
    public FunctionalRows(List<LooseLine> lines, FormHalf half)
    {
        (this.lines, this.half) = (lines, half);
        for (var i = 0; i < lines.Count; i++)
        {
            Read(i);
        }
    }

    /// <summary>The rows, in their order.</summary>
    public List<LooseRow> Rows { get; } = [];

    /// <summary>The words above the first row, and those that share a line with the total.</summary>
    public List<SourceCell> Header { get; } = [];

    /// <summary>The lines of words right above the first row that are no header: the beginning of its name.</summary>
    public List<string> AboveFirst { get; } = [];

    private void Read(int index)
    {
        var line = lines[index];
        var total = TotalAt(index);
        if (total < 0 && CodeAt(index) is { } code)
        {
            Begin(line, code);
        }
        else if (total >= 0)
        {
            BeginTotal(line, total);
        }
        else if (current is null)
        {
            AddHeader(line);
        }
        else if (line.IsText ? IsHeaderAgain(line) : headerLines.Contains(line.Key) && IsNumbering(line))
        {
            // A page repeats the header.
        }
        else if (line.IsText)
        {
            AddWords(line);
        }
        else if (current.Amounts.Count == 0 || line.IsAmounts)
        {
            AddCells(line, 0);
        }
    }

    private void AddHeader(LooseLine line)
    {
        Header.AddRange(line.Words);
        headerLines.Add(line.Key);
        if (line.IsText && !line.Words.Any(word => LooseColumns.IsHeaderWord(word.Key, half)) && Header.Exists(word => LooseColumns.IsHeaderWord(word.Key, half)))
        {
            AboveFirst.Add(line.Text);
        }
        else
        {
            AboveFirst.Clear();
        }
    }

    private void AddWords(LooseLine line)
    {
        if (current!.Amounts.Count == 0 && current.Code is not null)
        {
            current.NamePlace ??= line.First.Place;
            current.Name += line.Text;
        }
        else
        {
            current.Behind.Add(line.Text);
        }
    }

    private bool IsHeaderAgain(LooseLine line) => headerLines.Contains(line.Key) && (line.Key.Length > 4 || line.Words.Any(word => LooseColumns.IsHeaderWord(word.Key, half)));

    // 栏次 1 2 3.
    private static bool IsNumbering(LooseLine line) =>
        line.Words.Where(word => !word.IsText).Select(word => word.Amount) is var numbers && numbers.All(number => number.IsWhole) && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second.Value == pair.First.Value + 1) && line.Words.Length > 2;

    private void Begin(LooseLine line, LooseCode code)
    {
        // A code whose parts stand on two lines.
        current = new LooseRow(code.Digits, line.First.Place);
        Rows.Add(current);
        if (code.Words == 0)
        {
            current.Name = CodeColumns.Fused(line.First).Label;
            current.NamePlace = line.First.Place;
        }

        AddCells(line, Math.Max(1, code.Words));
    }

    private void BeginTotal(LooseLine line, int at)
    {
        Header.AddRange(line.Words.Where(word => word.IsText));
        current = new LooseRow(code: null, line.Words[at].Place) { Name = line.Words[at].Text, NamePlace = line.Words[at].Place };
        Rows.Add(current);
        AddCells(line, at + 1);
    }

    // Words behind amounts belong to a header that shares the line with the total; the amounts behind them are the columns behind.
    private void AddCells(LooseLine line, int from)
    {
        current!.HasBrokenAmounts |= line.HasBrokenAmounts;
        for (var i = from; i < line.Words.Length; i++)
        {
            var word = line.Words[i];
            if (word.IsText && current.Code is null)
            {
                current.BehindHeader ??= [];
            }
            else if (word.IsText && current.Amounts.Count == 0)
            {
                current.NamePlace ??= word.Place;
                current.Name += word.Text;
            }
            else if (word.IsAmount)
            {
                (current.BehindHeader ?? current.Amounts).Add(word);
            }
        }
    }

    private LooseCode? CodeAt(int index)
    {
        var line = lines[index];
        if (LooseCode.At(line, 0, '2', 7) is not { } code || code.Words == 0)
        {
            return line.First.IsText ? LooseCode.At(line, 0, '2', 7) : null;
        }

        if (code.Words < line.Words.Length)
        {
            var next = line.Words[code.Words];
            return next.IsText || (next.IsAmount && (next.Amount.Decimals > 0 || IsText(index - 1) || IsText(index + 1))) ? code : null;
        }

        return IsText(index + 1) || (IsText(index - 1) && index + 1 < lines.Count && lines[index + 1].IsAmounts && lines[index + 1].Words.Length > 1) ? code : null;
    }

    private bool IsText(int index) => index >= 0 && index < lines.Count && lines[index].First.IsText;

    // The word that begins the total: 合计 before amounts, or alone on its line before a code, before an amount or at the end; words of the header may stand around it.
    private int TotalAt(int index)
    {
        var words = lines[index].Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsText && CodeColumns.IsTotal(words[i].Text))
            {
                var next = index + 1 < lines.Count ? lines[index + 1] : null;
                if (i + 1 < words.Length)
                {
                    // A header may say 合计 over each group of its columns; the total has amounts.
                    var behind = words.Skip(i + 1).ToList();
                    var totals = behind.Count(word => CodeColumns.IsTotal(word.Text));
                    return words[i + 1].IsAmount || (totals > 0 && (totals < 3 || behind.Exists(word => word.IsAmount))) ? i : -1;
                }

                return next is null || next.First.IsAmount || LooseCode.At(next, 0, '2', 7) is not null ? i : -1;
            }

            if (!words[i].IsText || !LooseColumns.IsHeaderWord(words[i].Key, half))
            {
                return -1;
            }
        }

        return -1;
    }
}
