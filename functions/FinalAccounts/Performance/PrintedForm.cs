using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Performance;

/// <summary>
/// Reads self-evaluation forms that stand in the text without their table, as a PDF's text has them: a row on a line, a cell on a line, or both.
/// An indicator ends with two numbers, its weight and its score; what stands before them is what was reached, the target and the name.
/// A row of which a cell was lost is not seen: a form whose weights do not add up may be one that was not read whole, and what was not found is left out.
/// </summary>
internal sealed class PrintedForm
{
    // So many lines after the project's name hold the heads of the columns, and so many more the form.
    private const int Head = 60;
    private const int Longest = 600;

    private static readonly ClaimAspect[] Needed = [ClaimAspect.AdjustedBudget, ClaimAspect.Final, ClaimAspect.Weight, ClaimAspect.Rate, ClaimAspect.Score];
    private static readonly ClaimAspect[] Usual = [ClaimAspect.OpeningBudget, ClaimAspect.AdjustedBudget, ClaimAspect.Final, ClaimAspect.Weight, ClaimAspect.Rate, ClaimAspect.Score];
    private static readonly string[] Ends = ["总分", "合计", "总计"];
    private static readonly string[] Labels = ["主管部门", "实施单位", "预算执行", "项目资金", "部门资金", "资金", "年度", "年初", "全年", "序号", .. SelfEvaluationReader.Names];

    private readonly List<(string Text, Place Place)> words;
    private readonly int form;
    private string project = "";
    private int numbers;

    private PrintedForm(List<(string Text, Place Place)> words, int form) => (this.words, this.form) = (words, form);

    /// <summary>All such forms of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">How many forms were found before, for their names.</param>
    public static IEnumerable<SelfEvaluationForm> Read(SourceDocument document, int first)
    {
        var blocks = document.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (Begins(blocks[i]))
            {
                var (printed, end) = Words(blocks, i);
                if (HasHeads(printed))
                {
                    yield return new PrintedForm(printed, ++first).Read(blocks[i].Place);
                    i = end - 1;
                }
            }
        }
    }

    private static bool Begins(Block block) => block is Paragraph paragraph && paragraph.Text.Contains('名', StringComparison.Ordinal)
        && CompactText.ValueOf(paragraph.Text) is var text && Array.Exists(SelfEvaluationReader.Names, name => text.StartsWith(name, StringComparison.Ordinal));

    // From the first budget on: what was scored is spoken of before, too.
    private static List<ClaimAspect> Columns(IEnumerable<(string Text, Place Place)> words) =>
        [.. words.Select(word => FormColumns.Of(word.Text)).SkipWhile(aspect => aspect is not (ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget)).OfType<ClaimAspect>()];

    private static bool HasHeads(List<(string Text, Place Place)> words) => Columns(words.Take(Head)) is var columns && Needed.All(columns.Contains);

    // A name behind the heads begins the next form; before them it is another name of this one.
    private static (List<(string Text, Place Place)> Words, int End) Words(ImmutableArray<Block> blocks, int from)
    {
        var read = new List<(string, Place)>();
        var i = from;
        for (; i < blocks.Length && read.Count < Longest && blocks[i] is Paragraph paragraph && (i == from || !Begins(blocks[i]) || !HasHeads(read)); i++)
        {
            read.AddRange(PrintedWords.Of(paragraph));
        }

        return (read, i);
    }

    private SelfEvaluationForm Read(Place place)
    {
        var funds = FundsBegin();
        var heads = words.FindIndex(word => word.Text.StartsWith("三级指标", StringComparison.Ordinal));
        var end = heads < 0 ? -1 : words.FindIndex(heads, word => Ends.Contains(word.Text));
        var title = SelfEvaluationReader.Names.First(name => words[0].Text.StartsWith(name, StringComparison.Ordinal));
        project = words[0].Text.Length > title.Length ? words[0].Text[title.Length..].TrimStart('：') : string.Concat(words.Skip(1).TakeWhile(IsOfName).Select(word => word.Text));
        if (funds < 0 || heads < funds || end < 0)
        {
            return new(project, After("主管部门"), After("实施单位"), [], [], null, null, place) { IsLoose = true };
        }

        var lines = Funds(funds, heads).ToImmutableArray();
        var indicators = Indicators(heads + 1, end).ToImmutableArray();
        var totals = words.Skip(end + 1).TakeWhile(word => FormNumber.Is(word.Text)).Take(2).ToList();
        var (weight, score) = totals.Count < 2 ? (null, null)
            : (Number(totals[0], "总分", ClaimAspect.Weight, new("分")), Number(totals[1], "总分", ClaimAspect.Score, new("分")));
        return new(project, After("主管部门"), After("实施单位"), lines, indicators, weight, score, place)
        {
            IsLoose = true,
            HasReasons = indicators.Any(indicator => indicator.Deviation is not null) && words.Skip(heads).Take(end - heads).Any(word => word.Text.Contains("偏差", StringComparison.Ordinal)),
        };
    }

    // The name ends where the next label begins: 主管部门, or the heads of the columns.
    private static bool IsOfName((string Text, Place Place) word) =>
        !Array.Exists(Labels, label => word.Text.StartsWith(label, StringComparison.Ordinal));

    // The first line of funds behind the heads: a label and three amounts at least.
    private int FundsBegin()
    {
        var heads = words.FindIndex(word => FormColumns.Of(word.Text) is ClaimAspect.AdjustedBudget);
        return heads < 0 ? -1 : Enumerable.Range(heads, words.Count - heads)
            .FirstOrDefault(at => IsLine(words[at].Text) && words.Skip(at + 1).Take(3).Count(next => FormNumber.Is(next.Text)) == 3, -1);
    }

    private static bool IsLine(string label) => !FormNumber.Is(label) && FormColumns.IsFunds(label);

    private IEnumerable<FormFunds> Funds(int from, int to)
    {
        var columns = Columns(words.Take(from));
        var amounts = columns.Count(column => column is ClaimAspect.OpeningBudget or ClaimAspect.AdjustedBudget or ClaimAspect.Final);
        var unit = words.Take(from).Any(word => word.Text.Contains("（元）", StringComparison.Ordinal)) ? Unit.Yuan : Unit.WanYuan;
        for (var i = from; i < to; i++)
        {
            var values = words.Skip(i + 1).TakeWhile(word => FormNumber.Is(word.Text) || word.Text is "-" or "--").ToList();
            var printed = values.Count;
            if (!IsLine(words[i].Text) || values.Count < 3 || values.Count > columns.Count)
            {
                continue;
            }

            // What is short of the columns has lost blanks: the amounts come first, the rest is not known.
            // 880 880 880 10 10: with one value short of the usual six, weight and score are the last two, for no rate is so small and no score above its weight.
            if (values.Count == columns.Count - 1 && columns.SequenceEqual(Usual)
                && Number(values[3], "", ClaimAspect.Weight, new("分")) is { Value: <= 20m and > 0m } points && Number(values[4], "", ClaimAspect.Score, new("分")) is { Value: { } reached } && reached <= points.Value)
            {
                values.Insert(4, ("", words[i].Place));
            }

            Claim? Of(string title, ClaimAspect aspect, Unit ofUnit) => columns.IndexOf(aspect) is var at and >= 0 && (values.Count == columns.Count || (at < amounts && values.Count == amounts))
                ? Number(values[at], words[i].Text + title, aspect, ofUnit) : null;

            yield return new(
                words[i].Text,
                Of("年初预算数", ClaimAspect.OpeningBudget, unit),
                Of("全年预算数", ClaimAspect.AdjustedBudget, unit),
                Of("全年执行数", ClaimAspect.Final, unit),
                Of("分值", ClaimAspect.Weight, new("分")),
                Of("执行率", ClaimAspect.Rate, Unit.Percent),
                Of("得分", ClaimAspect.Score, new("分")));
            i += printed;
        }
    }

    private IEnumerable<FormIndicator> Indicators(int from, int to)
    {
        for (var i = from; i < to;)
        {
            var run = i;
            while (run < to && FormNumber.Is(words[run].Text))
            {
                run++;
            }

            if (run - i >= 2)
            {
                var (name, target) = run - i >= 4 ? (Text(i - 1, from), words[i].Text) : run - i == 3 ? (Text(i - 2, from), Text(i - 1, from)) : (Text(i - 3, from), Text(i - 2, from));
                if (Number(words[run - 2], name, ClaimAspect.Weight, new("分")) is { } weight && Number(words[run - 1], name, ClaimAspect.Score, new("分")) is { } score)
                {
                    yield return new(name, target, run - i >= 3 ? words[run - 3].Text : Text(i - 1, from), weight, score, Reason(i, run, to));
                }
            }

            i = Math.Max(run, i + 1);
        }
    }

    // Where a row stands on a line, what goes on behind its score is the reason; where each cell has its line, nothing tells it from the next name.
    private string? Reason(int first, int run, int to)
    {
        var row = words[run - 1].Place;
        if (first == 0 || words[first - 1].Place.Line != row.Line || words[first - 1].Place.Page != row.Page)
        {
            return null;
        }

        var reason = string.Concat(words.Take(to).Skip(run).TakeWhile(word => word.Place.Line == row.Line && word.Place.Page == row.Page).Select(word => word.Text));
        return reason.Length > 0 ? reason : null;
    }

    private string Text(int at, int from) => at >= from ? words[at].Text : "";

    private string? After(string label) =>
        words.FindIndex(word => word.Text == label) is var at and >= 0 && at + 1 < words.Count ? words[at + 1].Text : null;

    private Claim? Number((string Text, Place Place) word, string subject, ClaimAspect aspect, Unit unit) =>
        FormNumber.Of(word.Text, word.Place, $"F{form:00}-{++numbers:000}", project.Length > 0 ? $"{project}：{subject}" : subject, aspect, unit);
}
