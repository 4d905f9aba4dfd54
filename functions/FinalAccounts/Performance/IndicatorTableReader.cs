using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Performance;

/// <summary>
/// Reads tables of indicators by the columns of their head: one of weights, one of scores, and those of the levels before them. A row counts when both
/// of its numbers stand in their columns; the level above is known by the weight that its name prints in parentheses, or that stands in a column of its own.
/// </summary>
internal sealed partial class IndicatorTableReader
{
    private static readonly Unit Points = new("分");

    private readonly List<ScoredIndicator> indicators = [];
    private readonly List<(int Column, string Name, Claim Weight, int First)> open = [];
    private readonly List<IndicatorGroup> groups = [];
    private readonly Table table;
    private readonly int number;
    private readonly List<int> upperWeights;
    private int numbers;
    private int unread;
    private Claim? totalWeight;
    private Claim? totalScore;

    private IndicatorTableReader(Table table, int number, List<int> upperWeights) => (this.table, this.number, this.upperWeights) = (table, number, upperWeights);

    /// <summary>All such tables of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isForm">Whether a table is a self-evaluation form, which is read elsewhere.</param>
    public static IEnumerable<IndicatorTable> Read(SourceDocument document, Func<Table, bool> isForm)
    {
        var count = 0;
        foreach (var block in document.Blocks.OfType<Table>())
        {
            if (Head(block) is { } head && !isForm(block) && new IndicatorTableReader(block, count + 1, head.Upper).Read(head.Row, head.Weight, head.Score) is { } read)
            {
                count++;
                yield return read;
            }
        }
    }

    // The row that heads the columns; of several columns of weights the one next to the scores.
    private static (int Row, int Weight, int Score, List<int> Upper)? Head(Table of)
    {
        for (var i = 0; i < Math.Min(8, of.Rows.Length); i++)
        {
            var cells = of.Rows[i].Cells;
            if (!cells.Any(cell => cell.Text.Contains('分', StringComparison.Ordinal)))
            {
                continue;
            }

            var texts = cells.Select(cell => CompactText.ValueOf(cell.Text)).ToList();
            var score = texts.FindIndex(ScoreHead().IsMatch);
            var weight = score < 0 ? -1 : texts.FindLastIndex(score, text => WeightHead().IsMatch(text));
            if (weight > 0 && texts.Take(weight).Any(text => text.Contains("指标", StringComparison.Ordinal)))
            {
                return (i, cells[weight].Column, cells[score].Column, [.. Enumerable.Range(0, weight).Where(at => WeightHead().IsMatch(texts[at])).Select(at => cells[at].Column)]);
            }
        }

        return null;
    }

    private IndicatorTable? Read(int head, int weightColumn, int scoreColumn)
    {
        foreach (var row in table.Rows.Skip(head + 1))
        {
            var cells = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            var (weightCell, scoreCell) = (cells.Find(cell => cell.Column == weightColumn), cells.Find(cell => cell.Column == scoreColumn));
            var first = CompactText.ValueOf(cells[0].Text);
            if (first is "总分" or "合计" or "总计" or "总得分" or "合计得分")
            {
                totalWeight ??= Number(weightCell, first, ClaimAspect.Weight);
                totalScore ??= Number(scoreCell, first, ClaimAspect.Score);
                break;
            }

            Open(cells, weightColumn);
            OpenWeighed(cells);
            var name = CompactText.ValueOf(cells.LastOrDefault(cell => cell.Column < weightColumn)?.Text ?? "");
            if (Number(weightCell, name, ClaimAspect.Weight) is { } weight && Number(scoreCell, name, ClaimAspect.Score) is { } score)
            {
                indicators.Add(new(Bare(name), weight, score));
            }
            else
            {
                unread += weightCell is not null && FormNumber.Is(CompactText.ValueOf(weightCell.Text)) ? 1 : 0;
            }
        }

        Close(0);
        return indicators.Count < 3 ? null : new([.. indicators], [.. groups], totalWeight, totalScore, unread, table.Place);
    }

    // A label of an upper level ends those of its column and of the columns behind it.
    private void Open(List<Cell> cells, int weightColumn)
    {
        var labels = cells.Where(cell => cell.Column < weightColumn && !FormNumber.Is(CompactText.ValueOf(cell.Text))).ToList();
        foreach (var cell in labels.Take(labels.Count - 1))
        {
            Close(cell.Column);
            var text = CompactText.ValueOf(cell.Text);
            if (OwnWeight().Match(text) is { Success: true } own
                && FormNumber.Of(own.Groups[1].Value, cell.Place, NextId(), Bare(text), ClaimAspect.Weight, Points) is { } weight)
            {
                open.Add((cell.Column, Bare(text), weight with { Printed = own.Groups[1].Value }, indicators.Count));
            }
        }
    }

    // 决策 | 20 | 项目立项 | 10 | 依据充分性 | 5: the weight of an upper level stands behind its name.
    private void OpenWeighed(List<Cell> cells)
    {
        foreach (var column in upperWeights)
        {
            var at = cells.FindIndex(cell => cell.Column == column);
            if (at > 0 && !FormNumber.Is(CompactText.ValueOf(cells[at - 1].Text)) && Number(cells[at], CompactText.ValueOf(cells[at - 1].Text), ClaimAspect.Weight) is { } weight)
            {
                Close(cells[at - 1].Column);
                open.Add((cells[at - 1].Column, weight.Subject, weight, indicators.Count));
            }
        }
    }

    private void Close(int column)
    {
        foreach (var group in open.Where(group => group.Column >= column))
        {
            groups.Add(new(group.Name, group.Weight, group.First, indicators.Count - group.First));
        }

        open.RemoveAll(group => group.Column >= column);
    }

    private Claim? Number(Cell? cell, string subject, ClaimAspect aspect) =>
        cell is null ? null : FormNumber.Of(cell.Text, cell.Place, NextId(), Bare(subject), aspect, Points);

    private string NextId() => $"I{number:00}-{++numbers:000}";

    private static string Bare(string name) => OwnWeight().Replace(name, "");

    [GeneratedRegex("^(?:三级)?(?:指标)?(?:分值|权重|标准分值?|满分|满分值)(?:（[^）]*）)?$")]
    private static partial Regex WeightHead();

    [GeneratedRegex("^(?:自评|评价|实际|指标|最终|考核|复核|绩效)?(?:评价)?(?:得分|评分)(?:（[^）]*）)?$")]
    private static partial Regex ScoreHead();

    [GeneratedRegex(@"（(\d{1,3}(?:\.\d+)?)分?）$")]
    private static partial Regex OwnWeight();
}
