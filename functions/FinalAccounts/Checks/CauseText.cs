using FinalAccounts.Checks.Solving;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>What explains a group of failed equations, in words.</summary>
internal static class CauseText
{
    /// <summary>The sentence after the equation.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="failed">How many equations fail because of it.</param>
    /// <param name="named">How many figures the finding names.</param>
    /// <param name="figures">The figures of the system.</param>
    public static BilingualText Of(Cause cause, int failed, int named, IReadOnlyList<Figure> figures)
    {
        if (cause.Line is { } line)
        {
            return LineFaultText.Of(line);
        }

        if (cause.Version is { } version)
        {
            return OfVersion(version);
        }

        if (cause.Explanations.Count == 0)
        {
            return Unexplained(cause, failed, named);
        }

        var best = cause.Explanations[0];
        var text = best.Pattern switch
        {
            Pattern.Single => Single(best.Corrections[0], failed, figures),
            Pattern.Carried => Carried(best, figures),
            Pattern.Exchanged => Exchanged(best, figures),
            Pattern.LinesExchanged => LinesExchanged(best, figures),
            Pattern.LineBlank => LineBlank(best, figures),
            Pattern.Misplaced => Misplaced(best, figures),
            Pattern.SlidByLine => Slid(best, figures, "错了一行", "slid by one line"),
            Pattern.Permuted => Slid(best, figures, "彼此错位", "stand in one another's place"),
            Pattern.OtherUnit => OtherUnit(best, figures),
            Pattern.SlidByColumn => Slid(best, figures, "错了一栏", "slid by one column"),
            _ => Several(best, figures),
        };
        var others = cause.Explanations.Count - 1;
        return others == 0 ? text : new(
            $"{text.Zh}另有 {others} 种同样小的改动也能解释，一并列出。",
            $"{text.En} {others} other change{(others == 1 ? "" : "s")} just as small would explain it too; all are listed.");
    }

    /// <summary>Why a figure is named where nothing small explains the failed equations.</summary>
    public static BilingualText Why(Candidate candidate) => new(
        $"此数出现在其中 {candidate.Failed} 条不成立的关系中，为最多者（另在 {candidate.Holding} 条成立的关系中）；无法推出应为多少。",
        $"this figure stands in {candidate.Failed} of the failed identities, more than others do (and in {candidate.Holding} that hold); what it should read cannot be told.");

    /// <summary>Why one figure is a suspect.</summary>
    public static BilingualText Why(Correction correction, Explanation explanation, int failed, Figure figure, bool isAlternative)
    {
        var how = correction.Slip is { } slip ? new BilingualText($"；{slip.Text.Zh}", $"; {slip.Text.En}") : new("", "");
        var zh = isAlternative ? "另一种解释：" : "";
        var en = isAlternative ? "Another explanation: " : "";
        if (correction.Value is not { } value)
        {
            return new($"{zh}此数与其他数矛盾，但无法推出应为多少。", $"{en}this figure contradicts others, which do not tell what it should read.");
        }

        var amount = FigureText.Amount(value, figure);
        return explanation.Pattern == Pattern.Single
            ? new(
                $"{zh}改为 {amount}，所列 {failed} 条勾稽关系全部成立，且不影响其他关系{how.Zh}。",
                $"{en}with {amount} {(failed == 1 ? "the failed identity holds" : $"all {failed} failed identities hold")} and no other breaks{how.En}.")
            : new(
                $"{zh}应为 {amount}，须与所列其他数一并改正{how.Zh}。",
                $"{en}should read {amount}, together with the other figures listed{how.En}.");
    }

    private static BilingualText Unexplained(Cause cause, int failed, int named)
    {
        var text = cause.IsSearchCut && failed > 1
            ? new BilingualText(
                $"共有 {failed} 条相互关联的勾稽关系不成立；有误的数过多，查找已到上限，未能找出能全部解释的改动。",
                $"{failed} connected identities fail; so many figures are wrong that the search ended at its limit before it found a change that explains them all.")
            : cause.IsSearchCut
            ? new(
                "报告中有误的数过多，查找已到上限，未再查找此处有误的数。",
                "So many figures are wrong in this report that the search had ended at its limit before it came to this one.")
            : failed == 1
            ? new(
                "改动其中任何一个数都会使其他勾稽关系不成立，无法判断哪个数有误。",
                "Changing any one of these figures would break other identities, so which is wrong cannot be told.")
            : new(
                $"共有 {failed} 条相互关联的勾稽关系不成立，没有一处改动能全部解释，有多个数有误。",
                $"{failed} connected identities fail and no small change explains them all: several figures are wrong.");
        return failed == 1 ? text : named == 0
            ? new($"{text.Zh}没有哪个数比其他数更可疑。", $"{text.En} No figure is more suspect than others.")
            : new($"{text.Zh}最可疑的 {named} 个数一并列出。", $"{text.En} The most suspect {(named == 1 ? "figure is" : $"{named} figures are")} listed.");
    }

    private static BilingualText Single(Correction correction, int failed, IReadOnlyList<Figure> figures)
    {
        var figure = figures[correction.Figure];
        var (name, place, printed) = (FigureText.Of(figure), figure.Place.Describe(), FigureText.Printed(figure));
        if (correction.Value is not { } value)
        {
            return new($"疑有误的数：{name.Zh} {printed.Zh}（{place.Zh}）。", $"The suspect: {name.En} {printed.En} ({place.En}).");
        }

        var amount = FigureText.Amount(value, figure);
        var zh = failed == 1 ? "" : $"，改正后 {failed} 条勾稽关系全部成立";
        var en = failed == 1 ? "" : $", which mends all {failed} failed identities";
        var slip = correction.Slip is { } s ? new BilingualText($"（{s.Text.Zh}）", $" ({s.Text.En})") : new("", "");
        return new(
            $"最可能有误的数：{name.Zh}（{place.Zh}）印为 {printed.Zh}，应为 {amount}{slip.Zh}{zh}。",
            $"Most likely wrong: {name.En} ({place.En}) prints {printed.En} and should read {amount}{slip.En}{en}.");
    }

    private static BilingualText Carried(Explanation explanation, IReadOnlyList<Figure> figures)
    {
        var origin = explanation.Corrections[0];
        var figure = figures[origin.Figure];
        var slip = origin.Slip is { } s ? new BilingualText($"（{s.Text.Zh}）", $" ({s.Text.En})") : new("", "");
        var others = explanation.Corrections.Skip(1).Select(correction => FigureText.Of(figures[correction.Figure])).ToArray();
        var amount = FigureText.Amount(origin.Value!.Value, figure);
        return new(
            $"错误起于 {FigureText.Of(figure).Zh}（{figure.Place.Describe().Zh}）：印为 {FigureText.Printed(figure).Zh}，应为 {amount}{slip.Zh}；并带入 {string.Join("、", others.Select(o => o.Zh))}，相差同样的数额。",
            $"The error begins at {FigureText.Of(figure).En} ({figure.Place.Describe().En}), which prints {FigureText.Printed(figure).En} and should read {amount}{slip.En}; it was carried into {string.Join(", ", others.Select(o => o.En))}, which are off by the same amount.");
    }

    private static BilingualText Exchanged(Explanation explanation, IReadOnlyList<Figure> figures)
    {
        var (a, b) = (figures[explanation.Corrections[0].Figure], figures[explanation.Corrections[1].Figure]);
        return new(
            $"{FigureText.Of(a).Zh} {FigureText.Printed(a).Zh} 与 {FigureText.Of(b).Zh} {FigureText.Printed(b).Zh} 位置互换，对调后勾稽关系全部成立。",
            $"{FigureText.Of(a).En} {FigureText.Printed(a).En} and {FigureText.Of(b).En} {FigureText.Printed(b).En} changed places; exchanged again, all identities hold.");
    }

    private static BilingualText LinesExchanged(Explanation explanation, IReadOnlyList<Figure> figures)
    {
        var (a, b) = (figures[explanation.Corrections[0].Figure], figures[explanation.Corrections[^1].Figure]);
        return new(
            $"公开{(int)a.Statement:00}表“{FigureText.Line(a)}”（{a.Place.Describe().Zh}）与“{FigureText.Line(b)}”（{b.Place.Describe().Zh}）两行的数（或科目）互换，对调后勾稽关系全部成立。",
            $"{a.Statement}: the lines “{FigureText.Line(a)}” ({a.Place.Describe().En}) and “{FigureText.Line(b)}” ({b.Place.Describe().En}) carry each other's figures, or their labels changed places; exchanged again, all identities hold.");
    }

    private static BilingualText LineBlank(Explanation explanation, IReadOnlyList<Figure> figures)
    {
        var first = figures[explanation.Corrections[0].Figure];
        var amounts = explanation.Corrections.Select(one => $"{FigureText.Column(figures[one.Figure])} {FigureText.Amount(one.Value!.Value, figures[one.Figure])}").ToArray();
        return new(
            $"公开{(int)first.Statement:00}表“{FigureText.Line(first)}”（{first.Place.Describe().Zh}）整行没有填，应为 {string.Join("，", amounts)}。",
            $"{first.Statement} “{FigureText.Line(first)}” ({first.Place.Describe().En}) is blank throughout and should read {string.Join(", ", amounts)}.");
    }

    private static BilingualText OfVersion(VersionFault version) => new(
        $"{FigureText.Of(version.Statement).Zh}表内各数自相一致，与其他报表的 {version.Bound} 条勾稽关系却有 {version.Failed} 条不成立，相差各不相同：疑为其他年度或其他版本的表，请核对整张表。",
        $"{version.Statement} agrees with itself, but {version.Failed} of its {version.Bound} identities with other statements fail, by different amounts: it seems to be another year's or another version's. Check the whole statement.");

    private static BilingualText OtherUnit(Explanation explanation, IReadOnlyList<Figure> figures)
    {
        var (first, last) = (figures[explanation.Corrections[0].Figure], figures[explanation.Corrections[^1].Figure]);
        var (zh, en) = first.Line.Key == last.Line.Key
            ? ($"“{FigureText.Line(first)}”（{first.Place.Describe().Zh}）", $"“{FigureText.Line(first)}” ({first.Place.Describe().En})")
            : ($"“{FigureText.Line(first)}”（{first.Place.Describe().Zh}）至“{FigureText.Line(last)}”（{last.Place.Describe().Zh}）", $"“{FigureText.Line(first)}” ({first.Place.Describe().En}) to “{FigureText.Line(last)}” ({last.Place.Describe().En})");
        return new(
            $"{FigureText.Of(first.Statement).Zh}{zh}的 {explanation.Corrections.Count} 个数以元为单位填入了万元表，换算为万元后上述关系全部成立。",
            $"{first.Statement} {en}: {explanation.Corrections.Count} figures are in yuan in a statement in ten thousand yuan; converted, all these identities hold.");
    }

    private static BilingualText Misplaced(Explanation explanation, IReadOnlyList<Figure> figures)
    {
        var (own, found) = (figures[explanation.Corrections[0].Figure], figures[explanation.Corrections[1].Figure]);
        return new(
            $"{FigureText.Of(own).Zh}（{own.Place.Describe().Zh}）为空白，其数 {found.Printed} 印在了相邻的 {FigureText.Of(found).Zh}（{found.Place.Describe().Zh}），移回后上述关系全部成立。",
            $"{FigureText.Of(own).En} ({own.Place.Describe().En}) is blank; its amount {found.Printed} stands beside it, in {FigureText.Of(found).En} ({found.Place.Describe().En}). Moved back, all these identities hold.");
    }

    private static BilingualText Slid(Explanation explanation, IReadOnlyList<Figure> figures, string zh, string en)
    {
        var (first, last) = (figures[explanation.Corrections[0].Figure], figures[explanation.Corrections[^1].Figure]);
        if (explanation.Shifts.Count > 0)
        {
            return Displaced(explanation.Shifts, figures, first, last);
        }

        return new(
            $"从 {FigureText.Of(first).Zh}（{first.Place.Describe().Zh}）到 {FigureText.Of(last).Zh}（{last.Place.Describe().Zh}）的数{zh}，移回后勾稽关系全部成立。",
            $"The figures from {FigureText.Of(first).En} ({first.Place.Describe().En}) to {FigureText.Of(last).En} ({last.Place.Describe().En}) {en}; moved back, all identities hold.");
    }

    private static BilingualText Displaced(IReadOnlyList<Shift> shifts, IReadOnlyList<Figure> figures, Figure first, Figure last)
    {
        string Line(int figure) => FigureText.Line(figures[figure]);
        var zh = shifts.Select(shift => $"“{Line(shift.First)}”至“{Line(shift.Last)}”印的是其{(shift.By > 0 ? "下" : "上")}第 {Math.Abs(shift.By)} 行科目的数");
        var en = shifts.Select(shift => $"“{Line(shift.First)}” to “{Line(shift.Last)}” print the figures of the line {Math.Abs(shift.By)} further {(shift.By > 0 ? "down" : "up")}");
        var form = $"公开{(int)first.Statement:00}表";
        return new(
            $"{form}从“{FigureText.Line(first)}”（{first.Place.Describe().Zh}）到“{FigureText.Line(last)}”（{last.Place.Describe().Zh}）各行的数与科目错位：{string.Join("；", zh)}。按其他报表同一科目的数移回后，上述勾稽关系全部成立。",
            $"{first.Statement}: from “{FigureText.Line(first)}” ({first.Place.Describe().En}) to “{FigureText.Line(last)}” ({last.Place.Describe().En}) the figures stand at the wrong codes: {string.Join("; ", en)}. Moved back to where other statements have them, all these identities hold.");
    }

    private static BilingualText Several(Explanation explanation, IReadOnlyList<Figure> figures)
    {
        string Each(Func<BilingualText, string> language, string to, string separator) => string.Join(separator, explanation.Corrections.Select(correction =>
            $"{language(FigureText.Of(figures[correction.Figure]))} {language(FigureText.Printed(figures[correction.Figure]))} {to} {FigureText.Amount(correction.Value!.Value, figures[correction.Figure])}"));
        return new(
            $"最小的改动须同时改正 {explanation.Corrections.Count} 个数：{Each(text => text.Zh, "→", "；")}。",
            $"The smallest change mends {explanation.Corrections.Count} figures at once: {Each(text => text.En, "→", "; ")}.");
    }
}
