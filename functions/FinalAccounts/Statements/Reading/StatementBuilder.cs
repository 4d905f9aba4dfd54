using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Statements.Blanks;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Collects the lines, columns and figures of one statement while it is read.</summary>
/// <param name="id">The statement.</param>
/// <param name="unit">Its unit.</param>
internal sealed class StatementBuilder(StatementId id, Unit unit)
{
    // 行次 of the longest form.
    private const int LastLineNumber = 99;

    private readonly List<StatementColumn> columns = [];
    private readonly List<StatementLine> lines = [];
    private readonly HashSet<string> lineKeys = [];
    private readonly List<Figure> figures = [];
    private readonly List<ReadProblem> problems = [];
    private readonly List<OpenRow> openRows = [];

    /// <summary>The unit of the statement's amounts.</summary>
    public Unit Unit => unit;

    /// <summary>True when every amount of the text has as many decimals as the others, or none is there: then a whole number other than 0 is 行次, 栏次, a page's or a year, and no amount.</summary>
    public bool HasUniformDecimals { get; init; }

    /// <summary>The rows whose amounts have yet to find their cells.</summary>
    public IReadOnlyList<OpenRow> OpenRows => openRows;

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<StatementLine> Lines => lines;

    /// <summary>True when the line is there already.</summary>
    public bool HasLine(string key) => lineKeys.Contains(key);

    /// <summary>Adds a column unless it is there.</summary>
    public StatementColumn Column(StatementColumn column)
    {
        if (!columns.Contains(column))
        {
            columns.Add(column);
        }

        return column;
    }

    /// <summary>Adds a line; a second one of the same key gets a number behind its key and a problem.</summary>
    public StatementLine Line(string key, string? code, string label, int? number, Place place)
    {
        var unique = key;
        for (var copy = 2; !lineKeys.Add(unique); copy++)
        {
            unique = $"{key}#{copy}";
        }

        if (unique != key)
        {
            problems.Add(new(
                "repeated-line",
                new($"“{label}”一行在本表中重复出现，后一行按重复行保留。请核对原表。", $"The line “{label}” stands in this statement more than once; the later one is kept as a repetition. Look at the source."),
                place,
                unique));
        }

        var line = new StatementLine(unique, code, label, number);
        lines.Add(line);
        return line;
    }

    /// <summary>Adds the figure of a cell.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="column">Its column.</param>
    /// <param name="cell">The cell; null where the row has none, which is a blank.</param>
    /// <param name="fallback">The place of a blank without a cell.</param>
    /// <param name="ownUnit">The line's own unit, where it has one.</param>
    public void Figure(StatementLine line, StatementColumn column, SourceCell? cell, Place fallback, Unit? ownUnit = null)
    {
        Column(column);
        var amount = cell?.Amount ?? default;
        if (amount.Kind == AmountKind.Other)
        {
            problems.Add(new(
                "not-a-number",
                new($"“{line.Label}”的“{column.Title}”一格是“{cell!.Text}”，不是数字。请核对原表。", $"The cell “{column.Title}” of “{line.Label}” reads “{cell.Text}”, which is no number. Look at the source."),
                cell.Place,
                line.Key));
        }

        figures.Add(new()
        {
            Statement = id,
            Line = line,
            Column = column,
            Value = amount.IsNumber ? amount.Value : null,
            Printed = cell?.Text ?? "",
            Decimals = amount.Decimals,
            Unit = ownUnit ?? unit,
            Place = cell?.Place ?? fallback,
        });
    }

    /// <summary>Adds a row of text that may have lost its blank cells.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="printed">The columns of its cells.</param>
    /// <param name="amounts">Its amounts.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="ownUnit">The line's own unit, where it has one.</param>
    public OpenRow Open(StatementLine line, IReadOnlyList<FormColumn> printed, IReadOnlyList<SourceCell> amounts, Place place, Unit? ownUnit = null) =>
        Open([.. printed.Select(column => new OpenCell(line, column.Column, ownUnit ?? unit))], amounts, place);

    /// <summary>Adds a row of text that may have lost its blank cells, of several lines.</summary>
    public OpenRow Open(ImmutableArray<OpenCell> cells, IReadOnlyList<SourceCell> amounts, Place place)
    {
        var own = HasUniformDecimals && cells is [var first, ..] && cells.All(cell => cell.Unit.IsMoney) ? WithoutWhole(first.Line, amounts) : amounts;
        if (cells.IsEmpty && amounts.Count > 0)
        {
            Problem("no-header", new("表头中没有可识别的金额栏目，有金额未采用。请核对原表。", "The header names no known amount column; amounts are left out. Look at the source."), place);
        }

        var row = new OpenRow(id, cells, [.. own], place);
        openRows.Add(row);
        return row;
    }

    /// <summary>How many of a row's numbers may be amounts.</summary>
    public int Width(IReadOnlyList<SourceCell> amounts) => HasUniformDecimals ? amounts.Count(amount => !IsWhole(amount)) : amounts.Count;

    private static bool IsWhole(SourceCell amount) => amount.Amount is { IsWhole: true, Value: not 0m };

    private IReadOnlyList<SourceCell> WithoutWhole(StatementLine line, IReadOnlyList<SourceCell> amounts)
    {
        var whole = amounts.Where(IsWhole).ToList();
        if (whole.Find(amount => amount.Amount.Value > LastLineNumber) is { } other)
        {
            Problem(
                "whole-number",
                new($"“{line.Label}”一行的 {other.Text} 没有小数，与本表其他金额不同，未采用。请核对原表。", $"{other.Text} in the line “{line.Label}” has no decimals, unlike all other amounts of the statement, and is left out. Look at the source."),
                other.Place,
                line.Key);
        }

        return whole.Count == 0 ? amounts : [.. amounts.Except(whole)];
    }

    /// <summary>Adds a problem.</summary>
    public void Problem(string code, BilingualText message, Place place, string? line = null) => problems.Add(new(code, message, place, line));

    /// <summary>The statement as read: empty when it holds no number but zero-less lines, unreadable when nothing could be read at all.</summary>
    /// <param name="title">The title as printed.</param>
    /// <param name="form">The form number.</param>
    /// <param name="place">Where the title stands.</param>
    /// <param name="final">False while rows are open: then cells that are not certain are blank, and nobody complains yet.</param>
    public Statement Build(string title, string? form, Place place, bool final = true)
    {
        List<Figure> all = [.. figures];
        List<ReadProblem> said = [.. problems];
        foreach (var row in openRows)
        {
            all.AddRange(OpenFigures.Of(row, withDoubtful: !final));
            said.AddRange(final ? OpenFigures.ProblemsOf(row) : []);
        }

        if (openRows.Count > 0)
        {
            var order = lines.Select((line, i) => (line.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i);
            all = [.. all.OrderBy(figure => order[figure.Line.Key]).ThenBy(figure => columns.IndexOf(figure.Column))];
        }

        var declared = DeclaredDecimals.Of(all);
        var complete = all.Select(figure => declared.For(figure) is var decimals && decimals == figure.Decimals ? figure : figure with { Decimals = decimals }).ToImmutableArray();
        var status = complete.Any(figure => figure.Value is not null) || (!final && openRows.Exists(row => !row.Amounts.IsEmpty)) ? StatementStatus.Read
            : said.Count > 0 && (complete.IsEmpty || openRows.Exists(row => !row.Amounts.IsEmpty)) ? StatementStatus.Unreadable
            : StatementStatus.Empty;
        return new(id, title, form, unit, status, place, [.. columns], [.. lines], complete, [.. said]);
    }
}
