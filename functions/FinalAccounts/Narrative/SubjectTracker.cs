using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Narrative;

/// <summary>Keeps what is spoken of while a paragraph is read: the subject, the figures that it may mean, and the group of claims about it.</summary>
internal sealed class SubjectTracker(FigureResolver resolver, string department, ProseSection section, ClaimLog log)
{
    private readonly Stack<State?> outer = new();
    private Dictionary<(int Group, int Index), State>? beside;

    /// <summary>The subject as the prose words it.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The figures that it may mean, the likeliest first; only such as are printed.</summary>
    public ImmutableArray<FigureKey> Candidates { get; private set; } = [];

    /// <summary>The group of claims; 0 before a subject is named.</summary>
    public int Group { get; private set; }

    /// <summary>What is spoken of at a place of the text.</summary>
    /// <param name="Subject">As the prose words it.</param>
    /// <param name="Candidates">The figures that it may mean.</param>
    /// <param name="Group">The group of claims.</param>
    public readonly record struct State(string Subject, ImmutableArray<FigureKey> Candidates, int Group);

    /// <summary>What is spoken of now.</summary>
    public State Now => new(Subject, Candidates, Group);

    /// <summary>Goes into a remark in parentheses, which may speak of other things, or comes out of it and speaks again of what stood before.</summary>
    /// <param name="lead">The words before the next number.</param>
    /// <returns>The words that still count: those behind the last parenthesis that closes here.</returns>
    public string Remark(string lead)
    {
        var from = 0;
        for (var i = 0; i < lead.Length; i++)
        {
            if (lead[i] == '（')
            {
                // 较上年决算（80 万元）增加: what it is held against stands in parentheses, and is no remark.
                outer.Push(YearComparison.Last(lead.AsSpan(0, i)) is { } with && with.End == i ? null : Now);
            }
            else if (lead[i] == '）' && outer.TryPop(out var before) && lead.LastIndexOf('（', i) < 0)
            {
                Resume(before ?? Now);
                from = i + 1;
            }
        }

        return lead[from..];
    }

    /// <summary>Speaks of what stood before a remark that closes in the words (…费 12 万元），与上年持平), once; the next number goes out of the remark by itself.</summary>
    /// <param name="lead">The words.</param>
    /// <param name="speak">What is said, with the words that still count.</param>
    public void Outside(string lead, Action<string> speak)
    {
        ArgumentNullException.ThrowIfNull(speak);
        var (inner, open) = ((Subject, Candidates, Group), outer.ToArray());
        var words = Remark(lead);
        var closed = outer.Count < open.Length;
        speak(closed ? words : lead);
        if (closed || outer.Count != open.Length)
        {
            outer.Clear();
            foreach (var one in open.Reverse())
            {
                outer.Push(one);
            }

            if (closed)
            {
                (Subject, Candidates, Group) = inner;
            }
        }
    }

    /// <summary>Begins to speak of a subject.</summary>
    public void Enter(string named)
    {
        Subject = named;
        Candidates = resolver.Candidates(named, section).RemoveAll(key => resolver[key] is not { NotApplicable: false });
        Group = log.NextGroup();
    }

    /// <summary>Speaks of another of the things that the subject's phrase names, until <see cref="Return"/>; false when it names no more.</summary>
    /// <param name="index">Which one: 1 for the second.</param>
    public bool Beside(int index)
    {
        if (Group == 0 || ParallelSubjects.Name(Subject, index) is not { } name)
        {
            return false;
        }

        var main = Group;
        outer.Push(Now);
        beside ??= [];
        if (beside.TryGetValue((main, index), out var known))
        {
            Resume(known);
        }
        else
        {
            Enter(name);
            beside.Add((main, index), Now);
        }

        return true;
    }

    /// <summary>Speaks of what was spoken of elsewhere, until <see cref="Return"/>.</summary>
    public void Speak(State elsewhere)
    {
        outer.Push(Now);
        Resume(elsewhere);
    }

    /// <summary>Goes back to what was spoken of before.</summary>
    public void Resume(State before) => (Subject, Candidates, Group) = before;

    /// <summary>Speaks again of what stood before.</summary>
    public void Return() => Resume(outer.Pop() ?? Now);

    /// <summary>Begins to speak of what a paragraph has as its title: <c>公务接待费。2024年决算数 2 万元</c>. Only what is known is a title.</summary>
    /// <param name="text">The paragraph without its number.</param>
    public void EnterTitle(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('。', '：');
        if (end is > 1 and < 30 && end + 1 < text.Length)
        {
            var title = SubjectPhrase.Of(text[..end].ToString(), department);
            if (!ClauseWords.IsGeneric(title) && resolver.Candidates(title, section).Length > 0)
            {
                Enter(title);
            }
        }
    }

    /// <summary>Follows the words before a number to its subject; false when they name none and none was named before.</summary>
    /// <param name="words">The words, without the frame.</param>
    /// <param name="aspect">What the number is.</param>
    /// <param name="of">Of which budget a completion is.</param>
    /// <param name="isWord">Whether it is a word and no number.</param>
    public bool Follow(string words, ClaimAspect aspect, string? of = null, bool isWord = false)
    {
        var named = NameIn(words);
        if (named.Length > 0)
        {
            var same = Group > 0 && string.Equals(SubjectPhrase.Key(named), SubjectPhrase.Key(Subject), StringComparison.Ordinal);
            if (!same || log.Has(Group, aspect, of, isWord))
            {
                Enter(named);
            }

            return true;
        }

        // 收入较上年增加 …, after one of its kinds was spoken of: all income, or that kind. At the beginning of its section it is all.
        if (section is ProseSection.Income or ProseSection.Expenditure && SideOf(words) is { } side && (Group == 0 || !IsWhole()))
        {
            Enter(Group == 0 ? "总" + side : side);
            return true;
        }

        if (Group == 0 || (aspect is ClaimAspect.Amount && log.Has(Group, aspect, null)))
        {
            return false;
        }

        if (aspect is not ClaimAspect.Count && log.Has(Group, aspect, of, isWord))
        {
            Enter(Subject);
        }

        return true;
    }

    private string? SideOf(string words)
    {
        var last = SubjectPhrase.Of(words[(words.LastIndexOfAny(['，', '：', '。', '；']) + 1)..], department);
        return last is "收入" or "支出" ? last : null;
    }

    private bool IsWhole() => Candidates.Any(key => key is { Statement: StatementId.T01, Line: LineKeys.IncomeTotal or LineKeys.ExpenditureTotal or LineKeys.IncomeGrandTotal or LineKeys.ExpenditureGrandTotal });

    /// <summary>The figures that the words before a number name, without beginning to speak of them.</summary>
    public ImmutableArray<FigureKey> Known(string words) => NameIn(words) is { Length: > 0 } name ? resolver.Candidates(name, section) : [];

    /// <summary>True when the words before a number name something.</summary>
    public bool IsNamed(string words) => NameIn(words).Length > 0;

    /// <summary>True when the words before a number name nothing, not even income or expenditure.</summary>
    public bool IsSilent(string words) => Array.TrueForAll(words.Split('，', '：', '。', '；'), clause => SubjectPhrase.Of(clause, department).Length == 0);

    /// <summary>True when the last clause before a number is the name of one thing that is printed, though it may list two (收入、支出总计), and no years.</summary>
    public bool IsOne(string words) => !NumberRow.SpeaksOfYears(words)
        && resolver.Candidates(SubjectPhrase.Of(words[(words.LastIndexOfAny(['，', '：', '。', '；']) + 1)..], department), section).Length > 0;

    private string NameIn(string words)
    {
        var clauses = words.Split('，', '：', '。', '；');
        for (var i = clauses.Length - 1; i >= 0; i--)
        {
            var name = ClauseWords.OfYear(clauses[i]) ?? SubjectPhrase.Of(clauses[i], department);
            if (ClauseWords.IsGeneric(name))
            {
                continue;
            }

            if (resolver.Candidates(name, section).Length > 0)
            {
                return name;
            }

            if (SubjectFigures.KnownTail(name, section) is { } tail)
            {
                return tail;
            }

            // 步道养护项目：全年预算数…: where projects are spoken of, what stands before the colon is one.
            if (i == clauses.Length - 1 || (i == clauses.Length - 2 && words[^(clauses[^1].Length + 1)] == '：' && section is ProseSection.Performance or ProseSection.Evaluation))
            {
                return name;
            }
        }

        return "";
    }
}
