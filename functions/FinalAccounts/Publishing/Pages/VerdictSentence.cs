using FinalAccounts.Checks;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The verdict on a report in one sentence, and what stands behind it.</summary>
internal static class VerdictSentence
{
    /// <summary>The mark, the sentence, and how much was checked.</summary>
    public static (Mark State, BilingualText Verdict, BilingualText Coverage) Of(CheckResult checks)
    {
        var errors = checks.Findings.Count(finding => finding.Severity == Severity.Error);
        var warnings = checks.Findings.Count(finding => finding.Severity == Severity.Warning);
        var notes = checks.Findings.Length - errors - warnings;
        var counts = checks.Counts;
        var passed = counts.Holds + counts.Rounding;
        var bound = passed + counts.Violated;

        var (zh, en) = errors > 0
            ? ($"发现 {errors} 处错误", $"{errors} {Plural(errors, "error")} found")
            : bound > 0 ? ("未发现勾稽错误", "No arithmetic error found") : ("没有可以核对的勾稽关系", "Nothing could be checked");
        if (warnings > 0)
        {
            (zh, en) = ($"{zh}，{warnings} 条警告", $"{en}, {warnings} {Plural(warnings, "warning")}");
        }

        if (notes > 0)
        {
            (zh, en) = ($"{zh}，{notes} 条提示", $"{en}, {notes} {Plural(notes, "note")}");
        }

        var open = counts.NotBound + counts.Blocked;
        var coverage = new BilingualText(
            $"核对了 {bound} 项勾稽关系，{passed} 项成立（其中 {counts.Rounding} 项有四舍五入尾差）" + (open > 0 ? $"；另有 {open} 项因未公开或无法读取而没有核对。" : "。"),
            $"{bound} identities were checked and {passed} hold ({counts.Rounding} of them within rounding)" + (open > 0 ? $"; {open} more could not be checked, because their figures are not published or could not be read." : "."));
        return (errors > 0 ? Words.Of(Severity.Error) : warnings > 0 ? Words.Of(Severity.Warning) : bound > 0 ? Words.Of(Verdict.Holds) : Words.Of(Verdict.Blocked), new(zh + "。", en + "."), coverage);
    }

    private static string Plural(int count, string word) => count == 1 ? word : word + "s";
}
