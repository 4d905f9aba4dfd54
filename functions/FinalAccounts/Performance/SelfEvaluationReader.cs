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
    // The words that every such form has in its first rows.
    private static readonly string[] Marks = ["项目名称", "执行率", "分值", "得分"];

    private readonly List<FormFunds> funds = [];
    private readonly List<FormIndicator> indicators = [];
    private readonly Table table;
    private readonly int form;
    private int numbers;
    private bool hasReasons;
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

    private static bool IsForm(Table table)
    {
        var missing = new List<string>(Marks);
        foreach (var cell in table.Rows.Take(12).SelectMany(row => row.Cells))
        {
            var text = cell.Text.Length > 1 ? CompactText.Of(cell.Text).Value : "";
            missing.RemoveAll(mark => text.Contains(mark, StringComparison.Ordinal));
        }

        return missing.Count == 0;
    }

    private SelfEvaluationForm Read()
    {
        List<Cell>? before = null;
        var amounts = ImmutableArray<string>.Empty;
        var inIndicators = false;
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            var texts = cells.ConvertAll(cell => CompactText.Of(cell.Text).Value);
            if (texts[0] == "项目名称")
            {
                // The name may stand on the line above: a merged cell whose text is centred.
                project = texts.Count > 1 ? texts[1] : before is { Count: 1 } ? CompactText.Of(before[0].Text).Value : "";
            }
            else if (texts.Contains("主管部门"))
            {
                (department, implementer) = (After(texts, "主管部门"), After(texts, "实施单位"));
            }
            else if (texts.Exists(text => text.StartsWith("全年预算数", StringComparison.Ordinal)))
            {
                amounts = [.. texts.Where(text => !text.StartsWith("项目资金", StringComparison.Ordinal))];
                unit = texts.Exists(text => text.Contains("（元）", StringComparison.Ordinal)) ? Unit.Yuan : Unit.WanYuan;
            }
            else if (texts.Contains("三级指标"))
            {
                inIndicators = true;
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

        return new(project, department, implementer, [.. funds], [.. indicators], totalWeight, totalScore, table.Place) { HasReasons = hasReasons };
    }

    private void ReadFunds(List<Cell> cells, List<string> texts, ImmutableArray<string> columns)
    {
        var label = texts.FindIndex(text => text.Contains("资金", StringComparison.Ordinal) && !text.StartsWith("项目资金", StringComparison.Ordinal));
        if (label < 0 || cells.Count - label - 1 != columns.Length)
        {
            return;
        }

        Claim? Of(string title, ClaimAspect aspect, Unit ofUnit)
        {
            var at = columns.ToList().FindIndex(column => column.StartsWith(title, StringComparison.Ordinal));
            return at < 0 ? null : Number(cells[label + 1 + at], texts[label] + title, aspect, ofUnit);
        }

        funds.Add(new(
            texts[label],
            Of("年初预算数", ClaimAspect.OpeningBudget, unit),
            Of("全年预算数", ClaimAspect.AdjustedBudget, unit),
            Of("全年执行数", ClaimAspect.Final, unit),
            Of("分值", ClaimAspect.Weight, new("分")),
            Of("执行率", ClaimAspect.Rate, Unit.Percent),
            Of("得分", ClaimAspect.Score, new("分"))));
    }

    private void ReadIndicator(List<Cell> cells, List<string> texts)
    {
        var last = texts.Count - 1;
        string? deviation = null;
        if (!FormNumber.Is(texts[last]) && last >= 5)
        {
            deviation = texts[last--];
        }

        if (last < 4 || !FormNumber.Is(texts[last]) || !FormNumber.Is(texts[last - 1]))
        {
            return;
        }

        var name = texts[last - 4];
        if (Number(cells[last - 1], name, ClaimAspect.Weight, new("分")) is { } weight
            && Number(cells[last], name, ClaimAspect.Score, new("分")) is { } score)
        {
            indicators.Add(new(name, texts[last - 3], texts[last - 2], weight, score, deviation));
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
