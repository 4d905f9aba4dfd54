using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Reads one side of a statement whose lines have labels: a half of T01 or T04, the whole of T09 or T10.</summary>
/// <param name="form">The form.</param>
/// <param name="half">The side.</param>
/// <param name="from">Its first grid column.</param>
/// <param name="to">One beyond its last grid column.</param>
internal sealed class LabelledLines(StatementForm form, FormHalf half, int from, int to)
{
    // 其他 begins many labels.
    private const int ShortestBeginning = 4;

    private Dictionary<SourceCell, string> cut = [];

    /// <summary>Reads all rows.</summary>
    /// <param name="header">The header rows.</param>
    /// <param name="rows">The data rows.</param>
    /// <param name="builder">Takes the lines and figures.</param>
    /// <returns>False when the columns could not be told.</returns>
    public bool Read(HeaderGrid header, IReadOnlyList<SourceRow> rows, StatementBuilder builder)
    {
        var labelColumn = LabelColumn(rows);
        var numberColumn = NumberColumn(rows, labelColumn);
        var amountsFrom = Math.Max(labelColumn, numberColumn) + 1;
        var dataColumns = rows.SelectMany(row => row.Cells)
            .Where(cell => cell.Column >= amountsFrom && cell.Column < to && cell.IsAmount)
            .Select(cell => cell.Column).Distinct().Order().ToList();
        if (ColumnAssignment.Find(header, half, amountsFrom, to, rows, dataColumns) is not { } columns)
        {
            return false;
        }

        foreach (var column in columns.Printed)
        {
            builder.Column(column.Column);
        }

        cut = CutLabels.Of(half, [.. rows.Select(row => row.At(labelColumn)).OfType<SourceCell>()]);
        var under = "";
        foreach (var row in rows)
        {
            ReadRow(row, labelColumn, numberColumn, columns, builder, ref under);
        }

        return true;
    }

    private void ReadRow(SourceRow row, int labelColumn, int numberColumn, ColumnAssignment columns, StatementBuilder builder, ref string under)
    {
        var labelCell = row.At(labelColumn);
        var numberCell = numberColumn < 0 ? null : row.At(numberColumn);
        var label = labelCell is { IsText: true } ? labelCell.Text : "";
        int? number = numberCell is { Amount.IsWhole: true } ? (int)numberCell.Amount.Value : null;
        var hasAmount = columns.ByKey.Values.Any(column => row.At(column) is { IsBlank: false });
        if (label.Length == 0 && number is null && !hasAmount)
        {
            return;
        }

        var key = KeyOf(labelCell, number, ref under);
        var place = labelCell?.Place ?? row.Place;
        var line = builder.Line(key, code: null, label, number, place);
        if (label.Length == 0 && hasAmount)
        {
            builder.Problem("amount-without-label", new($"第 {number} 行有金额而没有项目名称。请核对原表。", $"Line {number} holds an amount but no label. Look at the source."), place, line.Key);
        }

        if (hasAmount && labelCell is not null && KeyFor(labelCell) is null && !cut.ContainsKey(labelCell) && CutLabels.IsPart(half, labelCell))
        {
            builder.Problem("cut-label", new($"项目名称“{label}”不完整，可能是多个项目之一。请核对原表。", $"The label “{label}” is not whole and may be that of several lines. Look at the source."), place);
        }

        var unit = OwnUnit(key, labelCell, builder.Unit);
        foreach (var column in columns.Printed)
        {
            builder.Figure(line, column.Column, row.At(columns.ByKey[column.Key]), row.Place, unit);
        }
    }

    /// <summary>The unit of a line of counts in a statement of money, which the line names itself: 公务用车保有量（辆）; null for others. The heading of the counts names none.</summary>
    public Unit? OwnUnit(string key, SourceCell? label, Unit statement) =>
        form.Layout != StatementLayout.Items || !statement.IsMoney ? null
        : LabelText.UnitOf(label?.Key ?? "") is { } own ? new Unit(own.Replace(',', '、'))
        : key.StartsWith(LineKeys.Statistics, StringComparison.Ordinal) ? new Unit("个")
        : null;

    /// <summary>The key of a line.</summary>
    /// <param name="labelCell">Its label; null for a numbered line without one.</param>
    /// <param name="number">Its 行次.</param>
    /// <param name="under">The carry-over under which the lines stand; kept from line to line, empty at first.</param>
    public string KeyOf(SourceCell? labelCell, int? number, ref string under)
    {
        var side = half.Side switch { FormSide.Income => "income", FormSide.Expenditure => "expenditure", _ => form.Id == StatementId.T09 ? "three-public" : "assets" };
        if (labelCell is not { IsText: true })
        {
            return number is { } n ? LineKeys.Unlabelled(side, n) : $"{side}.line";
        }

        var name = LabelText.Name(labelCell.Key);
        if ((half.KeyByLabel.TryGetValue(name, out var exact) || cut.TryGetValue(labelCell, out exact) ? exact : KeyOfBeginning(name)) is not { } key)
        {
            return $"{side}.{name}";
        }

        // Under 年初财政拨款结转和结余 the three budgets are printed again: they are parts of the carry-over, not of the income.
        if (under.Length > 0 && key is LineKeys.IncomeGeneralBudget or LineKeys.IncomeFundBudget or LineKeys.IncomeCapitalBudget && form.Id == StatementId.T04)
        {
            return under.Length > 0 ? key.Replace("income.", "income.opening.", StringComparison.Ordinal) : key;
        }

        under = key == LineKeys.IncomeOpening ? key : key is LineKeys.IncomeGrandTotal ? "" : under;
        return key;
    }

    // A label that is cut off, or whose last characters stand on another line, still names its line when no other line begins like it.
    private string? KeyOfBeginning(string name) =>
        name.Length >= ShortestBeginning && half.KeyByLabel.Where(pair => pair.Key.StartsWith(name, StringComparison.Ordinal)).Select(pair => pair.Value).Distinct().ToList() is [var only] ? only : null;

    // The column in which most of the form's own labels stand.
    private int LabelColumn(IReadOnlyList<SourceRow> rows)
    {
        var votes = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Column >= from && cell.Column < to && cell.IsText)
                {
                    votes[cell.Column] = votes.GetValueOrDefault(cell.Column) + (Knows(cell.Key) ? 3 : 1);
                }
            }
        }

        return votes.Count == 0 ? from : votes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
    }

    // The column in which whole numbers count up by one from row to row; -1 when the form prints no 行次.
    private int NumberColumn(IReadOnlyList<SourceRow> rows, int labelColumn)
    {
        for (var column = from; column < Math.Min(to, labelColumn + 4); column++)
        {
            if (column == labelColumn)
            {
                continue;
            }

            int steps = 0, breaks = 0;
            decimal? previous = null;
            foreach (var row in rows)
            {
                if (row.At(column) is not { IsBlank: false } cell)
                {
                    continue;
                }

                if (!cell.Amount.IsWhole)
                {
                    breaks += 2;
                    continue;
                }

                steps += previous is { } p && cell.Amount.Value == p + 1 ? 1 : 0;
                breaks += previous is { } q && cell.Amount.Value != q + 1 ? 1 : 0;
                previous = cell.Amount.Value;
            }

            if (steps >= 3 && breaks * 4 <= steps)
            {
                return column;
            }
        }

        return -1;
    }

    /// <summary>True when the cell's label is one of this side's lines.</summary>
    public bool Knows(SourceCell cell) => cell.IsText && Knows(cell.Key);

    /// <summary>True when the canonical text is the beginning of the label of exactly one of this side's lines.</summary>
    public bool KnowsBeginning(string text) => KeyOfBeginning(LabelText.Name(text)) is not null;

    /// <summary>The key of the line that a label names; null when it names none.</summary>
    public string? KeyFor(SourceCell cell) => cell.IsText ? half.KeyOf(LabelText.Name(cell.Key.AsSpan())) : null;

    /// <summary>True when the canonical text is the label of one of this side's lines.</summary>
    public bool Knows(string text) => half.KeyOf(LabelText.Name(text.AsSpan())) is not null;
}
