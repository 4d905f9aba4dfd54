using System.Buffers;
using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Performance;

/// <summary>
/// Reads self-evaluation forms from tables. Their cells slide to the left wherever a merged label was lost, so a row is read from its
/// right end: deviation, score, weight, what was reached, target, name.
/// </summary>
internal sealed class SelfEvaluationReader
{
    /// <summary>What heads the name of the project, or of the department whose whole expenditure is evaluated.</summary>
    internal static readonly string[] Names = ["项目名称", "部门名称", "单位名称", "部门（单位）名称", "预算部门名称", "预算单位名称", "部门单位名称"];

    // The words that every such form has in its first rows, each in one of its spellings.
    private static readonly SearchValues<string>[] Marks = [.. ((string[][])[Names, ["全年预算", "调整后预算", "调整预算"], ["执行率"], ["分值", "权重"], ["得分"]])
        .Select(words => SearchValues.Create(words, StringComparison.Ordinal))];

    private const int MarkedRows = 14;

    private readonly List<FormFunds> funds = [];
    private readonly List<FormIndicator> indicators = [];
    private readonly Table table;
    private readonly int form;
    private int numbers;
    private int unread;
    private bool hasReasons;

    // How many cells behind the indicator its score stands: target, what was reached, weight and score, in some forms more.
    private int distance = 4;
    private string project = "";
    private string? department;
    private string? implementer;
    private Claim? totalWeight;
    private Claim? totalScore;
    private Unit unit = Unit.WanYuan;

    private SelfEvaluationReader(Table table, int form) => (this.table, this.form) = (table, form);

    /// <summary>All forms of a document.</summary>
    public static ImmutableArray<SelfEvaluationForm> Read(SourceDocument document)
    {
        var forms = ImmutableArray.CreateBuilder<SelfEvaluationForm>();
        foreach (var block in document.Blocks)
        {
            if (block is Table table && IsForm(table))
            {
                forms.Add(new SelfEvaluationReader(table, forms.Count + 1).Read());
            }
        }

        forms.AddRange(PrintedForm.Read(document, forms.Count));
        return forms.ToImmutable();
    }

    /// <summary>True when a table is such a form.</summary>
    public static bool IsForm(Table table)
    {
        Span<bool> found = stackalloc bool[Marks.Length];
        for (var row = 0; row < Math.Min(MarkedRows, table.Rows.Length); row++)
        {
            foreach (var cell in table.Rows[row].Cells)
            {
                if (cell.Text.Length < 2 || char.IsAsciiDigit(cell.Text[0]))
                {
                    continue;
                }

                var text = CompactText.ValueOf(cell.Text).AsSpan();
                for (var mark = 0; mark < Marks.Length; mark++)
                {
                    found[mark] = found[mark] || text.ContainsAny(Marks[mark]);
                }
            }
        }

        return !found.Contains(false);
    }

    private SelfEvaluationForm Read()
    {
        List<Cell>? before = null;
        var amounts = ImmutableArray<Cell>.Empty;
        var inIndicators = false;
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            var texts = cells.ConvertAll(cell => CompactText.ValueOf(cell.Text));
            if (Names.Contains(texts[0]))
            {
                // The name may stand on the line above: a merged cell whose text is centred.
                project = texts.Count > 1 ? texts[1] : before is { Count: 1 } ? CompactText.ValueOf(before[0].Text) : "";
            }
            else if (texts.Contains("主管部门"))
            {
                (department, implementer) = (After(texts, "主管部门"), After(texts, "实施单位"));
            }
            else if (texts.Exists(text => FormColumns.Of(text) == ClaimAspect.AdjustedBudget))
            {
                amounts = [.. cells.Where(cell => Aspect(cell) is not null)];
                unit = texts.Exists(text => text.Contains("（元）", StringComparison.Ordinal)) ? Unit.Yuan : Unit.WanYuan;
            }
            else if (texts.Contains("三级指标"))
            {
                inIndicators = true;
                distance = texts.FindIndex(text => FormColumns.Of(text) == ClaimAspect.Score) is var at and > 0 ? at - texts.IndexOf("三级指标") : distance;
                hasReasons = texts.Exists(text => text.Contains("偏差", StringComparison.Ordinal));
            }
            else if (texts[0] is "总分" or "合计" or "总计")
            {
                ReadTotal(cells);
            }
            else if (inIndicators)
            {
                ReadIndicator(cells, texts);
            }
            else if (!amounts.IsEmpty)
            {
                ReadFunds(cells, texts, amounts);
            }

            before = cells;
        }

        return new(project, department, implementer, [.. funds], [.. indicators], totalWeight, totalScore, table.Place) { HasReasons = hasReasons, Unread = unread };
    }

    private static ClaimAspect? Aspect(Cell head) => FormColumns.Of(CompactText.ValueOf(head.Text));

    // The amounts are those behind the label, one for each head; where some are blank, those that stand under their heads.
    private void ReadFunds(List<Cell> cells, List<string> texts, ImmutableArray<Cell> heads)
    {
        var label = texts.FindIndex(FormColumns.IsFunds);
        var whole = cells.Count - label - 1 == heads.Length;
        if (label < 0 || (!whole && heads.Count(head => cells.Exists(cell => cell.Column == head.Column && cell != cells[label])) < 3))
        {
            return;
        }

        Claim? Of(ClaimAspect aspect, Unit ofUnit)
        {
            var at = heads.ToList().FindIndex(head => Aspect(head) == aspect);
            var cell = at < 0 ? null : whole ? cells[label + 1 + at] : cells.Find(cell => cell.Column == heads[at].Column);
            return cell is null ? null : Number(cell, texts[label] + CompactText.ValueOf(heads[at].Text), aspect, ofUnit);
        }

        funds.Add(new(
            texts[label],
            Of(ClaimAspect.OpeningBudget, unit),
            Of(ClaimAspect.AdjustedBudget, unit),
            Of(ClaimAspect.Final, unit),
            Of(ClaimAspect.Weight, new("分")),
            Of(ClaimAspect.Rate, Unit.Percent),
            Of(ClaimAspect.Score, new("分"))));
    }

    private void ReadIndicator(List<Cell> cells, List<string> texts)
    {
        var last = texts.Count - 1;
        string? deviation = null;
        if (!FormNumber.Is(texts[last]) && last >= 5)
        {
            deviation = texts[last--];
        }

        if (last < distance || !FormNumber.Is(texts[last]) || !FormNumber.Is(texts[last - 1]))
        {
            unread += texts.Skip(1).Any(FormNumber.Is) ? 1 : 0;
            return;
        }

        var name = texts[last - distance];
        if (Number(cells[last - 1], name, ClaimAspect.Weight, new("分")) is { } weight
            && Number(cells[last], name, ClaimAspect.Score, new("分")) is { } score)
        {
            indicators.Add(new(name, string.Concat(texts[(last - distance + 1)..(last - 2)]), texts[last - 2], weight, score, deviation));
        }
    }

    private void ReadTotal(List<Cell> cells)
    {
        var found = cells.Skip(1).Select(cell => Number(cell, "总分", ClaimAspect.Score, new("分"))).OfType<Claim>().ToList();
        if (found.Count >= 2)
        {
            (totalWeight, totalScore) = (found[0] with { Aspect = ClaimAspect.Weight }, found[1]);
        }
        else if (found.Count == 1)
        {
            totalScore = found[0];
        }
    }

    private Claim? Number(Cell cell, string subject, ClaimAspect aspect, Unit ofUnit)
    {
        var number = FormNumber.Of(cell.Text, cell.Place, $"F{form:00}-{numbers + 1:000}", project.Length > 0 ? $"{project}：{subject}" : subject, aspect, ofUnit);
        numbers += number is null ? 0 : 1;
        return number;
    }

    private static string? After(List<string> texts, string label)
    {
        var at = texts.IndexOf(label);
        return at >= 0 && at + 1 < texts.Count ? texts[at + 1] : null;
    }
}
